// The process of those who write, beside the one of readers (docs/decisions/0029-readers-apart.md): it listens on this machine alone.
import { createServer } from 'node:http'
import { answering, patience, startApp, warmUp } from './app.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

// Without the process of readers nobody can be answered any more.
process.once('disconnect', () => process.exit(0))

const { answer, finishWork } = await startApp({
  port: Number(process.env.PORT),
  seal: process.env.AGENDA_SEAL,
  timedWork: true,
})
const server = createServer(answering(answer))
// Told once all has been answered: nobody is left who could be about to ask.
stopWhenTold(server, { patience, lull: 0, finish: finishWork })
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  await warmUp(port)
  process.send({ port })
})
