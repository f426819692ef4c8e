// The process of editors, beside the one of readers (docs/decisions/0029-readers-apart.md). It can
// only be reached from this machine.
import { createServer } from 'node:http'
import { answering, patience, startApp, warmUp } from './app.mjs'
import { stopWhenTold } from './stopWhenTold.mjs'

// All requests come through the process of readers: without it there is nothing left to do.
process.once('disconnect', () => process.exit(0))

const { answer, finishWork } = await startApp({
  port: Number(process.env.PORT),
  seal: process.env.AGENDA_SEAL,
  timedWork: true,
})
const server = createServer(answering(answer))
// The process of readers tells it to stop when everything is answered, so that nobody can be about
// to ask something (`lull`).
stopWhenTold(server, { patience, lull: 0, finish: finishWork })
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address()
  await warmUp(port)
  process.send({ port })
})
