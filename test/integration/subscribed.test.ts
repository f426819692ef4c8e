import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read as readCalendar } from '../formats/calendars.js'
import { startPayload } from '../setup/payloadFor.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

type Entry = {
  status: string
  title: string
  start: string
  where: string | null
  address: string | null
}
type Kept = Entry & { sequence: number; stamp: string }

/**
 * A calendar program that subscribed to an address long ago: it asks there, goes where it is led
 * to, knows entries by their UID, and takes an entry only with a higher SEQUENCE than it has. What
 * comes changed without one is an error.
 */
class Subscription {
  readonly entries = new Map<string, Kept>()
  constructor(private path: string) {}

  async refresh(host: string, rest: AgendaApp['rest']): Promise<number> {
    let asked = 0
    for (let path = this.path; ; asked++) {
      const { status, headers, body } = await rest('GET', path)
      if (status === 301) {
        path = new URL(headers.get('location')!, host).href.slice(`${host}/api`.length)
        continue
      }
      expect([path, status]).toEqual([path, 200])
      for (const event of readCalendar(String(body)).events) {
        const { sequence, status, summary, start } = event
        const stamp = event.text('dtstamp')!
        const entry: Entry = {
          status,
          title: summary,
          start,
          where: event.text('location'),
          address: event.text('url'),
        }
        const kept = this.entries.get(event.uid)
        if (kept && kept.sequence >= sequence) {
          const { sequence: _s, stamp: _d, address: _a, ...known } = kept
          const { address, ...now } = entry
          // Where its page is may change with the host; all else is news.
          expect({ sequence, ...now }).toEqual({ sequence: kept.sequence, ...known })
          kept.address = address
          continue
        }
        if (kept) expect(stamp >= kept.stamp, `${stamp} after ${kept.stamp}`).toBe(true)
        this.entries.set(event.uid, { ...entry, sequence, stamp })
      }
      return asked
    }
  }

  /** `status title start where`, in the order of their titles. */
  shows(): string[] {
    return [...this.entries.values()]
      .map(({ status, title, start, where }) => `${status} | ${title} | ${start} | ${where ?? '–'}`)
      .sort()
  }
}

describe('calendars that were subscribed to before an event got another address, slug, room and day', () => {
  const [first, second] = ['https://first.example.org', 'https://second.example.net']
  let app: AgendaApp
  let elsewhere: Awaited<ReturnType<typeof startPayload>>
  const ids: Record<string, Id> = {}
  const held: Record<string, Subscription> = {}
  /** What all calendars show, asked at the app's present address. */
  let host = first
  const refresh = async () => {
    const { rest } = host === first ? app : elsewhere
    const led = await Promise.all(
      Object.values(held).map((subscription) => subscription.refresh(host, rest)),
    )
    return [...new Set(led)]
  }
  const shown = () =>
    Object.fromEntries(Object.entries(held).map(([name, each]) => [name, each.shows()]))
  const known = () =>
    Object.fromEntries(
      Object.entries(held).map(([name, { entries }]) => [name, [...entries.keys()].sort()]),
    )
  const sequences = (name: string) =>
    Object.fromEntries(
      [...held[name]!.entries.values()].map(({ title, sequence }) => [
        title.replace(/^.*: /, ''),
        sequence,
      ]),
    )
  const patch = async (path: string, body: object) => {
    const answer = await app.ask('PATCH', path, { _status: 'published', ...body })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  }

  beforeAll(async () => {
    app = await startAgenda({ serverUrl: first })
    elsewhere = await startPayload({ beside: app, serverUrl: second })
    await patch(`/events/${app.event}`, { slug: 'spring' })
    ids.hall = await app.make('/places', { name: 'Hall', kind: 'venue' })
    ids.red = await app.make('/places', { name: 'Red', kind: 'room', within: ids.hall })
    ids.blue = await app.make('/places', { name: 'Blue', kind: 'room', within: ids.hall })
    ids.ana = await app.make('/people', { name: 'Ana' })
    ids.opening = await app.session('Opening', 9, {
      place: ids.red,
      assignments: [{ role: 'speaker', person: ids.ana }],
    })
    await app.session('Trees', 10, { place: ids.red })
    await app.session('Closing', 15, { day: '2030-05-02', place: ids.blue })
    for (const [name, part] of Object.entries({
      whole: '',
      firstDay: '&day=2030-05-01',
      lastDay: '&day=2030-05-02',
      red: `&place=${ids.red}`,
      blue: `&place=${ids.blue}`,
      hall: `&place=${ids.hall}`,
      ana: `&person=${ids.ana}`,
      opening: `&session=${ids.opening}`,
    }))
      held[name] = new Subscription(`/agenda/spring/calendar.ics?locale=en${part}`)
    await refresh()
  }, 240_000)
  afterAll(async () => {
    await elsewhere?.stop()
    await app?.stop()
  })

  const opening = 'CONFIRMED | Opening | 2030-05-01T08:00:00.000Z | Red, Hall'
  const trees = 'CONFIRMED | Trees | 2030-05-01T09:00:00.000Z | Red, Hall'
  const closing = 'CONFIRMED | Closing | 2030-05-02T14:00:00.000Z | Blue, Hall'
  const before = {
    whole: [closing, opening, trees],
    firstDay: [opening, trees],
    lastDay: [closing],
    red: [opening, trees],
    blue: [closing],
    hall: [closing, opening, trees],
    ana: [opening],
    opening: [opening],
  }

  it('show what there is', () => expect(shown()).toEqual(before))

  it('show the same lines as the same under another address of the app, nothing twice and nothing cancelled', async () => {
    const [uids, rising] = [known(), sequences('whole')]
    host = second
    expect(await refresh()).toEqual([0])
    expect(shown()).toEqual(before)
    expect(known()).toEqual(uids)
    // News for whoever keeps their addresses, and no less than before.
    for (const [title, sequence] of Object.entries(sequences('whole')))
      expect(sequence).toBeGreaterThanOrEqual(rising[title]!)
    const addresses = [...held.whole!.entries.values()].map(({ address }) => address ?? '')
    expect(addresses.filter((address) => address.startsWith(second))).toHaveLength(3)
  })

  it('are led to the event under its new slug, where the lines are the same', async () => {
    const uids = known()
    await patch(`/events/${app.event}`, { slug: 'summer' })
    expect(await refresh()).toEqual([1])
    expect(shown()).toEqual(before)
    expect(known()).toEqual(uids)
    const [{ address }] = [...held.ana!.entries.values()] as [Kept]
    expect(address).toContain('/summer')
    expect(address!.startsWith(second)).toBe(true)
  })

  it('show a line in its new room, and as cancelled in that of the room which it left', async () => {
    const [uids, rising] = [known(), sequences('whole')]
    await patch(`/sessions/${ids.opening}`, { place: ids.blue })
    await refresh()
    const moved = opening.replace('Red', 'Blue')
    expect(shown()).toEqual({
      ...before,
      whole: [closing, moved, trees],
      firstDay: [moved, trees],
      red: ['CANCELLED | Opening | 2030-05-01T08:00:00.000Z | –', trees],
      blue: [closing, moved],
      hall: [closing, moved, trees],
      ana: [moved],
      opening: [moved],
    })
    expect(known()).toEqual({ ...uids, blue: [...uids.blue!, ...uids.opening!].sort() })
    const after = sequences('whole')
    expect(after).toEqual({ ...rising, Opening: after.Opening })
    expect(after.Opening).toBeGreaterThan(rising.Opening!)
  })

  it('show it on its new day, and as cancelled in that of the day which it left', async () => {
    const rising = sequences('firstDay')
    await patch(`/sessions/${ids.opening}`, { day: '2030-05-02' })
    await refresh()
    const moved = 'CONFIRMED | Opening | 2030-05-02T08:00:00.000Z | Blue, Hall'
    const struck = 'CANCELLED | Opening | 2030-05-02T08:00:00.000Z | –'
    expect(shown()).toEqual({
      whole: [closing, moved, trees],
      firstDay: [struck, trees],
      lastDay: [closing, moved],
      red: [struck, trees],
      blue: [closing, moved],
      hall: [closing, moved, trees],
      ana: [moved],
      opening: [moved],
    })
    expect(sequences('firstDay').Opening).toBeGreaterThan(rising.Opening!)
  })

  it('show it cancelled to whom it had, once it is another’s, and back where it came from', async () => {
    const ben = await app.make('/people', { name: 'Ben' })
    await patch(`/sessions/${ids.opening}`, { assignments: [{ role: 'speaker', person: ben }] })
    await refresh()
    expect(shown().ana).toEqual([
      'CANCELLED | No longer taking part: Opening | 2030-05-02T08:00:00.000Z | –',
    ])
    expect(shown().opening).toEqual(['CONFIRMED | Opening | 2030-05-02T08:00:00.000Z | Blue, Hall'])
    await patch(`/sessions/${ids.opening}`, {
      day: '2030-05-01',
      place: ids.red,
      assignments: [{ role: 'speaker', person: ids.ana }],
    })
    await refresh()
    const struck = 'CANCELLED | Opening | 2030-05-01T08:00:00.000Z | –'
    expect(shown()).toEqual({
      ...before,
      lastDay: [struck, closing],
      blue: [struck, closing],
    })
  })
})
