import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { post } from '../../../src/webhooks/post.js'
import { newSecret, signed } from '../../../src/webhooks/sign.js'
import { freePort } from '../../setup/freePort.mjs'

const [, code] = /```js\n([^]*?)```/.exec(readFileSync('docs/webhooks.md', 'utf8')) ?? []
// Beside the packages that it imports.
const folder = mkdtempSync(path.resolve('node_modules/.webhook-guide-'))
const [secret, port] = [newSecret(), await freePort()]
const built = path.join(folder, 'built')
writeFileSync(path.join(folder, 'receiver.mjs'), code ?? '')

const receiver = spawn(process.execPath, [path.join(folder, 'receiver.mjs')], {
  env: {
    ...process.env,
    WEBHOOK_SECRET: secret,
    PORT: String(port),
    BUILD: `touch ${JSON.stringify(built)}`,
  },
})
afterAll(() => {
  receiver.kill()
  rmSync(folder, { recursive: true, force: true })
})

const send = async (test: boolean, by = secret) => {
  const body = JSON.stringify({ type: test ? 'agenda.test' : 'agenda.released', data: { test } })
  const headers = signed(by, { id: 'msg_1', at: Date.now(), body })
  return (await post(`http://127.0.0.1:${port}`, { headers, body }, { open: true })).status
}

it('the receiver of the guide builds a site with each release, and nothing for strangers', async () => {
  await new Promise((resolve) => receiver.stdout.once('data', resolve))
  expect(await send(true)).toBe(204)
  expect(await send(false, newSecret())).toBe(401)
  expect(existsSync(built)).toBe(false)
  expect(await send(false)).toBe(204)
  await vi.waitFor(() => expect(existsSync(built)).toBe(true), 5_000)
})
