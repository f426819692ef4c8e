// The server of npm start: agendas out of memory, everything else through Next. Who writes is answered by a process apart.
import { createServer } from 'node:http'
import { answering, patience, startApp, warmUp } from './app.mjs'
import { isReaders, startEditors } from './editors.mjs'
import { noteRequests } from './noteRequests.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

const port = Number(process.env.PORT)
/** Longer than proxies keep a connection that nobody uses: else one would send a request on it just as it is closed here. */
const kept = Number(process.env.KEEP_ALIVE_SECONDS ?? 75) * 1000

const apart = process.env.PROCESSES !== '1'
// What is due by the clock writes.
const { answer, answerNotReady, note, finishWork, seal } = await startApp({
  port,
  timedWork: !apart,
})
const editors = apart ? await startEditors({ seal, answerNotReady }) : undefined

const server = createServer(
  answering((request, response) => {
    if (!editors || isReaders(request)) return answer(request, response)
    note(request)
    return editors.answer(request, response)
  }),
)

server.keepAliveTimeout = kept
// Counted from the end of the request before, it must not run out first.
server.headersTimeout = kept + 5_000
if (process.env.LOG_REQUESTS === '1') noteRequests(server)
stopWhenTold(server, {
  patience,
  finish: async () => {
    await editors?.stop()
    await finishWork()
  },
})
void editors?.ended.then((code) => {
  if (editors.isStopping()) return
  console.error(`The process of editors ended with ${code}.`)
  process.exit(1)
})

server.once('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error)
  process.exit(1)
})
server.listen(port, async () => {
  await warmUp(port)
  console.log('Ready')
})
