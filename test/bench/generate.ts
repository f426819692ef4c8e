import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { clockOf } from '../../src/core/time/index.js'
import { deriveTime } from '../../src/store/deriveTime.js'
import { toAgendaSession } from '../../src/store/toAgenda.js'

type Id = number | string

type Made = { id: Id; createdAt: string; updatedAt: string }

const languages = ['en', 'fr', 'ar'] as const
const timeZone = 'Africa/Tunis'
const roles = ['moderator', 'speaker', 'speaker']
const paragraph =
  'What the session is about, in as many words as an editor gives it, so that the bytes are those of a real agenda. '

const inAll = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, `${text} (${language})`]))
/** Rows written past the hooks bring the id that Payload would have given them. */
const row = <T extends object>(values: T) => ({ id: randomBytes(12).toString('hex'), ...values })
const dateAfter = (days: number) => new Date(Date.UTC(2031, 4, 5 + days)).toISOString().slice(0, 10)

/** Rooms side by side and ten sessions a room and day: a large event has more of both. */
const shapeOf = (size: number) => ({
  rooms: Math.max(2, Math.round(Math.sqrt(size / 5))),
  perDay: 10,
})

/** An event of so many published sessions, half as many people, 20 organisations, three assignments each, in three languages. */
export async function generateEvent(
  payload: Payload,
  size: number,
): Promise<{ size: number; id: Id; slug: string; sessions: Id[] }> {
  const create = async (collection: string, data: object): Promise<Id> => {
    const made = (await payload.db.create({ collection, data: data as never })) as Made
    if (collection !== 'events' && collection !== 'sessions') return made.id
    // As Payload leaves it: a document without a version would count as what a crash has left.
    const { id, createdAt, updatedAt } = made
    await payload.db.createVersion({
      autosave: false,
      collectionSlug: collection,
      createdAt,
      updatedAt,
      parent: id,
      versionData: { ...data, createdAt, updatedAt } as never,
      returning: false,
    })
    return id
  }
  const many = async (count: number, make: (n: number) => Promise<Id>) => {
    const ids: Id[] = []
    for (let n = 0; n < count; n++) ids.push(await make(n))
    return ids
  }
  const { rooms, perDay } = shapeOf(size)
  const days = Math.ceil(size / (rooms * perDay))
  const slug = `bench-${size}`
  const organisations = await many(20, (n) =>
    create('organisations', {
      name: inAll(`Organisation ${n}`),
      acronym: inAll(`ORG${n}`),
      type: 'ngo',
    }),
  )
  const people = await many(Math.ceil(size / 2), (n) =>
    create('people', {
      name: inAll(`Person ${n}`),
      jobTitle: inAll('Project officer'),
      organisation: organisations[n % 20],
    }),
  )
  const places = await many(rooms, (n) =>
    create('places', { name: inAll(`Room ${n}`), kind: 'room' }),
  )
  const dates = Array.from({ length: days }, (_, n) => dateAfter(n))
  const event = await create('events', {
    title: inAll(`Bench of ${size}`),
    slug,
    eventType: 'conference',
    startDate: dates[0],
    endDate: dates.at(-1),
    timeZone,
    days: dates.map((date, n) => row({ date, label: inAll(`Day ${n + 1}`) })),
    languages: [...languages],
    status: 'scheduled',
    attendance: 'onSite',
    places: [],
    organisations: [],
    revision: 1,
    _status: 'published',
  })
  const sessions = await many(size, (n) => {
    const slot = Math.floor(n / rooms)
    const minutes = 8 * 60 + (slot % perDay) * 60
    const line = {
      event,
      day: dates[Math.floor(slot / perDay)],
      kind: 'workshop',
      timing: 'clock',
      starts: clockOf(minutes),
      ends: clockOf(minutes + 50),
      endsNextDay: false,
      position: 0,
      status: 'confirmed',
      place: places[n % rooms],
    }
    const derived = deriveTime(toAgendaSession(line), timeZone)
    return create('sessions', {
      ...line,
      ...derived,
      title: inAll(`Session ${n}`),
      objective: inAll(paragraph),
      methodology: inAll(paragraph),
      revision: 1,
      _status: 'published',
      guidingQuestions: [row({ question: inAll('What is to be answered?') })],
      // Nobody is in two rooms at once: neighbours in a slot take neighbours in the list.
      assignments: roles.map((role, k) =>
        row({
          role,
          state: 'confirmed',
          person: people[(n * 3 + k) % people.length],
          organisation: organisations[(n + k) % 20],
          jobTitle: inAll('Project officer'),
        }),
      ),
    })
  })
  return { size, id: event, slug, sessions }
}
