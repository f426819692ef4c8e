// Payload's REST and GraphQL handlers on node:http, without Next: what one server process of the tests runs.
import http from 'node:http'
import {
  GRAPHQL_POST,
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { appConfig } from '../../src/appConfig.js'
import { addPauses, addPausesBetweenWrites, wantedPause } from './pauses.js'
import { addReading } from './reading.js'

const port = Number(process.env.PORT)
/** The address that answers name; processes that stand behind one address have the same. */
const serverUrl = process.env.SERVER_URL ?? `http://127.0.0.1:${port}`
const config = await appConfig({
  databaseUri: process.env.DATABASE_URI,
  secret: process.env.PAYLOAD_SECRET,
  serverUrl,
  push: process.env.PUSH === '1',
})
addPauses(config)
const payload = await getPayload({ config, cron: false })
addPausesBetweenWrites(payload)
const reading = addReading(payload)

if (process.env.ADMIN_EMAIL && process.env.PUSH === '1') {
  await payload.create({
    collection: 'users',
    data: {
      email: process.env.ADMIN_EMAIL,
      password: process.env.ADMIN_PASSWORD ?? '',
      role: 'admin',
    },
    overrideAccess: true,
  })
}

const handlers: Record<string, typeof REST_GET> = {
  DELETE: REST_DELETE,
  GET: REST_GET,
  OPTIONS: REST_OPTIONS,
  PATCH: REST_PATCH,
  POST: REST_POST,
  PUT: REST_PUT,
}

async function answer(incoming: http.IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const method = incoming.method ?? 'GET'
  const url = new URL(incoming.url ?? '/', serverUrl)
  const request = new Request(url, {
    method,
    headers: incoming.headers as Record<string, string>,
    body: chunks.length ? new Uint8Array(Buffer.concat(chunks)) : undefined,
  })
  // The tests that show what the lease is for switch it off, in both processes, and on again.
  if (url.pathname === '/test/lease') {
    process.env.AGENDA_LEASE = await request.text()
    return new Response(null, { status: 204 })
  }
  if (url.pathname === '/test/reading') {
    Object.assign(reading, await request.json())
    return new Response(null, { status: 204 })
  }
  if (url.pathname === '/test/leases') {
    const { docs } = await payload.db.find({
      collection: 'agenda-leases',
      where: { until: { greater_than: 0 } },
    })
    return Response.json(docs)
  }
  if (url.pathname === '/api/graphql' && method === 'POST') return GRAPHQL_POST(config)(request)
  const slug = url.pathname.replace(/^\/api\//, '').split('/')
  return (handlers[method] ?? REST_GET)(config)(request, { params: Promise.resolve({ slug }) })
}

const server = http.createServer(async (incoming, outgoing) => {
  try {
    const response = await wantedPause.run(String(incoming.headers['x-test-pause'] ?? ''), () =>
      answer(incoming),
    )
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  } catch (error) {
    // What Payload's handlers let through: without an answer the test would only see a lost connection.
    console.error(error)
    if (!outgoing.headersSent) outgoing.writeHead(500)
    outgoing.end(String(error))
  }
})
// Longer than a proxy keeps connections, as scripts/start/server.mjs has it.
server.keepAliveTimeout = 75_000
server.listen(port, '127.0.0.1', () => process.stdout.write(`ready ${port}\n`))

// A test run that is cut off leaves no server behind: the channel to it closes.
process.on('disconnect', () => process.exit())
