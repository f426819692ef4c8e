import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { emailFor } from '../../../src/email.js'
import { password, type Stage, setStage } from './stage.js'

describe('a forgotten password', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())
  const link = (role: Parameters<Stage['rest']>[0], id: unknown) =>
    stage.rest(role, 'POST', `/users/${String(id)}/reset-link`)
  const reset = (token: string, secret: string) =>
    stage.app.rest('POST', '/users/reset-password', { body: { token, password: secret } })
  const tokenIn = (text: string) => /\/admin\/reset\/([0-9a-f]+)/.exec(text)?.[1] ?? ''

  it('an admin hands out a link for it, which works once and for a day; nobody else does', async () => {
    const { id, email } = await stage.add('users')
    for (const [role, status] of [
      ['anonymous', 403],
      ['translator', 403],
      ['here', 403],
      ['everywhere', 403],
    ] as const)
      expect((await link(role, id)).status).toBe(status)
    expect((await link('here', stage.users.here)).status).toBe(403)
    expect(
      (
        await link(
          'admin',
          stage.app.payload.db.defaultIDType === 'number' ? 99_999 : '0123456789abcdef01234567',
        )
      ).status,
    ).toBe(404)
    expect((await link('admin', 'x%00')).status).toBe(404)
    const first = await link('admin', id)
    const { status, body, headers } = await link('admin', id)
    expect([status, headers.get('cache-control'), body.url]).toEqual([
      200,
      'private, no-store',
      expect.stringMatching(/^http:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}$/),
    ])
    const hours = (Date.parse(body.until) - Date.now()) / 3_600_000
    expect([hours > 23.9, hours <= 24]).toEqual([true, true])
    const stored = await stage.stored('users', id)
    expect(
      Math.abs(Date.parse(stored!.resetPasswordExpiration as string) - Date.parse(body.until)),
    ).toBeLessThan(2000)
    // The one before it is void.
    expect((await reset(tokenIn(first.body.url), 'another long password')).status).toBe(403)
    expect((await reset(tokenIn(body.url), 'another long password')).status).toBe(200)
    expect((await reset(tokenIn(body.url), 'yet another password')).status).toBe(403)
    await stage.app.login(email as string, 'another long password')
  })

  it('a link that has run out does nothing', async () => {
    const { id, email } = await stage.add('users')
    const { body } = await link('admin', id)
    await stage.app.payload.db.updateOne({
      collection: 'users',
      id: id as never,
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
    })
    expect((await reset(tokenIn(body.url), 'another long password')).status).toBe(403)
    await stage.app.login(email as string, password)
  })

  it('comes by mail where a mail server is named, in the language of whoever asks, and nobody waits for it', async () => {
    const mails: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = ''
        stream.on('data', (chunk: Buffer) => (text += String(chunk)))
        stream.on('end', () => done(null, void mails.push(text)))
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    const { payload } = stage.app
    const before = payload.email
    payload.email = emailFor(
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      'Agenda <agenda@example.org>',
    )({ payload })
    try {
      const { email } = await stage.add('users')
      const answer = await stage.app.rest('POST', '/users/forgot-password', {
        body: { email },
        headers: { 'accept-language': 'ar' },
      })
      const unknown = await stage.app.rest('POST', '/users/forgot-password', {
        body: { email: 'nobody@example.org' },
        headers: { 'accept-language': 'ar' },
      })
      expect([answer.status, answer.body]).toEqual([200, unknown.body])
      await vi.waitFor(() => expect(mails).toHaveLength(1))
      const [head = '', ...rest] = mails[0]!.split('\r\n\r\n')
      const body = /base64/i.test(head)
        ? Buffer.from(rest.join(''), 'base64').toString()
        : rest
            .join('\r\n\r\n')
            .replace(/=\r\n/g, '')
            .replace(/(?:=[0-9A-F]{2})+/g, (coded) =>
              Buffer.from(coded.replaceAll('=', ''), 'hex').toString(),
            )
      expect(head).toContain('From: Agenda <agenda@example.org>')
      expect(head).toContain(`To: ${String(email)}`)
      expect(body).toContain('<html lang="ar" dir="rtl">')
      expect(body).toContain('أنت تتلقّى هذا البريد')
      expect((await reset(tokenIn(body), 'another long password')).status).toBe(200)
      await stage.app.login(email as string, 'another long password')
    } finally {
      payload.email = before
      await new Promise<void>((resolve) => server.close(() => resolve()))
    }
  })

  it.each([
    [
      'mail.example.org',
      'a@example.org',
      'SMTP_URL is not the address of a mail server, such as smtps://name:password@mail.example.org',
    ],
    [
      'smtps://mail.example.org',
      'nobody',
      'MAIL_FROM "nobody" is not an address that mails can come from, such as: Agenda <agenda@example.org>',
    ],
    [
      'smtps://mail.example.org',
      undefined,
      'MAIL_FROM "" is not an address that mails can come from, such as: Agenda <agenda@example.org>',
    ],
  ])('a mail server at %s for %s is refused at start', (url, from, message) => {
    expect(() => emailFor(url, from)).toThrow(message)
  })
})
