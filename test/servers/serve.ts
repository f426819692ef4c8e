// Payload's REST and GraphQL handlers on node:http, without Next: what one server process of the tests runs.
import http from 'node:http'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { appConfig } from '../../src/appConfig.js'

const port = Number(process.env.PORT)
const serverUrl = `http://127.0.0.1:${port}`
const config = await appConfig({
  databaseUri: process.env.DATABASE_URI,
  secret: process.env.PAYLOAD_SECRET,
  serverUrl,
  push: process.env.PUSH === '1',
})
const payload = await getPayload({ config, cron: false })

if (process.env.ADMIN_EMAIL && process.env.PUSH === '1') {
  await payload.create({
    collection: 'users',
    data: { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD ?? '', role: 'admin' } as never,
    overrideAccess: true,
  })
}

const handlers: Record<string, typeof REST_GET> = { GET: REST_GET, POST: REST_POST, PATCH: REST_PATCH, DELETE: REST_DELETE }

const server = http.createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const handler = handlers[incoming.method ?? 'GET'] ?? REST_GET
  const url = new URL(incoming.url ?? '/', serverUrl)
  const slug = url.pathname.replace(/^\/api\//, '').split('/')
  const request = new Request(url, {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    body: chunks.length ? new Uint8Array(Buffer.concat(chunks)) : undefined,
  })
  const response = await handler(config)(request, { params: Promise.resolve({ slug }) })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
})
server.listen(port, '127.0.0.1', () => process.stdout.write(`ready ${port}\n`))
