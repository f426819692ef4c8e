import type { PayloadRequest, Where } from 'payload'
import { type GivenNumbers, numberSessions } from '../core/numbering.js'
import type { Id } from '../core/types.js'
import { optionsOf, slugOf } from './optionsOf.js'
import { countDocuments, rawDocuments, type View } from './rawDocuments.js'
import { loadGivenNumbers } from './releases/givenNumbers.js'
import { toAgendaSession } from './toAgenda.js'

type Numbers = Map<string, number>

const known = new WeakMap<object, Map<string, Promise<Numbers>>>()

/** Works something out once for each request, under a key. */
function once(req: PayloadRequest, key: string, work: () => Promise<Numbers>): Promise<Numbers> {
  const holder = req.headers ?? req
  const ofRequest = known.get(holder) ?? new Map<string, Promise<Numbers>>()
  known.set(holder, ofRequest)
  const numbers = ofRequest.get(key) ?? work()
  ofRequest.set(key, numbers)
  return numbers
}

const within = (event: Id, view: View): Where[] => [
  { event: { equals: event } },
  ...(view === 'published' ? [{ _status: { equals: 'published' } }] : []),
]

async function numbersWhere(
  req: PayloadRequest,
  where: Where,
  view: View,
  given?: GivenNumbers,
): Promise<Numbers> {
  const docs = await rawDocuments(req.payload, slugOf(req.payload, 'sessions'), where, {
    view,
    req,
  })
  const numbered = numberSessions(
    docs.map((doc) => toAgendaSession(doc)),
    optionsOf(req.payload).rulebook,
    given,
  )
  return new Map([...numbered].map(([id, number]) => [String(id), number]))
}

/**
 * The numbers of an event's sessions (Session I, II, III), worked out once for each request,
 * however many sessions it shows.
 */
export const numbersOf = (req: PayloadRequest, event: Id, view: View): Promise<Numbers> =>
  once(req, `${view}:${event}`, async () =>
    numbersWhere(
      req,
      { and: within(event, view) },
      view,
      await loadGivenNumbers(req.payload, event, req),
    ),
  )

/**
 * The number of one session alone. It is the one that readers have seen; otherwise the sessions
 * before it are counted and not read, so that a large event costs no more.
 */
export async function numberOf(
  req: PayloadRequest,
  event: Id,
  session: { id: Id; sortKey: string },
  view: View,
): Promise<number | undefined> {
  const given = await loadGivenNumbers(req.payload, event, req)
  if (Object.hasOwn(given, String(session.id))) return given[String(session.id)]
  if (Object.keys(given).length) return (await numbersOf(req, event, view)).get(String(session.id))
  const { kinds } = optionsOf(req.payload).rulebook
  const numbered = Object.keys(kinds).filter((kind) => kinds[kind]?.numbered)
  const numbers = await once(req, `${view}:${event}:${session.id}:${session.sortKey}`, async () => {
    const before: Where = {
      and: [
        ...within(event, view),
        { kind: { in: numbered } },
        { status: { not_equals: 'cancelled' } },
        { teamOnly: { not_equals: true } },
        { sortKey: { less_than: session.sortKey } },
      ],
    }
    const [count, alike] = await Promise.all([
      countDocuments(req.payload, slugOf(req.payload, 'sessions'), before, { view, req }),
      numbersWhere(
        req,
        { and: [...within(event, view), { sortKey: { equals: session.sortKey } }] },
        view,
      ),
    ])
    return new Map([...alike].map(([id, number]) => [id, count + number]))
  })
  return numbers.get(String(session.id))
}
