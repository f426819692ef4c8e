import { Server } from 'node:net'

/**
 * How long open connections are kept after the server was told to stop, in milliseconds: a proxy
 * may just be sending a request on one of them, which would be cut off.
 */
const usualLull = 1_000

/**
 * Whether nothing has ever been sent on a connection. Browsers open some in advance and do not
 * close them; the server would wait for them.
 */
const isUnused = (socket) => socket.bytesRead === 0

/**
 * Lets a server stop in order when the process gets a signal. It takes no new connections, answers
 * the requests that it has, closes each connection after that, does `finish` and ends the process.
 * After `patience` milliseconds the process ends in any case.
 *
 * A second signal changes nothing, since Ctrl+C comes twice: from the terminal, and from the
 * process that started this one.
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
      // The headers of this answer may have been sent before the stop, without `Connection: close`.
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
    // Node's `close` for HTTP would at once close the connections that are not in use at this
    // moment.
    Server.prototype.close.call(server, async () => {
      // The process also ends where something is wrong with the database.
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
