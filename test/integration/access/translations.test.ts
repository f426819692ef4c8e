import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Collection, type Id, type Role, setStage, type Stage } from './stage.js'

const secret = 'leak-before'

describe('what is known of translations, by door', () => {
  let stage: Stage
  let session: Id
  let person: Id

  beforeAll(async () => {
    stage = await setStage()
    person = (await stage.add('people', { name: 'Ana', jobTitle: secret })).id
    session = (
      await stage.add('sessions', { title: secret, assignments: [{ role: 'speaker', person }] })
    ).id
    const edit = (collection: Collection, id: Id, locale: string, data: object) =>
      stage.app.payload.update({
        collection: collection as never,
        id,
        locale,
        data,
        overrideAccess: true,
      })
    await edit('people', person, 'fr', { jobTitle: 'Directrice' })
    await edit('people', person, 'en', { jobTitle: 'Director' })
    await edit('sessions', session, 'fr', { title: 'Séance', _status: 'published' })
    await edit('sessions', session, 'en', { title: 'Session', _status: 'published' })
    await edit('events', stage.here, 'en', {
      languages: ['en', 'fr'],
      slug: 'here',
      _status: 'published',
    })
  })
  afterAll(() => stage.stop())

  it('is stored', async () => {
    expect(
      JSON.stringify([
        await stage.stored('sessions', session),
        await stage.stored('people', person),
      ]).split(secret),
    ).toHaveLength(3)
  })

  it('does not leave by any public door', async () => {
    const answers = [
      ...(await Promise.all(
        [
          `/sessions/${session}`,
          `/sessions/${session}?locale=all&depth=3`,
          `/sessions/${session}?draft=true`,
          '/sessions?select[translatedFrom]=true',
          '/sessions?depth=3',
          `/people/${person}?locale=all`,
          '/people?select[translatedFrom]=true',
          '/sessions/versions',
          '/agenda/here',
          '/agenda/here/json',
          `/agenda-translations/${stage.here}?to=fr`,
          `/agenda-translations/${stage.here}/counts`,
        ].map((path) => stage.rest('anonymous', 'GET', path)),
      )),
      await stage.graphql(
        'anonymous',
        '{ Sessions { docs { id title translatedFrom } } People { docs { jobTitle translatedFrom } } }',
      ),
      await stage.graphql(
        'anonymous',
        '{ Sessions(draft: true) { docs { assignments { person { translatedFrom } } } } }',
      ),
    ]
    for (const { body } of answers) {
      expect(JSON.stringify(body)).not.toContain(secret)
      expect(JSON.stringify(body)).not.toMatch(/"translatedFrom":[^n]/)
    }
  })

  it.each(['anonymous', 'translator', 'everywhere'] as Role[])(
    'cannot be searched or sorted by, as %s',
    async (role) => {
      for (const collection of ['sessions', 'people', 'events']) {
        for (const query of [
          'where[translatedFrom][contains]=leak',
          'where[translatedFrom][exists]=true',
          'where[translatedFrom.before][equals]=leak-before',
          'sort=translatedFrom',
        ]) {
          expect(
            (await stage.rest(role, 'GET', `/${collection}?${query}`)).status,
            `${collection}?${query}`,
          ).toBe(400)
        }
      }
      const { body } = await stage.graphql(
        role,
        '{ Sessions(where: { translatedFrom: { exists: true } }) { totalDocs } }',
      )
      expect(body.errors).toBeDefined()
    },
  )

  it.each(['translator', 'everywhere', 'admin'] as Role[])(
    'is in no document or version, nor among the fields of one, as %s',
    async (role) => {
      for (const path of [
        `/sessions/${session}?locale=all`,
        '/sessions/versions?depth=0',
        `/people/${person}`,
      ]) {
        expect(JSON.stringify((await stage.rest(role, 'GET', path)).body)).not.toContain(
          'translatedFrom',
        )
      }
      const { body } = await stage.rest(role, 'GET', '/access')
      // What is allowed whole is only said to be.
      const { title, translatedFrom } = body.collections.sessions.fields
      expect([
        title === true || title.read,
        translatedFrom === true || translatedFrom?.read,
      ]).toEqual([true, undefined])
    },
  )

  it('is no part of the compiled agenda', async () => {
    const { status, body } = await stage.rest('anonymous', 'GET', '/agenda/here?locale=fr')
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain('Séance')
    expect(JSON.stringify(body)).not.toContain('translatedFrom')
  })

  const ask = async (role: Role, path: string, headers?: Record<string, string>) =>
    stage.rest(role, 'GET', `/agenda-translations/${path}`, undefined, headers)

  it.each([
    ['anonymous', 401],
    ['translator', 200],
    ['here', 200],
    ['elsewhere', 403],
    ['everywhere', 200],
    ['admin', 200],
  ] as [Role, number][])('is answered to %s with %i', async (role, status) => {
    for (const path of [`${stage.here}?to=fr`, `${stage.here}/counts`]) {
      const answer = await ask(role, path)
      expect(answer.status, path).toBe(status)
      expect(answer.headers.get('cache-control')).toContain('no-store')
    }
  })

  it('is answered to a translator in their languages alone, and says why not in theirs', async () => {
    expect((await ask('translator', `${stage.here}?to=ar`)).status).toBe(403)
    expect(
      (await ask('translator', `${stage.here}?to=ar`, { 'accept-language': 'fr' })).body.errors[0]
        .message,
    ).toBe('Vous ne traduisez pas vers cette langue : العربية. Adressez-vous à un administrateur.')
    expect((await ask('translator', `${stage.elsewhere}?to=fr`)).status).toBe(403)
  })

  it.each([
    ['to=xx', 400],
    ['to=', 400],
    ['', 400],
    ['to=en', 200],
  ])('is asked for with a language of the site (%s)', async (query, status) => {
    expect((await ask('admin', `${stage.here}?${query}`)).status).toBe(status)
  })

  it('is not there for an event that is not', async () => {
    const gone = typeof stage.here === 'number' ? '999999' : '0123456789abcdef01234567'
    for (const event of [gone, 'nonsense'])
      expect((await ask('admin', `${event}?to=fr`)).status).toBe(404)
  })

  it('is kept when a translator saves, who cannot write it', async () => {
    const { status } = await stage.rest('translator', 'PATCH', `/sessions/${session}?locale=fr`, {
      objective: 'Pourquoi',
      translatedFrom: [],
    })
    expect(status).toBe(200)
    const found = (await ask('translator', `${stage.here}?to=fr`)).body.texts.find(
      ({ address }: { address: string }) => address === `sessions/${session}/title`,
    )
    expect(found).toMatchObject({
      state: 'outdated',
      before: secret,
      source: { words: 'Session' },
      target: { words: 'Séance' },
    })
    await stage.rest('translator', 'PATCH', `/sessions/${session}?locale=fr`, {
      title: 'La séance',
    })
    expect((await ask('translator', `${stage.here}?to=fr`)).body.counts).toMatchObject({
      outdated: 1,
    })
  })
})
