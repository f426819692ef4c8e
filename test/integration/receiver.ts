// Somebody else's server that is told of releases.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { path: string; headers: Record<string, string>; body: string; at: number }
type Answer = (response: ServerResponse, received: Received) => void

const plainHeaders = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

/** A receiver on this machine: keeps what it gets, and answers as its `answer` says. */
export async function startReceiver() {
  const received: Received[] = []
  const receiver = {
    received,
    url: '',
    answer: ((response) => response.writeHead(204).end()) as Answer,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one: Received = {
        path: request.url ?? '',
        headers: plainHeaders(request.headers),
        body: Buffer.concat(parts).toString(),
        at: Date.now(),
      }
      received.push(one)
      receiver.answer(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return receiver
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
