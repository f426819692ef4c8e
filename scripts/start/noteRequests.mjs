/** In the addresses of links that were sent to somebody: the part with which they can log in. */
const secrets = /\/(reset|verify|reset-password)\/[^/]+/g

/** A path without its query, in which names may stand, and without secrets. */
const told = (url) => url.split('?', 1)[0].replace(secrets, '/$1/…')

/**
 * Prints a line for each request once it is answered: the time, method and path, status, bytes and
 * milliseconds. It says nothing about who asked.
 *
 * @example 2027-03-16T08:00:00.000Z GET /api/agenda/sfax 200 5120 B 1.3 ms
 */
export function noteRequests(server, write = (line) => process.stdout.write(line)) {
  server.prependListener('request', (request, response) => {
    const began = performance.now()
    const { method, url = '', socket } = request
    const before = socket.bytesWritten
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 'gone'
      const took = (performance.now() - began).toFixed(1)
      write(
        `${new Date().toISOString()} ${method} ${told(url)} ${status} ${socket.bytesWritten - before} B ${took} ms\n`,
      )
    })
  })
}
