import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { isReaders } from '../../scripts/start/editors.mjs'
import { answerNotReady } from '../../src/server.js'

type RawRequest = { method: string; url: string; headers: Record<string, string> }
const asks = (method: string, url: string, headers: Record<string, string> = {}): RawRequest => ({
  method,
  url,
  headers,
})
const login = { cookie: 'a=b; payload-token=eyJ' }

describe('who is answered with readers, and who with editors', () => {
  it.each([
    asks('GET', '/api/agenda/sfax-2019?locale=fr'),
    asks('HEAD', '/api/agenda/sfax-2019'),
    asks('GET', '/en/sfax-2019', { cookie: 'payload-lng=fr; seen=1' }),
    asks('POST', '/api/graphql'),
    asks('OPTIONS', '/api/graphql'),
    asks('GET', '/_next/static/chunks/main.js', login),
    asks('GET', '/administration'),
    // Refused where it arrives.
    asks('TRACE', '/'),
    asks('GET', '*'),
  ])('readers: $method $url', (asked) => expect(isReaders(asked)).toBe(true))

  it.each([
    asks('GET', '/api/agenda/sfax-2019', login),
    asks('GET', '/api/agenda/sfax-2019', { authorization: 'JWT eyJ' }),
    asks('POST', '/api/graphql', login),
    asks('POST', '/api/users/login'),
    asks('PATCH', '/api/sessions/1', login),
    asks('DELETE', '/api/sessions/1'),
    asks('GET', '/admin'),
    asks('GET', '/admin/login?redirect=%2Fadmin'),
  ])('editors: $method $url', (asked) => expect(isReaders(asked)).toBe(false))
})

describe('who is answered with whom, where the app lies under a path', () => {
  it.each([
    [asks('GET', '/cms/_next/static/chunks/main.js', login), true],
    [asks('POST', '/cms/api/graphql'), true],
    [asks('GET', '/cms/admin'), false],
    [asks('GET', '/cms/en', login), false],
  ])('$0.method $0.url', async (asked, expected) => {
    vi.stubEnv('BASE_PATH', '/cms')
    vi.resetModules()
    const under = await import('../../scripts/start/editors.mjs')
    vi.unstubAllEnvs()
    expect(under.isReaders(asked)).toBe(expected)
  })
})

describe('while the process of editors is not there', () => {
  it('whoever wanted it is told so, with a code', async () => {
    const server = createServer((_request, response) => answerNotReady(response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      503,
      '5',
      {
        errors: [
          {
            message: 'The app is just being started or stopped. Try again in a minute.',
            code: 'notReady',
            name: 'Refusal',
          },
        ],
      },
    ])
    server.close()
  })
})
