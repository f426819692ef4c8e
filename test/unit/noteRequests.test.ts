import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { noteRequests } from '../../scripts/start/noteRequests.mjs'

it('notes each request in a line that says nothing of who asked, what for, or what was sent to somebody in a link', async () => {
  const lines: string[] = []
  const server = createServer((_request, response) => response.writeHead(201).end('12345'))
  noteRequests(server, (line: string) => Boolean(lines.push(line)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as { port: number }
  for (const at of [
    '/api/people?where[email][equals]=ana%40example.org',
    '/admin/reset/4f5e6d',
    '/api/users/verify/4f5e6d',
  ])
    await (await fetch(`http://127.0.0.1:${port}${at}`, { method: 'POST' })).text()
  server.close()
  await once(server, 'close')
  const said = lines.map((line) =>
    line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, '').replace(/ \d+ B \d+\.\d ms\n$/, ' …'),
  )
  expect(said).toEqual([
    'POST /api/people 201 …',
    'POST /admin/reset/… 201 …',
    'POST /api/users/verify/… 201 …',
  ])
})
