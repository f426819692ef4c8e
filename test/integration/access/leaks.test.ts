import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, secrets, type Stage, setStage } from './stage.js'

/** Everything that the public can ask for is asked for, with words in the database that must never be in an answer. */
describe('access: nothing private leaves by any door', () => {
  let stage: Stage
  const ids: Record<string, Id> = {}
  const words = Object.values(secrets)
  const found = (answer: unknown) =>
    words.filter((word) => JSON.stringify(answer ?? '').includes(word))

  beforeAll(async () => {
    stage = await setStage()
    const { add, app } = stage
    ids.organisation = (await add('organisations')).id
    ids.person = (await add('people', { organisation: ids.organisation })).id
    ids.public = (
      await add('sessions', { assignments: [{ role: 'speaker', person: ids.person }] })
    ).id
    const deletedAt = '2030-01-01T00:00:00.000Z'
    ids.draft = (
      await add('sessions', { title: secrets.draft, _status: 'draft' }, { draft: true })
    ).id
    ids.trashed = (await add('sessions', { title: secrets.trashed, deletedAt })).id
    ids.pending = (await add('sessions')).id
    await app.payload.update({
      collection: 'sessions',
      id: ids.pending as Id,
      data: { title: secrets.pending, objective: secrets.pending },
      draft: true,
      overrideAccess: true,
    })
    ids.team = (
      await add('sessions', { title: secrets.team, objective: secrets.team, teamOnly: true })
    ).id
    // One that readers saw, and one whose row says that they do, by whatever accident.
    ids.nowTeam = (await add('sessions')).id
    await app.payload.update({
      collection: 'sessions',
      id: ids.nowTeam as Id,
      data: { title: secrets.team, teamOnly: true },
      overrideAccess: true,
    })
    ids.torn = (await add('sessions')).id
    await app.payload.db.updateOne({
      collection: 'sessions',
      id: ids.torn as Id,
      data: { teamOnly: true, _status: 'published' },
    })
    ids.event = (
      await add('events', { title: secrets.draft, _status: 'draft' }, { draft: true })
    ).id
    ids.ofDraft = (
      await add(
        'sessions',
        { event: ids.event, title: secrets.draft, _status: 'draft' },
        { draft: true },
      )
    ).id
    ids.place = (await add('places', { name: secrets.trashed, deletedAt })).id
  })
  afterAll(() => stage.stop())

  it('has the words where they could leak: an admin sees each of them', async () => {
    const seen = await Promise.all(
      [
        '/people',
        '/sessions?draft=true',
        '/sessions?trash=true&where[deletedAt][exists]=true',
        '/users',
      ].map(async (url) => (await stage.rest('admin', 'GET', url)).body),
    )
    expect(found(seen).sort()).toEqual([...words].sort())
  })

  const all = 'limit=100&depth=4'
  it.each([
    ['a list of people', () => `/people?${all}`],
    ['one person', () => `/people/${ids.person}?depth=4`],
    [
      'a selection',
      () => `/people?${all}&select[email]=true&select[phone]=true&select[notes]=true`,
    ],
    ['all languages', () => `/people?${all}&locale=all`],
    ['flattened languages', () => `/people?${all}&locale=all&flattenLocales=true`],
    ['an unknown language', () => `/people?${all}&locale=xx`],
    ['drafts', () => `/people?${all}&draft=true`],
    ['the trash', () => `/people?${all}&trash=true`],
    ['people through sessions', () => `/sessions?${all}`],
    ['a session', () => `/sessions/${ids.public}?depth=4`],
    [
      'what a session is told to show of people',
      () =>
        `/sessions?${all}&populate[people][email]=true&populate[people][phone]=true&populate[people][notes]=true`,
    ],
    ['people through organisations', () => `/organisations?${all}&populate[people][email]=true`],
    [
      'a join of people',
      () => `/organisations?${all}&joins[people][limit]=100&joins[people][sort]=id`,
    ],
    ['sessions through people', () => `/people?${all}&joins[sessions][limit]=100`],
    ['drafts of sessions', () => `/sessions?${all}&draft=true`],
    ['drafts of sessions in all languages', () => `/sessions?${all}&draft=true&locale=all`],
    ['the draft of a session', () => `/sessions/${ids.draft}?draft=true`],
    ['the pending draft of a session', () => `/sessions/${ids.pending}?draft=true&depth=4`],
    ['a session in the trash', () => `/sessions/${ids.trashed}?trash=true`],
    ['a line for the team only', () => `/sessions/${ids.team}?draft=true`],
    ['one that is it now', () => `/sessions/${ids.nowTeam}`],
    ['one that is published all the same', () => `/sessions/${ids.torn}`],
    ['lines for the team only', () => `/sessions?${all}&where[_status][equals]=published`],
    [
      'versions of a line for the team only',
      () => `/sessions/versions?where[parent][equals]=${ids.nowTeam}`,
    ],
    ['sessions in the trash', () => `/sessions?${all}&trash=true`],
    ['only those in the trash', () => `/sessions?${all}&trash=true&where[deletedAt][exists]=true`],
    ['drafts in the trash', () => `/sessions?${all}&trash=true&draft=true`],
    ['places in the trash', () => `/places?${all}&trash=true`],
    ['a place in the trash', () => `/places/${ids.place}?trash=true`],
    ['events', () => `/events?${all}&draft=true&trash=true`],
    ['sessions through events', () => `/events?${all}&draft=true&joins[sessions][limit]=100`],
    [
      'joined sessions that are drafts',
      () => `/events?${all}&joins[sessions][where][_status][equals]=draft`,
    ],
    ['versions', () => `/sessions/versions?${all}`],
    ['versions of one', () => `/sessions/versions?where[parent][equals]=${ids.draft}`],
    ['versions of events', () => `/events/versions?${all}&trash=true`],
    ['accounts', () => `/users?${all}`],
    ['who I am', () => '/users/me'],
    ['locks', () => `/payload-locked-documents?${all}`],
    ['preferences', () => `/payload-preferences?${all}`],
    ['jobs', () => `/payload-jobs?${all}`],
    ['leases', () => `/agenda-leases?${all}`],
    ['presence', () => `/agenda-presence?${all}`],
    ['comments', () => `/agenda-comments?${all}`],
    ['remembered documents', () => `/agenda-documents?${all}`],
  ])('REST: %s', async (_name, url) => {
    const { status, body } = await stage.rest('anonymous', 'GET', url())
    expect(status).toBeLessThan(500)
    expect(found(body)).toEqual([])
  })

  it.each([
    '',
    '?draft=true',
    '?locale=fr',
    '/calendar.ics',
    '/schedule.json',
    '/schedule.xml',
    '/event.jsonld',
    '/agenda.csv',
    '/changes',
    '/releases',
    '/releases.atom',
  ])('the compiled agenda%s', async (form) => {
    for (const { slug } of [
      await stage.latest('events', stage.here),
      await stage.latest('events', ids.event as Id),
    ]) {
      const { status, body } = await stage.rest('anonymous', 'GET', `/agenda/${slug}${form}`)
      expect(status).toBeLessThan(500)
      // A refusal says the name that was asked for back: the asker knew it.
      expect(found(JSON.stringify(body).replaceAll(String(slug), ''))).toEqual([])
    }
    expect(
      (
        await stage.rest(
          'anonymous',
          'GET',
          `/agenda/${(await stage.latest('events', ids.event as Id)).slug}`,
        )
      ).status,
    ).toBe(404)
    expect(found((await stage.rest('anonymous', 'GET', '/agenda?limit=100')).body)).toEqual([])
  })

  it.each([
    ['email', 'equals', secrets.email],
    ['phone', 'like', 'leak'],
    ['notes', 'contains', 'leak'],
    ['email', 'exists', 'true'],
    ['email', 'not_equals', 'x'],
  ])('REST: a filter on %s (%s) is refused and tells nothing', async (field, operator, value) => {
    for (const url of [
      `/people?where[${field}][${operator}]=${value}`,
      `/people?where[or][0][name][equals]=x&where[or][1][${field}][${operator}]=${value}`,
      `/people/count?where[${field}][${operator}]=${value}`,
      `/sessions?where[assignments.person.${field}][${operator}]=${value}`,
      `/organisations?where[people.${field}][${operator}]=${value}`,
      `/events?where[sessions.assignments.person.${field}][${operator}]=${value}`,
      `/organisations?joins[people][where][${field}][${operator}]=${value}`,
    ]) {
      const { status, body } = await stage.rest('anonymous', 'GET', url)
      expect([url, status]).toEqual([url, 400])
      expect(found(body)).toEqual([])
    }
  })

  it.each(['email', '-phone', 'notes'])(
    'REST: sorting by %s gives no order away',
    async (field) => {
      await stage.add('people', { email: 'aaa@example.org', phone: '999', notes: 'aaa' })
      const order = async (sort: string) =>
        (await stage.rest('anonymous', 'GET', `/people?sort=${sort}&limit=100`)).body.docs?.map(
          ({ id }: { id: Id }) => id,
        )
      const sorted = await order(field)
      const reversed = await order(field.startsWith('-') ? field.slice(1) : `-${field}`)
      expect(sorted).toEqual(reversed)
    },
  )

  it('shows no line for the team only, though its row says that it is published', async () => {
    for (const id of [ids.team, ids.nowTeam, ids.torn])
      expect((await stage.rest('anonymous', 'GET', `/sessions/${id}`)).status).toBe(404)
  })

  it('counts neither drafts nor the trash', async () => {
    const count = async (query: string) =>
      (await stage.rest('anonymous', 'GET', `/sessions/count?${query}`)).body.totalDocs
    for (const id of [ids.draft, ids.trashed, ids.ofDraft, ids.team, ids.nowTeam, ids.torn]) {
      expect(await count(`where[id][equals]=${id}`)).toBe(0)
      expect(await count(`where[id][equals]=${id}&trash=true`)).toBe(0)
    }
    expect(await count(`where[event.title][equals]=${secrets.draft}`)).toBe(0)
    expect(await count(`where[title][equals]=${secrets.pending}`)).toBe(0)
  })

  it.each([
    [
      'people',
      '{ People(limit: 100) { docs { email phone notes name sessions { docs { title } } } } }',
    ],
    [
      'lines for the team only',
      '{ Sessions(limit: 100, where: { _status: { equals: published } }) { docs { title objective teamOnly } } }',
    ],
    [
      'drafts',
      '{ Sessions(limit: 100, draft: true) { docs { title objective event { title } } } }',
    ],
    [
      'the trash',
      '{ Sessions(limit: 100, trash: true) { docs { title } } Places(trash: true, limit: 100) { docs { name } } }',
    ],
    [
      'people through sessions',
      '{ Sessions(limit: 100) { docs { assignments { person { email phone notes } } } } }',
    ],
    [
      'people through organisations',
      '{ Organisations(limit: 100) { docs { people { docs { email phone notes } } } } }',
    ],
    [
      'sessions through events',
      '{ Events(draft: true, limit: 100) { docs { title sessions { docs { title } } } } }',
    ],
    [
      'a filter',
      `{ People(where: { email: { equals: "${secrets.email}" } }) { totalDocs docs { name } } }`,
    ],
    [
      'a filter through sessions',
      `{ Sessions(where: { assignments__person__email: { equals: "${secrets.email}" } }) { totalDocs } }`,
    ],
    ['versions', '{ versionsSessions(limit: 100) { docs { version { title } } } }'],
    ['the agenda', `{ Agendas { docs { title } } }`],
    ['accounts', '{ Users { docs { name email } } meUser { user { name email } } }'],
  ])('GraphQL: %s', async (_name, query) => {
    const { status, body } = await stage.graphql('anonymous', query)
    expect(status).toBeLessThan(500)
    // The error of a refused query may repeat it, the data may not.
    expect(found(body.data)).toEqual([])
    if (query.includes(secrets.email))
      expect(body.data?.People?.totalDocs ?? body.data?.Sessions?.totalDocs ?? 0).toBe(0)
  })

  it('an editor sees of other accounts nothing but who edits where', async () => {
    for (const url of [
      '/users',
      `/users/${stage.users.admin}`,
      '/payload-locked-documents?depth=4',
    ]) {
      const { body } = await stage.rest('here', 'GET', url)
      expect(JSON.stringify(body)).not.toMatch(/admin@example\.org|hash|salt/)
    }
  })
})
