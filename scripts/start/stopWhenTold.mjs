import { Server } from 'node:net'

/** Milliseconds in which who has a connection open may still ask something on it: a proxy may be about to, and would be cut off. */
const usualLull = 1_000

/** What clients opened ahead and have said nothing on: nobody would close it, and the server would wait for it. */
const isUnused = (socket) => socket.bytesRead === 0

/**
 * Told to stop, a server takes no more connections, answers what it was asked, closes each connection after that, does
 * `finish` and ends the process; after `patience` milliseconds it ends it in any case. Being told again changes nothing:
 * Ctrl+C reaches it from the terminal and from whoever started it.
 */
export function stopWhenTold(server, { patience, finish, lull = usualLull }) {
  const sockets = new Set()
  const answers = new Set()
  let stopping = false
  let lulled = false

  const closeAfter = (response) => response.headersSent || response.setHeader('Connection', 'close')
  server.on(
    'connection',
    (socket) => sockets.add(socket) && socket.once('close', () => sockets.delete(socket)),
  )
  server.prependListener('request', (_request, response) => {
    if (stopping) closeAfter(response)
    answers.add(response)
    response.once('close', () => {
      answers.delete(response)
      // One whose headers were on their way already had kept its connection.
      if (lulled) setImmediate(() => server.closeIdleConnections())
    })
  })

  function stop() {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      console.error(
        `Stopped after ${patience / 1000} s, though ${answers.size} requests were not answered yet.`,
      )
      process.exit(0)
    }, patience).unref()
    // Node's own for HTTP would close connections at once that nobody uses at this moment.
    Server.prototype.close.call(server, async () => {
      // Whatever is wrong with the database, the process ends.
      await finish().catch((error) => console.error(error))
      process.exit(0)
    })
    for (const response of answers) closeAfter(response)
    setTimeout(() => {
      server.closeIdleConnections()
      for (const socket of sockets) if (isUnused(socket)) socket.destroy()
      lulled = true
    }, lull)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
}
