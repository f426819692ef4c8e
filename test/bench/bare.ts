// The floor: the same bytes out of memory, from a bare server and nothing else.
import { readFileSync } from 'node:fs'
import http from 'node:http'

const bodies = new Map(
  (process.env.BENCH_SIZES ?? '')
    .split(',')
    .map((size) => [`/${size}`, readFileSync(`${process.env.BENCH_BODIES}/${size}.json`)]),
)
http
  .createServer((request, response) => {
    const body = bodies.get(request.url ?? '')
    response.writeHead(body ? 200 : 404, { 'Content-Type': 'application/json' })
    response.end(body)
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
