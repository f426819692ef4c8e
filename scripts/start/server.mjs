// The server of npm start: published agendas come out of memory, everything else from Next. Editors
// are answered by a process of their own.
import { createServer } from 'node:http'
import { answering, patience, startApp, warmUp } from './app.mjs'
import { isReaders, startEditors } from './editors.mjs'
import { noteRequests } from './noteRequests.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

const port = Number(process.env.PORT)
/**
 * How long a connection is kept that nobody uses, in milliseconds. It must be longer than proxies
 * keep theirs: otherwise one may send a request at the moment in which the connection is closed
 * here.
 */
const kept = Number(process.env.KEEP_ALIVE_SECONDS ?? 75) * 1000

const apart = process.env.PROCESSES !== '1'
// Jobs that are due by the clock write, so that the process of editors runs them, where there is
// one.
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
// Node counts this time from the end of the request before: it must be longer than the other one.
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
