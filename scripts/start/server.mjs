// The server of npm start: agendas out of memory, everything else through Next.
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { tsImport } from 'tsx/esm/api'
import { noteRequests } from './noteRequests.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

const port = Number(process.env.PORT)
/** Longer than proxies keep a connection that nobody uses: else one would send a request on it just as it is closed here. */
const kept = Number(process.env.KEEP_ALIVE_SECONDS ?? 75) * 1000
/** For requests and saves under way when the server is told to stop. */
const patience = Number(process.env.STOP_SECONDS ?? 25) * 1000

const { answerFirst, finishWork } = await tsImport('../../src/server.ts', import.meta.url)
const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '../..'), port })
await app.prepare()
const passOn = app.getRequestHandler()

const server = createServer(async (request, response) => {
  try {
    if (!(await answerFirst(request, response))) await passOn(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
})

server.keepAliveTimeout = kept
// Counted from the end of the request before, it must not run out first.
server.headersTimeout = kept + 5_000
if (process.env.LOG_REQUESTS === '1') noteRequests(server)
stopWhenTold(server, { patience, finish: finishWork })

server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error)
  process.exit(1)
})
server.listen(port, async () => {
  // The first request starts Payload, and with it what answers agendas: nobody should wait for that.
  await fetch(`http://127.0.0.1:${port}/api/agenda/schema.json`).catch(() => undefined)
  console.log('Ready')
})
