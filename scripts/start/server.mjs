// The server of npm start: agendas out of memory, everything else through Next.
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { tsImport } from 'tsx/esm/api'

const port = Number(process.env.PORT)
const { answerFirst } = await tsImport('../../src/server.ts', import.meta.url)
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

/** Milliseconds that requests under way have to finish when the server is told to stop. */
const patience = 10_000

function stop() {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), patience).unref()
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error)
  process.exit(1)
})
server.listen(port, async () => {
  // The first request starts Payload, and with it what answers agendas: nobody should wait for that.
  await fetch(`http://127.0.0.1:${port}/api/agenda/schema.json`).catch(() => undefined)
  console.log('Ready')
})
