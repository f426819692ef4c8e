import { parse } from 'csv-parse/sync'
import { convert } from 'xmlbuilder2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CompiledAgenda } from '../../src/core/compile/index.js'
import { read as readCalendar } from '../formats/calendars.js'
import { drawnPage, visible } from '../formats/drawnPage.js'
import { wholeAgenda } from '../setup/agendaQuery.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- answers as they come */
type Value = Record<string, any>

/**
 * What every door must say of a line: its day, its instants (dates where there is no clock), the
 * clock as a page shows it, where it is, who has a part in it (`?`: invited), its status.
 */
type Line = {
  title: string
  day: string
  endDay?: string
  from: string
  to?: string
  clock: string
  where?: string[]
  who?: string[]
  status?: 'cancelled' | 'tentative'
  /** Which of two times is meant, where the clocks show them twice. */
  offsets?: string[]
}

/** Three days in Paris; in the second night the clocks are put back, from three to two. */
const lines: Line[] = [
  {
    title: 'Fair',
    day: '2030-10-26',
    endDay: '2030-10-28',
    from: '2030-10-26',
    to: '2030-10-28',
    clock: 'All day until 28 October',
    where: ['Foyer', 'Palace'],
  },
  {
    title: 'Walk',
    day: '2030-10-26',
    from: '2030-10-26T08:00:00.000Z',
    clock: '10:00',
    who: ['Mayor of Paris'],
  },
  {
    title: 'Hackathon',
    day: '2030-10-26',
    endDay: '2030-10-28',
    from: '2030-10-26T16:00:00.000Z',
    to: '2030-10-28T15:00:00.000Z',
    clock: '18:00 until 28 October, 16:00',
    where: ['Red', 'Wing', 'Palace'],
  },
  {
    title: 'Gala',
    day: '2030-10-26',
    from: '2030-10-26T19:00:00.000Z',
    to: '2030-10-26T22:00:00.000Z',
    clock: '21:00 – 24:00',
    who: ['Ana?', 'Ben'],
  },
  {
    title: 'DJ set',
    day: '2030-10-26',
    from: '2030-10-26T22:30:00.000Z',
    to: '2030-10-27T03:00:00.000Z',
    clock: '00:30 – 04:00 (after midnight)',
    where: ['Foyer', 'Palace'],
  },
  {
    title: 'Early watch',
    day: '2030-10-26',
    from: '2030-10-27T00:15:00.000Z',
    to: '2030-10-27T00:45:00.000Z',
    clock: '02:15 – 02:45 (after midnight)',
    where: ['Red', 'Annex'],
    who: ['Ben'],
    offsets: ['UTC+2', 'UTC+2'],
  },
  {
    title: 'Late watch',
    day: '2030-10-26',
    from: '2030-10-27T01:10:00.000Z',
    to: '2030-10-27T01:40:00.000Z',
    clock: '02:10 – 02:40 (after midnight)',
    where: ['Red', 'Annex'],
    who: ['Ben'],
    offsets: ['UTC+1', 'UTC+1'],
  },
  { title: 'Breakfast', day: '2030-10-27', from: '2030-10-27', to: '2030-10-27', clock: 'Morning' },
  {
    title: 'Talk',
    day: '2030-10-27',
    from: '2030-10-27T08:00:00.000Z',
    to: '2030-10-27T09:00:00.000Z',
    clock: '09:00 – 10:00',
    where: ['Red', 'Annex'],
    who: ['Ben', 'Ana?'],
  },
  {
    title: 'Remote',
    day: '2030-10-27',
    from: '2030-10-27T10:00:00.000Z',
    to: '2030-10-27T11:00:00.000Z',
    clock: '11:00 – 12:00',
    where: ['Stream'],
    status: 'tentative',
  },
  {
    title: 'Open',
    day: '2030-10-27',
    from: '2030-10-27',
    to: '2030-10-27',
    clock: 'To be announced',
  },
  {
    title: 'Off',
    day: '2030-10-28',
    from: '2030-10-28T09:00:00.000Z',
    to: '2030-10-28T10:00:00.000Z',
    clock: '10:00 – 11:00',
    where: ['Red', 'Annex'],
    status: 'cancelled',
  },
]

const instant = (value: string | null | undefined) =>
  value?.includes('T') ? new Date(value).toISOString() : (value ?? undefined)
/** When a line starts and ends, as its page tells programs; an end on the same clock is as read. */
function instantsOn(html: string): { from?: string; to?: string } {
  const [from, to] = [...html.matchAll(/<time(?: datetime="([^"]+)")?>([^<]*)/g)]
  const starts = from?.[1]?.includes('T') ? from[1] : undefined
  return {
    from: instant(starts),
    to: starts && to ? instant(to[1] ?? starts.slice(0, 11) + to[2] + starts.slice(16)) : undefined,
  }
}
const day = 86_400_000
const dayBefore = (date: string) => new Date(Date.parse(date) - day).toISOString().slice(0, 10)
const hasClock = ({ from }: Line) => from.includes('T')
const named = (who: string[] = []) =>
  who.map((each) => each.replace(/\?$/, ' (To be confirmed)')).sort()
const cleared = <T extends object>(row: T) => JSON.parse(JSON.stringify(row)) as T

/** What is shown beside a line: two places of one name, rooms of several venues. */
type Among = { alike: boolean; venues: boolean; lines: Line[] }

/** How far the clocks are from UTC at the instants of some lines. */
const offsetsOf = (of: Line[]) => [
  ...new Set(
    of
      .flatMap(({ from, to }) => [from, to ?? from])
      .filter((each) => each.includes('T'))
      .map((each) => (each < '2030-10-27T01' ? 'UTC+2' : 'UTC+1')),
  ),
]
/** A page says it on the day of the change, and of a time that there is twice. */
const offsetShown = (line: Line, { lines: all }: Among) =>
  line.offsets || offsetsOf(all.filter(({ day }) => day === line.day)).length > 1
    ? offsetsOf([line]).join(' → ') || undefined
    : undefined

/** A line as a door says it, and as it must. */
type Door = {
  said: (body: any) => object[] | Promise<object[]>
  expected: (line: Line, among: Among) => object
  /** It has no place for lines without a clock time. */
  onlyClock?: true
}

const compiledRow = (session: Value, placeNames: string[]) => ({
  title: session.title,
  day: session.day,
  endDay: session.endDay ?? undefined,
  from: instant(session.startsAt) ?? session.day,
  to: session.startsAt ? instant(session.endsAt) : (session.endDay ?? session.day),
  where: placeNames,
  who: session.roles
    .flatMap(({ assignments }: Value) => assignments)
    .map(({ name, state }: Value) => (state === 'invited' ? `${name}?` : name))
    .sort(),
  status: session.status.code,
  offsets: session.startsOffset ? [session.startsOffset, session.endsOffset] : undefined,
})
const fromHere = ({
  title,
  day,
  endDay,
  from,
  to,
  where = [],
  who = [],
  status,
  offsets,
}: Line) => ({
  offsets,
  title,
  day,
  endDay,
  from,
  to,
  where,
  who: [...who].sort(),
  status: status ?? 'confirmed',
})
const outwards = (places: Map<string, Value>, id: string | undefined): string[] => {
  const place = id === undefined ? undefined : places.get(id)
  if (!place) return []
  return [place.name, ...outwards(places, place.within?.id ?? place.within ?? undefined)]
}
const rowsOf = (agenda: Value, places: Value[]) => {
  const byId = new Map(places.map((place) => [String(place.id), place]))
  return agenda.days.flatMap(({ sessions }: Value) =>
    sessions.map((session: Value) =>
      compiledRow(session, outwards(byId, session.place?.id ?? session.place ?? undefined)),
    ),
  )
}
const plainTitle = (title: string) =>
  title.replace(/^(Cancelled|Morning|All day|To be announced): /, '')
const statusOfTitle = (title: string) => (title.includes('Cancelled: ') ? 'cancelled' : undefined)
const cancelled = ({ status }: Line) => (status === 'cancelled' ? status : undefined)
const namesIn = (description: string | null) =>
  [...(description ?? '').matchAll(/^– (.+)$/gm)].map(([, name]) => name!).sort()
const lengthOf = ({ from, to }: Line) => {
  const minutes = to ? (Date.parse(to) - Date.parse(from)) / 60_000 : 0
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
const list = (value: unknown): any[] => (value === undefined ? [] : [value].flat())
/** A room as it is called: with its venue where another has its name. */
const roomOf = ({ where }: Line, alike: boolean, none: string) =>
  !where ? none : where[0] === 'Red' && alike ? `Red (${where[1]})` : where[0]

const doors: Record<string, Door> = {
  json: {
    said: (agenda: CompiledAgenda) => rowsOf(agenda, Object.values(agenda.places)),
    expected: fromHere,
  },
  graphql: { said: (agenda) => rowsOf(agenda, agenda.places), expected: fromHere },
  'calendar.ics': {
    said: (text) =>
      readCalendar(text).events.map((event) => ({
        title: plainTitle(event.summary),
        from: event.start,
        to: event.end ? (event.end.includes('T') ? event.end : dayBefore(event.end)) : undefined,
        where: event.text('location') ?? undefined,
        who: namesIn(event.text('description')),
        status: event.status.toLowerCase(),
      })),
    expected: ({ title, from, to, where, who, status }) => ({
      title,
      from,
      to,
      where: where?.join(', '),
      who: named(who),
      status: status ?? 'confirmed',
    }),
  },
  'event.jsonld': {
    said: ({ subEvent }) =>
      subEvent.map((each: Value) => ({
        title: each.name,
        from: instant(each.startDate),
        to: instant(each.endDate),
        where: (function names(place: Value | undefined): string[] {
          return place ? [place.name, ...names(place.containedInPlace)] : []
        })(each.location),
        who: list(each.performer)
          .map(({ performer, roleName }) =>
            roleName.endsWith(' (To be confirmed)')
              ? `${performer.name} (To be confirmed)`
              : performer.name,
          )
          .sort(),
        online: each.eventAttendanceMode.endsWith('OnlineEventAttendanceMode') || undefined,
        status: each.eventStatus.endsWith('EventCancelled') ? 'cancelled' : undefined,
      })),
    expected: (line) => ({
      title: line.title,
      from: line.from,
      to: line.to,
      where: line.where ?? [],
      who: named(line.who),
      online: line.where?.[0] === 'Stream' || undefined,
      status: cancelled(line),
    }),
  },
  'schedule.json': {
    onlyClock: true,
    said: ({ schedule }) =>
      schedule.conference.days.flatMap(({ date: day, rooms }: Value) =>
        Object.values<Value[]>(rooms)
          .flat()
          .map((event) => ({
            title: plainTitle(event.title),
            day,
            from: instant(event.date),
            to: instant(event.end),
            duration: event.duration,
            where: event.room,
            who: event.persons.map(({ name }: Value) => name).sort(),
            status: statusOfTitle(event.title),
          })),
      ),
    expected: (line, { alike }) => ({
      title: line.title,
      day: line.day,
      from: line.from,
      to: line.to,
      duration: lengthOf(line),
      where: roomOf(line, alike, 'Room to be announced'),
      who: named(line.who),
      status: cancelled(line),
    }),
  },
  'schedule.xml': {
    onlyClock: true,
    said: (text) =>
      list((convert(text, { format: 'object' }) as unknown as Value).schedule.day).flatMap((day) =>
        list(day.room)
          .flatMap(({ event }) => list(event))
          .map((event) => ({
            title: plainTitle(event.title),
            day: day['@date'],
            from: instant(event.date),
            duration: event.duration,
            where: event.room,
            who: list(event.persons?.person)
              .map((person) => person['#'])
              .sort(),
            status: statusOfTitle(event.title),
          })),
      ),
    expected: (line, { alike }) => ({
      title: line.title,
      day: line.day,
      from: line.from,
      duration: lengthOf(line),
      where: roomOf(line, alike, 'Room to be announced'),
      who: named(line.who),
      status: cancelled(line),
    }),
  },
  'agenda.csv': {
    said: (text) =>
      parse<Record<string, string>>(text, { bom: true, columns: true }).map((row) => ({
        title: row.title,
        day: row.day,
        endDay: row.end_day || undefined,
        from: instant(row.starts_at) || row.day,
        to: row.starts_at ? instant(row.ends_at) || undefined : row.end_day || row.day,
        where: row.place || undefined,
        who: row
          .people!.split('\n')
          .flatMap((each) => each.replace(/^[^:]*: ?/, '').split('; '))
          .filter(Boolean)
          .sort(),
        status: row.status,
      })),
    expected: ({ title, day, endDay, from, to, where, who, status }) => ({
      title,
      day,
      endDay,
      from,
      to,
      where: where?.join(', '),
      who: named(who),
      status:
        status === 'cancelled'
          ? 'Cancelled'
          : status === 'tentative'
            ? 'To be confirmed'
            : 'Confirmed',
    }),
  },
  page: {
    said: (agenda: CompiledAgenda) =>
      drawnPage(agenda)
        .split('<li id="session-')
        .slice(1)
        .map((html) => ({
          title: visible(/<h3>(.*?)<\/h3>/.exec(html)![1]!),
          clock: visible(/<p class="clock">(.*?)<\/p>/.exec(html)![1]!).replace(/ ([,)])/g, '$1'),
          ...instantsOn(html),
          where: visible(/<p class="where"><a .*?<\/a>/.exec(html)?.[0] ?? ''),
          offsets: /<p class="offset"><bdi>(.*?)<\/bdi>/.exec(html)?.[1],
          who: ['Ana', 'Ben', 'Mayor of Paris'].filter((name) => html.includes(name)),
        })),
    expected: (line, among) => {
      const { title, clock, where = [], who = [] } = line
      return {
        title,
        clock,
        from: hasClock(line) ? line.from : undefined,
        to: hasClock(line) ? line.to : undefined,
        where: among.venues && where[1] ? `${where[0]} – ${where[1]}` : (where[0] ?? ''),
        offsets: offsetShown(line, among),
        who: who.map((each) => each.replace('?', '')).sort(),
      }
    },
  },
}

describe('a nasty event', () => {
  let app: AgendaApp
  let event: Id
  const ids: Record<string, Id> = {}

  beforeAll(async () => {
    app = await startAgenda()
    event = await app.makeEvent({
      slug: 'nasty',
      title: 'Nasty',
      startDate: '2030-10-26',
      endDate: '2030-10-28',
      timeZone: 'Europe/Paris',
      attendance: 'mixed',
    })
    const place = async (name: string, kind: string, more: object = {}) =>
      app.make('/places', { name, kind, ...more })
    ids.palace = await place('Palace', 'venue', { severalAtOnce: true })
    ids.foyer = await place('Foyer', 'room', { within: ids.palace, severalAtOnce: true })
    ids.wing = await place('Wing', 'venue', { within: ids.palace, severalAtOnce: true })
    ids.red = await place('Red', 'room', { within: ids.wing })
    ids.annex = await place('Annex', 'venue', { severalAtOnce: true })
    ids.other = await place('Red', 'room', { within: ids.annex })
    ids.stream = await place('Stream', 'online', { url: 'https://stream.example.org' })
    ids.ana = await app.make('/people', { name: 'Ana' })
    ids.ben = await app.make('/people', { name: 'Ben' })
    ids.water = await app.make('/tracks', { event, name: 'Water' })
    const invited = { role: 'speaker', person: ids.ana, state: 'invited' }
    const on = { first: '2030-10-26', second: '2030-10-27', third: '2030-10-28' }
    const add = (title: string, more: object) =>
      app.make('/sessions', { ...app.line(title, 9, { event }), starts: null, ends: null, ...more })
    ids.fair = await add('Fair', {
      day: on.first,
      timing: 'allDay',
      endDay: on.third,
      place: ids.foyer,
    })
    await add('Hackathon', {
      day: on.first,
      starts: '18:00',
      ends: '16:00',
      endDay: on.third,
      place: ids.red,
    })
    await add('Gala', {
      day: on.first,
      starts: '21:00',
      ends: '24:00',
      assignments: [invited, { role: 'host', person: ids.ben }],
    })
    ids.dj = await add('DJ set', { day: on.first, starts: '24:30', ends: '4:00', place: ids.foyer })
    // The same room and the same man, in the first and in the second of two hours of one name.
    const watch = {
      day: on.first,
      startsNextDay: true,
      place: ids.other,
      assignments: [{ role: 'host', person: ids.ben }],
    }
    await add('Late watch', { ...watch, starts: '2:10', ends: '2:40', startsAfterChange: true })
    await add('Early watch', { ...watch, starts: '2:15', ends: '2:45' })
    await add('Walk', {
      day: on.first,
      starts: '10:00',
      assignments: [{ role: 'host', label: 'Mayor of Paris' }],
    })
    await add('Breakfast', { day: on.second, timing: 'morning' })
    ids.talk = await add('Talk', {
      day: on.second,
      starts: '09:00',
      ends: '10:00',
      place: ids.other,
      track: ids.water,
      assignments: [
        { role: 'speaker', person: ids.ben },
        { ...invited, role: 'moderator' },
      ],
    })
    await add('Remote', {
      day: on.second,
      starts: '11:00',
      ends: '12:00',
      place: ids.stream,
      status: 'tentative',
    })
    await add('Open', { day: on.second, timing: 'toBeAnnounced' })
    await add('Off', {
      day: on.third,
      starts: '10:00',
      ends: '11:00',
      place: ids.other,
      status: 'cancelled',
    })
    await add('For the team', {
      day: on.third,
      starts: '12:00',
      ends: '13:00',
      teamOnly: true,
    }).catch(() => undefined)
    await app.make('/sessions?draft=true', {
      ...app.line('A draft', 15, { event, day: on.third }),
      _status: 'draft',
    })
  }, 240_000)
  afterAll(() => app?.stop())

  const ask = async (door: string, part: Record<string, unknown>): Promise<unknown> => {
    const query = new URLSearchParams({ locale: 'en', ...(part as Record<string, string>) })
    if (door === 'graphql') {
      const asked = Object.entries(part).map(([name, value]) => `, ${name}: "${String(value)}"`)
      const { body } = await app.graphql(
        wholeAgenda.replace('locale: $locale)', `locale: $locale${asked.join('')})`),
        { variables: { event: 'nasty', locale: 'en' } },
      )
      expect(body.errors).toBeUndefined()
      return body.data.Agenda
    }
    const path = door === 'json' || door === 'page' ? '' : `/${door}`
    const { status, body } = await app.rest('GET', `/agenda/nasty${path}?${query}`)
    expect([door, status]).toEqual([door, 200])
    return body
  }
  /** In the order of their titles: formats have orders of their own. */
  const byTitle = (rows: object[]) =>
    rows
      .map((row) => cleared(row) as Value)
      .sort((a, b) => String(a.title).localeCompare(String(b.title)))
  const several = (names: (string | undefined)[]) => new Set(names).size > 1
  const amongThem = (of: Line[]): Among => ({
    alike: several(of.flatMap(({ where }) => (where?.[0] === 'Red' ? [where[1]] : []))),
    venues: several(of.flatMap(({ where = [] }) => where.slice(1))),
    lines: of,
  })
  const titles = (of: Line[]) => of.map(({ title }) => title)

  describe.each(Object.keys(doors))('through %s', (name) => {
    const { said, expected, onlyClock } = doors[name]!
    const check = async (part: Record<string, unknown>, wanted: Line[]) => {
      const shown = onlyClock ? wanted.filter(hasClock) : wanted
      const rows = byTitle(await said(await ask(name, part)))
      const told = shown.map((line) => expected(line, amongThem(wanted)))
      expect({ part, rows }).toEqual({ part, rows: byTitle(told) })
    }

    it('reads as it is, value by value', () => check({}, lines))

    it('reads as it is in each of its parts', async () => {
      const within = (place: string) => lines.filter(({ where }) => where?.includes(place))
      const of = (who: string) =>
        lines.filter((line) => line.who?.some((each) => each.startsWith(who)))
      await check({ place: ids.palace }, within('Palace'))
      await check({ place: ids.wing }, within('Wing'))
      await check({ person: ids.ana }, of('Ana'))
      await check({ track: ids.water }, of('Ana').slice(1))
      await check({ session: ids.dj }, [lines[4]!])
      await check({ place: ids.palace, session: ids.fair }, [lines[0]!])
    })

    it('has on each day what goes on on that day, a night with its evening', async () => {
      expect(titles(lines.slice(0, 7)).at(-1)).toBe('Late watch')
      await check({ day: '2030-10-26' }, lines.slice(0, 7))
      await check({ day: '2030-10-27' }, [lines[0]!, lines[2]!, ...lines.slice(7, 11)])
      await check({ day: '2030-10-28' }, [lines[0]!, lines[2]!, lines[11]!])
    })
  })

  it('is in the order of its programme, with what goes on on a later day named there', async () => {
    const { days } = (await ask('json', {})) as CompiledAgenda
    expect(days.flatMap(({ sessions }) => sessions.map(({ title }) => title))).toEqual(
      titles(lines),
    )
    expect(days.map(({ date, goingOn }) => [date, goingOn.length])).toEqual([
      ['2030-10-26', 0],
      ['2030-10-27', 2],
      ['2030-10-28', 2],
    ])
    const part = (await ask('json', { day: '2030-10-28', session: ids.fair })) as CompiledAgenda
    expect(part.days.map(({ date, goingOn }) => [date, goingOn])).toEqual([
      ['2030-10-26', []],
      ['2030-10-28', [String(ids.fair)]],
    ])
  })

  it('is nowhere but online once it moved there, through every door', async () => {
    await app.ask('PATCH', `/events/${event}`, { status: 'movedOnline', _status: 'published' })
    const moved = lines.map((line) =>
      line.where?.[0] === 'Stream' ? line : { ...line, where: undefined },
    )
    for (const name of ['calendar.ics', 'event.jsonld', 'agenda.csv', 'page']) {
      const { said, expected } = doors[name]!
      const rows = byTitle(await said(await ask(name, {}))).map(({ online: _, ...row }) => row)
      expect([name, rows]).toEqual([
        name,
        byTitle(moved.map((line) => expected(line, { ...amongThem(moved), venues: false }))).map(
          ({ online: _, ...row }) => row,
        ),
      ])
    }
  })
})
