import http, { type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { answerFirst } from '../../../src/server.js'
import type { App } from '../../setup/payloadFor.js'

export type RawRequest = {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string }

/** The body of a request, and what throws away the rest of it: else its sender would not hear the answer. */
function bodyOf(request: http.IncomingMessage) {
  const parts = request[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value as Buffer))
    },
  })
  const drain = async () => {
    while (!(await parts.next()).done);
  }
  return { body, drain }
}

/** Stands where Next does; like Next it says 500 where a handler throws. */
async function passOn(
  app: App,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const sent = ['GET', 'HEAD'].includes(method) ? undefined : bodyOf(request)
  try {
    const answer = await app.handle(
      new Request(new URL(url, 'http://localhost:3000'), {
        method,
        headers: Object.entries(headers).flatMap(([name, value]) =>
          [value].flat().map((each): [string, string] => [name, each ?? '']),
        ),
        ...(sent ? { body: sent.body, duplex: 'half' } : {}),
      }),
    )
    response
      .writeHead(answer.status, Object.fromEntries(answer.headers))
      .end(Buffer.from(await answer.arrayBuffer()))
    await sent?.drain().catch(() => undefined)
  } catch (error) {
    response.writeHead(500).end(String(error instanceof Error ? error.stack : error))
  }
}

/** A server of the app, with what stands before Next or without it, as in a host’s app. */
export async function serve(app: App, { front }: { front: boolean }) {
  const server = http.createServer(
    async (request, response) =>
      void (
        (front && (await answerFirst(request, response))) ||
        (await passOn(app, request, response))
      ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })

  const ask = (asked: RawRequest): Promise<RawAnswer> =>
    new Promise<RawAnswer>((resolve, reject) => {
      const { method, path, headers = {}, body } = asked
      const length: Record<string, string> =
        body === undefined || headers['transfer-encoding']
          ? {}
          : { 'content-length': String(Buffer.byteLength(body)) }
      const request = http.request(
        { host: '127.0.0.1', port, agent, method, path, headers: { ...length, ...headers } },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString(),
            }),
          )
        },
      )
      // A connection that was kept open may be closed by the server just as it is used again.
      const failed = (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' && request.reusedSocket
          ? ask(asked).then(resolve, reject)
          : reject(error)
      request.on('error', failed).end(body)
    })

  /** Word for word, for what no client sends. */
  const raw = (text: string) =>
    new Promise<number>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      socket.once('data', (part) => {
        resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(part.toString())?.[1]))
        socket.destroy()
      })
      socket.once('error', reject)
    })

  const stop = () => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  }
  return { ask, raw, stop }
}

export type Server = Awaited<ReturnType<typeof serve>>
