import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { loadAgenda } from '../../src/store/loadAgenda.js'
import { type App, startPayload } from '../setup/payloadFor.js'

const query = `query { Events(where: { slug: { equals: "sfax-2019" } }, locale: fr) { docs {
  title timeZone days { date label }
  sessions { docs { numberLabel title starts startsAt assignments { role label person { name } organisation { name acronym } } } }
} } }`

describe('the Sfax agenda', () => {
  let app: App
  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
  })
  afterAll(() => app.stop())

  const sessions = async (locale: string) =>
    (await app.rest('GET', `/sessions?where[event.slug][equals]=sfax-2019&sort=sortKey&locale=${locale}&depth=2&limit=100`)).body.docs

  it('has 3 days, 19 lines, 13 named people and 21 assignments of which one has no name', async () => {
    const lines = await sessions('en')
    const assignments = lines.flatMap((line: { assignments: unknown[] }) => line.assignments)
    expect(lines).toHaveLength(19)
    expect(new Set(lines.map(({ day }: { day: string }) => day))).toEqual(new Set(['2019-06-24', '2019-06-25', '2019-06-26']))
    expect((await app.rest('GET', '/people?limit=100')).body.totalDocs).toBe(13)
    expect(assignments).toHaveLength(21)
    const nameless = assignments.filter(({ person }: { person?: unknown }) => !person)
    expect(nameless.map(({ label }: { label: string }) => label)).toEqual(['Representative of the City of Sfax'])
  })

  it('comes in order, in French, with numbers that nobody typed', async () => {
    const lines = await sessions('fr')
    expect(lines[0]).toMatchObject({ title: 'Arrivée des participants', timing: 'afternoon', startsAt: null, numberLabel: null })
    expect(lines[1]).toMatchObject({ starts: '19:30', status: 'tentative', startsAt: '2019-06-24T18:30:00.000Z' })
    expect(lines.flatMap((line: { numberLabel?: string; starts: string }) => (line.numberLabel ? [`${line.numberLabel} ${line.starts}`] : []))).toEqual([
      'I 09:40', 'II 10:30', 'III 11:30', 'IV 09:00', 'V 09:45', 'VI 11:15',
    ])
  })

  it('falls back to English where Arabic has no text', async () => {
    const [, , , , , first] = await sessions('ar')
    expect(first.title).toBe('تحديد إطار النقاش')
    expect(first.methodology).toBe('Participants answer the questions below from their own experience and from the background note.')
  })

  it('is there in one GraphQL query with people and organisations', async () => {
    const { body } = await app.graphql(query)
    const [event] = body.data.Events.docs
    expect(event).toMatchObject({ timeZone: 'Africa/Tunis', days: [{ date: '2019-06-24', label: 'Arrivée' }, { label: 'Jour 1' }, { label: 'Jour 2' }] })
    expect(event.sessions.docs).toHaveLength(19)
    expect(event.sessions.docs[8]).toMatchObject({
      numberLabel: 'III',
      assignments: [{ role: 'moderator', person: { name: 'Alia Fakhry' }, organisation: { acronym: 'ICMPD' } }, {}, {}, {}],
    })
  })

  it('breaks no rule but one: the quarter of an hour before lunch on 25 June that nothing explains', async () => {
    const { body } = await app.rest('GET', '/events?where[slug][equals]=sfax-2019&depth=0')
    const agenda = await loadAgenda(app.payload, body.docs[0].id, { view: 'published', language: 'en' })
    const violations = checkAgenda(agenda!)
    expect(violations.map(({ rule, level }) => [rule, level])).toEqual([['unexplainedGap', 'advice']])
    expect(violations[0]?.params).toMatchObject({ minutes: 15 })
  })

  it('is put in once', async () => {
    expect(await seedSfax(app.payload)).toEqual({ created: false })
    expect(await sessions('en')).toHaveLength(19)
  })
})
