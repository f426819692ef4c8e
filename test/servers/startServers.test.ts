import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from './stage.js'
import { type Servers, startServers } from './startServers.js'

describe('two servers for tests', () => {
  let servers: Servers

  beforeAll(async () => {
    servers = await startServers({ database: 'sqlite' })
  }, 180_000)
  afterAll(() => servers?.stop())

  const tokenOf = async (n: number) => {
    const { body } = await send(() => servers.url(n), undefined)(
      'POST',
      '/users/login',
      servers.admin,
    )
    return String(body.token)
  }

  it('share a database, and answer GraphQL as well as REST', async () => {
    const token = await tokenOf(0)
    const made = await send(() => servers.url(0), token)('POST', '/places', {
      name: 'Hall',
      kind: 'room',
    })
    expect(made.status).toBe(201)
    const asked = await send(() => servers.url(1), token)('POST', '/graphql', {
      query: '{ Places { docs { name } } }',
    })
    expect(asked).toEqual({ status: 200, body: { data: { Places: { docs: [{ name: 'Hall' }] } } } })
  })

  it('are killed one by one, and the other goes on', async () => {
    await servers.kill(1)
    await expect(fetch(`${servers.url(1)}/api/users/me`)).rejects.toThrow()
    expect(
      (await send(() => servers.url(0), undefined)('GET', '/users/me', undefined)).status,
    ).toBe(200)
  })

  it('leave nothing behind', async () => {
    const file = servers.uri.slice('file:'.length)
    expect(existsSync(file)).toBe(true)
    await servers.stop()
    expect(existsSync(file)).toBe(false)
    await expect(fetch(`${servers.url(0)}/api/users/me`)).rejects.toThrow()
  })
})
