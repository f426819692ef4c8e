// The bare app in plain Node: Payload's REST and GraphQL on node:http, without Next.
import http from 'node:http'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { getPayload, handleEndpoints } from 'payload'
import promised from './payload.config.js'

const config = await promised
const payload = await getPayload({ config, cron: false })

async function answer(incoming: http.IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const request = new Request(new URL(incoming.url ?? '/', process.env.SERVER_URL), {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    body: chunks.length ? new Uint8Array(Buffer.concat(chunks)) : null,
  })
  if (incoming.url === '/api/graphql') return GRAPHQL_POST(config)(request)
  return handleEndpoints({ config, request })
}

const server = http.createServer(async (incoming, outgoing) => {
  const response = await answer(incoming)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => {
  const { collections, localization } = payload.config
  console.log(
    JSON.stringify({
      collections: collections.map(({ slug }) => slug),
      languages: localization ? localization.localeCodes : [],
      custom: Object.keys(payload.config.custom),
      account: payload.config.admin.user,
    }),
  )
})
process.on('disconnect', () => process.exit())
