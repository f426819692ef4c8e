/** What somebody may enter with: it stands in the address of a link that was sent to them. */
const secrets = /\/(reset|verify|reset-password)\/[^/]+/g

/** An address without what was asked for in it: filters hold names, links hold tokens. */
const told = (url) => url.split('?', 1)[0].replace(secrets, '/$1/…')

/** One line a request, once it is answered: when, what, how it went, bytes, milliseconds. Nothing about who asked. */
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
