import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostAttempts, mostMails } from '../../../src/store/users/attempts.js'
import { startPayload } from '../../setup/payloadFor.js'
import { fresh, password, type Stage, setStage } from './stage.js'

const wrong = 'not the right password'

describe('logging in', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
    // One proxy in front: the last address in the list is the one that it was asked from.
    ;(stage.app.config.custom.agenda as { accounts: { proxies: number } }).accounts.proxies = 1
  })
  afterAll(() => stage.stop())
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const logIn = (email: string, secret: string, headers: Record<string, string> = {}) =>
    stage.app.rest('POST', '/users/login', { body: { email, password: secret }, headers })
  const times = async <T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> => {
    const answers: T[] = []
    for (let at = 0; at < count; at += 1) answers.push(await work(at))
    return answers
  }
  const account = async () => {
    const { id, email } = await stage.add('users')
    return { id, email: email as string }
  }

  it('twenty logins at once all last, and each ends by itself', async () => {
    const { email } = await account()
    const logins = await Promise.all(
      Array.from({ length: 20 }, () => logIn(email, password, from('192.0.2.1'))),
    )
    expect(logins.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const tokens = logins.map(({ body }) => body.token as string)
    const me = async (token: string) =>
      (await stage.app.rest('GET', '/users/me', { token })).body.user?.email ?? null
    expect(await Promise.all(tokens.map(me))).toEqual(Array(20).fill(email))
    const ended = tokens.slice(0, 5)
    const prolonged = tokens.slice(5, 10)
    const [outs, ons, more] = await Promise.all([
      Promise.all(ended.map((token) => stage.app.rest('POST', '/users/logout', { token }))),
      Promise.all(
        prolonged.map((token) => stage.app.rest('POST', '/users/refresh-token', { token })),
      ),
      Promise.all(Array.from({ length: 5 }, () => logIn(email, password, from('192.0.2.1')))),
    ])
    expect([...outs, ...ons, ...more].map(({ status }) => status)).toEqual(Array(15).fill(200))
    expect(await Promise.all(ended.map(me))).toEqual(Array(5).fill(null))
    expect(
      await Promise.all(
        [...tokens.slice(5), ...more.map(({ body }) => body.token as string)].map(me),
      ),
    ).toEqual(Array(20).fill(email))
    expect(
      (await stage.app.rest('POST', '/users/logout?allSessions=true', { token: tokens[19] }))
        .status,
    ).toBe(200)
    expect(await me(tokens[18]!)).toBeNull()
  })

  it('a save of one’s account ends no session that began meanwhile, a new password ends all others', async () => {
    const { id, email } = await account()
    const {
      body: { token },
    } = await logIn(email, password)
    const [saved, ...logins] = await Promise.all([
      stage.app.rest('PATCH', `/users/${id}`, { token, body: { name: 'Renamed' } }),
      ...Array.from({ length: 6 }, () => logIn(email, password)),
    ])
    expect(saved.status).toBe(200)
    const me = async (of: string) =>
      (await stage.app.rest('GET', '/users/me', { token: of })).body.user?.name ?? null
    expect(await Promise.all(logins.map(({ body }) => me(body.token)))).toEqual(
      Array(6).fill('Renamed'),
    )
    const changed = await stage.app.rest('PATCH', `/users/${id}`, {
      token,
      body: { password: 'another long password', currentPassword: password },
    })
    expect(changed.status).toBe(200)
    expect([await me(token), await me(logins[0]!.body.token)]).toEqual(['Renamed', null])
  })

  it('who failed too often is answered alike whether there is such an account, and told when to come back', async () => {
    const { email } = await account()
    const nobody = `${fresh('nobody')}@example.org`
    for (const name of [email, nobody]) {
      const headers = { ...from('198.51.100.7'), 'accept-language': 'fr' }
      const failed = await times(mostAttempts.pair, () => logIn(name, wrong, headers))
      const { status, body } = failed[0]!
      expect([status, body]).toEqual([
        401,
        {
          errors: [
            {
              code: 'wrongLogin',
              name: 'AuthenticationError',
              message: 'L’adresse e-mail ou le mot de passe fourni est incorrect.',
            },
          ],
        },
      ])
      expect(new Set(failed.map((each) => JSON.stringify([each.status, each.body]))).size).toBe(1)
      const refused = await logIn(name, password, headers)
      expect([refused.status, refused.body]).toEqual([
        429,
        {
          errors: [
            {
              code: 'tooManyAttempts',
              name: 'Refusal',
              message: 'Trop de tentatives. Réessayez dans 15\u00a0min.',
              data: { seconds: expect.any(Number) },
            },
          ],
        },
      ])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    }
    // At another address its owner does not notice.
    expect((await logIn(email, password, from('203.0.113.9'))).status).toBe(200)
  })

  it('over GraphQL too, and the two doors count together', async () => {
    const { email } = await account()
    const mutation = (secret: string) =>
      stage.app.graphql(
        `mutation { loginUser(email: ${JSON.stringify(email)}, password: ${JSON.stringify(secret)}) { token } }`,
      )
    const answers = await times(2, () => mutation(wrong))
    expect(answers.map(({ body }) => body.errors[0].extensions.statusCode)).toEqual([401, 401])
    // The address is not known here: it is the account that counts.
    await times(mostAttempts.account - 2, () => logIn(email, wrong))
    const refused = await mutation(password)
    expect([refused.body.errors[0].extensions.statusCode, refused.body.errors[0].message]).toEqual([
      429,
      'That was tried too often. Try again in 15 min.',
    ])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
  })

  it('attempts at once are not more than attempts one after another', async () => {
    const { email } = await account()
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => logIn(email, wrong, from('198.51.100.21'))),
    )
    const counted = (status: number) => answers.filter((each) => each.status === status).length
    expect([counted(401), counted(429)]).toEqual([mostAttempts.pair, 40 - mostAttempts.pair])
  })

  it('an account that strangers attack from everywhere stays open to whoever logged in from where they are', async () => {
    const { email } = await account()
    const home = from('203.0.113.77')
    expect((await logIn(email, password, home)).status).toBe(200)
    await times(mostAttempts.account, (at) => logIn(email, wrong, from(`198.51.${at}.1`)))
    expect((await logIn(email, password, from('192.0.2.200'))).status).toBe(429)
    expect((await logIn(email, password, home)).status).toBe(200)
  })

  it('an address is one network, and only what the proxy says of it counts', async () => {
    const names = await times(3, async () => (await account()).email)
    await times(mostAttempts.address, (at) =>
      logIn(
        `${fresh('nobody')}@example.org`,
        wrong,
        from(`10.0.0.${at}, 2001:db8:0:1::${at.toString(16)}`),
      ),
    )
    const asked = async (at: string, name: string) => (await logIn(name, password, from(at))).status
    expect(await asked('10.1.1.1, 2001:db8:0:1:ffff::1', names[0]!)).toBe(429)
    expect(await asked('2001:db8:0:1:ffff::1, 2001:db8:0:2::1', names[1]!)).toBe(200)
  })

  it('a link by mail is asked for a few times, also where nobody has that address', async () => {
    stage.app.payload.email.name = 'tested'
    try {
      const email = `${fresh('nobody')}@example.org`
      const forgot = () => stage.app.rest('POST', '/users/forgot-password', { body: { email } })
      expect((await times(mostMails.account, forgot)).map(({ status }) => status)).toEqual(
        Array(mostMails.account).fill(200),
      )
      const refused = await forgot()
      expect([refused.status, Number(refused.headers.get('retry-after')) > 800]).toEqual([
        429,
        true,
      ])
    } finally {
      stage.app.payload.email.name = 'unsent'
    }
  })

  it('where no mail is sent, the door says whom to ask', async () => {
    const { email } = await account()
    const answers = [email, 'nobody@example.org'].map((name) =>
      stage.app.rest('POST', '/users/forgot-password', {
        body: { email: name },
        headers: { 'accept-language': 'es' },
      }),
    )
    for (const { status, body } of await Promise.all(answers)) {
      expect([status, body.errors[0].message]).toEqual([
        403,
        'Desde aquí no se envían correos. Pida a un administrador un enlace para elegir una contraseña nueva.',
      ])
    }
    const { body } = await stage.app.graphql(
      `mutation { forgotPasswordUser(email: ${JSON.stringify(email)}) }`,
    )
    expect(body.errors[0].extensions.statusCode).toBe(403)
  })
})

describe('one’s own account', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
  })
  afterAll(() => stage.stop())
  const own = (body: object, role: 'admin' | 'here' = 'here') =>
    stage.rest(role, 'PATCH', `/users/${stage.users[role]}`, body)
  const message = (answer: { body: any }) => answer.body.errors[0].data.errors[0] // eslint-disable-line @typescript-eslint/no-explicit-any -- as it comes

  it('password and e-mail are changed with the current password only, by an admin too; all else without', async () => {
    for (const role of ['here', 'admin'] as const) {
      for (const change of [
        { password: 'another long password' },
        { email: `${fresh('other')}@example.org` },
      ]) {
        const without = await own(change, role)
        expect([without.status, message(without)]).toEqual([
          400,
          {
            path: 'currentPassword',
            message:
              'Type your current password too: your password and e-mail are changed with it only.',
          },
        ])
        const wrongly = await own({ ...change, currentPassword: wrong }, role)
        expect([wrongly.status, message(wrongly).message]).toEqual([
          400,
          'This is not your current password.',
        ])
      }
      const before = await stage.stored('users', stage.users[role]!)
      // A form sends what it shows, changed or not.
      expect(
        (
          await own(
            {
              name: 'New name',
              email: (before as unknown as { email: string }).email.toUpperCase(),
              password: '',
            },
            role,
          )
        ).status,
      ).toBe(200)
    }
    const moved = `${fresh('moved')}@example.org`
    const changed = await own({ email: moved, currentPassword: password })
    expect([changed.status, changed.body.doc.email, changed.body.doc.currentPassword]).toEqual([
      200,
      moved,
      undefined,
    ])
    expect(
      (await stage.app.payload.findByID({
        collection: 'users',
        id: stage.users.here!,
        overrideAccess: true,
        showHiddenFields: true,
      })) as object,
    ).not.toHaveProperty('currentPassword')
  })

  it('over GraphQL too', async () => {
    const id = JSON.stringify(stage.users.elsewhere)
    const change = (more: string) =>
      stage.graphql(
        'elsewhere',
        `mutation { updateUser(id: ${id}, data: { password: "another long password"${more} }) { id } }`,
      )
    expect((await change('')).body.errors[0].extensions.statusCode).toBe(400)
    expect((await change(`, currentPassword: "${password}"`)).body.data.updateUser.id).toBe(
      stage.users.elsewhere,
    )
    await stage.app.login('elsewhere@example.org', 'another long password')
  })

  it('an admin gives somebody else a new password without knowing the old one', async () => {
    const { id, email } = await stage.add('users')
    expect(
      (await stage.rest('admin', 'PATCH', `/users/${id}`, { password: 'another long password' }))
        .status,
    ).toBe(200)
    await stage.app.login(email as string, 'another long password')
  })

  it('the current password cannot be guessed at leisure', async () => {
    const { id, email } = await stage.add('users')
    const token = await stage.app.login(email as string, password)
    const guess = (currentPassword: string) =>
      stage.app.rest('PATCH', `/users/${id}`, {
        token,
        body: { password: 'another long password', currentPassword },
      })
    for (let at = 0; at < mostAttempts.account; at += 1) await guess(wrong)
    expect((await guess(password)).status).toBe(429)
  })

  const common = ['password1234', 'qwertyuiop12', 'passwordpassword', 'x'.repeat(200)]
  it.each(common)(
    'the password %s is refused, for a new account, an old one, and one whose password was forgotten',
    async (weak) => {
      const sentence =
        'This password is easy to guess: many people use it or one like it, or it is made of your name. Take several words that have nothing to do with each other.'
      const { id, email } = await stage.add('users')
      const token = await stage.app.payload.forgotPassword({
        collection: 'users',
        data: { email: email as string },
        disableEmail: true,
      })
      const answers = [
        await stage.rest('admin', 'POST', '/users', { ...stage.fieldsOf('users'), password: weak }),
        await stage.rest('admin', 'PATCH', `/users/${id}`, { password: weak }),
        await stage.app.rest('POST', '/users/reset-password', { body: { token, password: weak } }),
      ]
      for (const answer of answers)
        expect([answer.status, message(answer)]).toEqual([
          400,
          { path: 'password', message: sentence },
        ])
      await expect(
        stage.app.payload.update({
          collection: 'users',
          id,
          data: { password: weak },
          overrideAccess: true,
        }),
      ).rejects.toThrow('easy to guess')
    },
  )

  it('a password made of one’s name or address is refused', async () => {
    for (const weak of ['leilakharroubi', 'leila@example.org']) {
      const answer = await stage.rest('admin', 'POST', '/users', {
        ...stage.fieldsOf('users'),
        name: 'Leila Kharroubi',
        email: 'leila@example.org',
        password: weak,
      })
      expect([weak, answer.status]).toEqual([weak, 400])
    }
  })

  it('strangers get no work done by it', async () => {
    const began = performance.now()
    await Promise.all(
      Array.from({ length: 20 }, () =>
        stage.app.rest('POST', '/users/reset-password', {
          body: { token: 'none', password: '1a2b3c4d5e6f7g8h9i0j1a2b3c4d5e' },
        }),
      ),
    )
    await sleep(0)
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('passwords as Payload stored them before', () => {
  it('still log in, and are stored anew', async () => {
    const app = await startPayload()
    try {
      const { default: crypto } = await import('node:crypto')
      const { id } = await app.payload.create({
        collection: 'users',
        data: { email: 'old@example.org', password, role: 'editor' },
        overrideAccess: true,
      })
      const hash = await new Promise<Buffer>((resolve, reject) =>
        crypto.pbkdf2(password, 'salt', 25_000, 512, 'sha256', (error, key) =>
          error ? reject(error) : resolve(key),
        ),
      )
      await app.payload.db.updateOne({
        collection: 'users',
        id,
        data: { hash: hash.toString('hex'), salt: 'salt' },
      })
      await app.login('old@example.org', password)
      const stored = await app.payload.db.findOne<{ id: number; hash: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      expect(stored!.hash).toMatch(/^pbkdf2-sha256-v1:/)
      await app.login('old@example.org', password)
    } finally {
      await app.stop()
    }
  })
})
