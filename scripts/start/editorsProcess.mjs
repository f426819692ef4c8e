// The process of those who write, beside the one of readers (docs/decisions/0029-readers-apart.md): it listens on this machine alone.
import { createServer } from 'node:http'
import { answering, startApp, warmUp } from './app.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

const seconds = (name, other) => Number(process.env[name] ?? other) * 1000

// Without the process of readers nobody can be answered any more.
process.once('disconnect', () => process.exit(0))

const { answer, finishWork } = await startApp({
  port: Number(process.env.PORT),
  seal: process.env.AGENDA_SEAL,
  timedWork: true,
})
const server = createServer(answering(answer))
// The process of readers closes what it does not use; it must not find a connection closed just as it sends something.
server.keepAliveTimeout = 0
server.headersTimeout = 0
// Told once all has been answered: nobody is left who could be about to ask.
stopWhenTold(server, { patience: seconds('STOP_SECONDS', 25), lull: 0, finish: finishWork })
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  await warmUp(port)
  process.send({ port })
})
