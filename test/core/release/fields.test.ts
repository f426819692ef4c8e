import { describe, expect, it } from 'vitest'
import { type AgendaSource, compileAgenda } from '../../../src/core/compile/index.js'
import {
  type SeenChange,
  compareAgendas,
  eventChange,
  ReleasePageSchema,
} from '../../../src/core/release/index.js'
import { rich, settingsIn, sourceOf, withSession, without } from '../compile/sources.js'
import { agendaOf } from '../notation.js'

const agenda = {
  ...agendaOf(
    'Hall 09:00-10:00 Opening: Ana moderator',
    'Hall 10:00-11:00 Training: Ana moderator, "A guest" speaker #Cities',
  ),
  organisations: { city: 'City of Sfax', uclg: 'UCLG' },
}
const source = () => sourceOf(agenda)
const compiled = (state: AgendaSource) => compileAgenda(state, settingsIn())
const changes = (after: AgendaSource, before = source()) =>
  compareAgendas(compiled(before), compiled(after))
/** What differs from a change of which nothing more is said. */
const said = (all: SeenChange[]) =>
  all.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null)))
const ofEvent = (more: Partial<AgendaSource['event']>) => ({
  ...source(),
  event: { ...source().event, ...more },
})
const event = { what: 'event', id: '7', title: 'Event', change: 'changed' }

describe('of an event readers are told', () => {
  it('that they can see it no more, or again', () => {
    expect(eventChange(compiled(source()), 'removed')).toEqual({
      ...{ what: 'event', id: '7', title: 'Event', change: 'removed' },
      ...{ number: null, field: null, role: null, from: null, to: null },
    })
  })

  it('that its introduction is another one, not how it reads', () => {
    expect(said(changes(ofEvent({ introduction: { en: rich('Welcome') } })))).toEqual([
      { ...event, field: 'introduction' },
    ])
  })

  it.each<[string, Partial<AgendaSource['event']>, object]>([
    ['theme', { theme: { en: 'Migration' } }, { to: 'Migration' }],
    ['programme', { programme: { en: 'Series' } }, { to: 'Series' }],
    ['startDate', { startDate: '2019-06-24' }, { from: '2019-06-25', to: '2019-06-24' }],
    ['endDate', { endDate: '2019-06-26' }, { from: '2019-06-25', to: '2019-06-26' }],
    ['timeZone', { timeZone: 'UTC' }, { from: 'Africa/Tunis', to: 'UTC' }],
    ['country', { country: 'TN' }, { to: 'Tunisia' }],
    ['status', { status: 'cancelled' }, { from: 'As planned', to: 'Cancelled' }],
    ['places', { places: ['Hall'] }, { to: 'Hall' }],
    ['slug', { slug: 'other' }, { from: 'event-2019', to: 'other' }],
  ])('its %s', (field, more, values) => {
    expect(said(changes(ofEvent(more)).filter((each) => each.field === field))).toEqual([
      { ...event, field, ...values },
    ])
  })

  it('who holds it, in which role', () => {
    const held = ofEvent({
      organisations: [
        { organisation: 'city', role: 'host' },
        { organisation: 'uclg', role: 'organiser' },
        { organisation: 'gone', role: 'organiser' },
      ],
    })
    const organisations = 'Host: City of Sfax; Organiser: UCLG'
    expect(said(changes(held)).filter(({ field }) => field === 'organisations')).toEqual([
      { ...event, field: 'organisations', to: organisations },
    ])
    expect(said(changes(source(), held)).filter(({ field }) => field === 'organisations')).toEqual([
      { ...event, field: 'organisations', from: organisations },
    ])
  })

  it('languages that it can be had in now, and those that it cannot', () => {
    const without = ofEvent({ languages: ['en'] })
    const french = { what: 'language', id: 'fr', title: 'Français' }
    expect(said(changes(source(), without))).toEqual([{ ...french, change: 'added' }])
    expect(said(changes(without))).toEqual([{ ...french, change: 'removed' }])
  })
})

describe('of days readers are told', () => {
  const more = ofEvent({
    days: [{ date: '2019-06-25' }, { date: '2019-06-26', label: { en: 'Visits' } }],
  })
  const withLine = {
    ...more,
    sessions: [...more.sessions, { ...more.sessions[0]!, id: 9, day: '2019-06-26' }],
  }
  const day = { what: 'day', id: '2019-06-26', title: 'Wednesday, 26 June 2019' }
  const ofDays = (all: SeenChange[]) => said(all).filter(({ what }) => what === 'day')

  it('that one came, with what it is called', () =>
    expect(ofDays(changes(withLine))).toEqual([{ ...day, change: 'added', to: 'Visits' }]))
  it('that one went, with what it was called', () =>
    expect(ofDays(changes(source(), withLine))).toEqual([
      { ...day, change: 'removed', from: 'Visits' },
    ]))
  it('that one is called otherwise', () => {
    const renamed = {
      ...withLine,
      event: {
        ...withLine.event,
        days: [{ date: '2019-06-25' }, { date: '2019-06-26', label: { en: 'Tours' } }],
      },
    }
    expect(ofDays(changes(renamed, withLine))).toEqual([
      { ...day, change: 'changed', field: 'label', from: 'Visits', to: 'Tours' },
    ])
  })
  it('that lines of one time stand in another order, and nothing else of the day', () => {
    const untimed = sourceOf(agendaOf('afternoon One (position 1)', 'afternoon Two (position 2)'))
    const turned = withSession(withSession(untimed, 1, { position: 2 }), 2, { position: 1 })
    expect(ofDays(changes(turned, untimed))).toEqual([
      {
        ...{ what: 'day', id: '2019-06-25', title: 'Tuesday, 25 June 2019' },
        ...{ change: 'changed', field: 'position' },
      },
    ])
  })
})

describe('of people, organisations, places and tracks readers are told', () => {
  const renamed = <T extends { name?: unknown }>(entries: T[]) =>
    entries.map((entry) => ({ ...entry, name: { en: 'Other' } }))
  const shown = (): AgendaSource => ({
    ...ofEvent({ organisations: [{ organisation: 'uclg', role: 'host' }] }),
    organisations: source().organisations.filter(({ id }) => id === 'uclg'),
  })

  it.each(['people', 'organisations', 'places', 'tracks'] as const)('of %s', (key) => {
    const before = shown()
    const after = { ...before, [key]: renamed(before[key] as { name?: unknown }[]) }
    const what = {
      people: 'person',
      organisations: 'organisation',
      places: 'place',
      tracks: 'track',
    }[key]
    expect(said(changes(after, before)).filter((each) => each.what === what)).toEqual([
      {
        ...{ what, title: 'Other', change: 'changed', field: 'name', to: 'Other' },
        id: { people: 'Ana', organisations: 'uclg', places: 'Hall', tracks: 'Cities' }[key],
        from: { people: 'Ana', organisations: 'UCLG', places: 'Hall', tracks: 'Cities' }[key],
      },
    ])
  })

  it('nothing of who came with a line: that is told of the line', () => {
    const before = without(source(), 2)
    expect(changes(source(), before).map(({ what, change }) => `${what} ${change}`)).toEqual([
      'session added',
    ])
    expect(changes(before).map(({ what, change }) => `${what} ${change}`)).toEqual([
      'session removed',
    ])
  })

  it('how many a place holds, and that it says no more', () => {
    const capacity = (now?: number): AgendaSource => ({
      ...source(),
      places: source().places.map((place) => ({ ...place, capacity: now })),
    })
    const hall = { what: 'place', id: 'Hall', title: 'Hall', change: 'changed', field: 'capacity' }
    expect(said(changes(capacity(120)))).toEqual([{ ...hall, to: '120' }])
    expect(said(changes(source(), capacity(120)))).toEqual([{ ...hall, from: '120' }])
  })

  it('a new name once, though a line that uses it changed as well', () => {
    const after = withSession({ ...source(), places: renamed(source().places) }, 1, {
      title: { en: 'Welcome' },
    })
    expect(changes(after).map(({ what, id, field }) => `${what} ${id} ${field}`)).toEqual([
      'session 1 title',
      'place Hall name',
    ])
  })
})

describe('of a line readers are told', () => {
  const line = { what: 'session', id: '2', title: 'Training', number: 'I', change: 'changed' }
  const roles = (assignments: object[]) =>
    withSession(source(), 2, {
      assignments: assignments.map((row, index) => ({
        ...{ id: `row${index}`, role: 'speaker', state: 'confirmed' as const },
        ...row,
      })),
    })
  const ana = { person: 'Ana' }

  it('languages that are spoken, as a list', () => {
    const spoken = withSession(source(), 2, { spokenLanguages: ['en', 'fr'] })
    expect(said(changes(spoken))).toEqual([
      { ...line, field: 'spokenLanguages', to: 'English and French' },
    ])
    expect(said(changes(source(), spoken))).toEqual([
      { ...line, field: 'spokenLanguages', from: 'English and French' },
    ])
  })

  it('nothing where only ids of rows differ', () => {
    const questions = (id: string) =>
      withSession(source(), 2, {
        links: [{ id, label: { en: 'Slides' }, url: 'https://example.org' } as never],
      })
    expect(changes(questions('a'), questions('b'))).toEqual([])
    expect(said(changes(questions('a')))).toEqual([{ ...line, field: 'links' }])
  })

  it('titles of two of one name, which tell the two apart', () => {
    const guest = (jobTitle: string) =>
      roles([{ label: { en: 'A guest' }, jobTitle: { en: jobTitle } }, ana])
    expect(said(changes(guest('Mayor'), guest('Minister')))).toEqual([
      {
        ...line,
        field: 'assignments',
        role: 'Speaker',
        from: 'A guest, Minister',
        to: 'A guest, Mayor',
      },
    ])
    const byPerson = roles([{ ...ana, jobTitle: { en: 'Mayor' } }])
    const byLabel = roles([{ label: { en: 'Ana' } }])
    expect(said(changes(byPerson, byLabel))).toEqual([
      { ...line, field: 'assignments', role: 'Speaker', from: 'Ana', to: 'Ana, Mayor' },
    ])
  })

  it('a title once, of the person, where the directory gives it everywhere', () => {
    const titled = (jobTitle: string) => {
      const state = roles([ana])
      return {
        ...state,
        people: state.people.map((person) => ({ ...person, jobTitle: { en: jobTitle } })),
      }
    }
    expect(said(changes(titled('Mayor'), titled('Minister')))).toEqual([
      {
        ...{ what: 'person', id: 'Ana', title: 'Ana', change: 'changed' },
        ...{ field: 'jobTitle', from: 'Minister', to: 'Mayor' },
      },
    ])
  })

  it('who came and who went, of several, by name', () => {
    const names = (...labels: string[]) => roles(labels.map((label) => ({ label: { en: label } })))
    const told = (after: string[], before: string[]) =>
      changes(names(...after), names(...before))
        .filter(({ field }) => field === 'assignments')
        .map(({ from, to }) => `${from} → ${to}`)
    expect(told(['A', 'C', 'D'], ['A', 'B'])).toEqual(['B → C', 'null → D'])
    expect(told(['A', 'B'], ['A', 'B', 'C'])).toEqual(['C → null'])
    expect(told(['C'], ['A', 'B'])).toEqual(['A → C', 'B → null'])
    expect(told(['B', 'A'], ['A', 'B'])).toEqual([])
  })

  it('its day and time where it came or went, its time alone where it stays on its day', () => {
    expect(said(changes(source(), without(source(), 1)))).toMatchObject([
      { id: '1', change: 'added', to: 'Tuesday, 25 June 2019, 09:00–10:00' },
    ])
    const open = withSession(source(), 1, { ends: undefined })
    expect(said(changes(open))).toEqual([
      {
        ...{ what: 'session', id: '1', title: 'Opening', change: 'changed' },
        ...{ field: 'time', from: '09:00–10:00', to: '09:00' },
      },
    ])
  })
})

describe('what programs are told of releases', () => {
  type Described = {
    title?: string
    description?: string
    minimum?: number
    properties?: Record<string, Described>
    items?: Described
    anyOf?: Described[]
  }
  const page = JSON.parse(JSON.stringify(ReleasePageSchema)) as Described
  const release = page.properties?.docs?.items
  const change = release?.properties?.changes?.items
  const undescribed = ({ properties = {} }: Described, at: string): string[] =>
    Object.entries(properties).flatMap(([name, each]) => [
      ...(each.description || each.anyOf?.[0]?.description ? [] : [`${at}.${name}`]),
      ...(each.items ? undescribed(each.items, name) : []),
    ])

  it('says what everything is that its name does not say', () => {
    expect(undescribed(page, 'page')).toEqual(['page.docs', 'page.page', 'page.totalPages'])
  })

  it('has names and descriptions, and counts from one', () => {
    expect([page, release, change].map((each) => each?.title)).toEqual([
      'ReleasePage',
      'Release',
      'Change',
    ])
    expect([page, release, change].every((each) => each?.description)).toBe(true)
    expect([release?.properties?.number?.minimum, page.properties?.page?.minimum]).toEqual([1, 1])
  })
})
