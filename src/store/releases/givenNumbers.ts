import type { Payload, PayloadRequest } from 'payload'
import type { GivenNumbers } from '../../core/numbering.js'
import type { Id } from '../../core/types.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'
import { idFrom } from '../input/ids.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { rawDocumentsById } from '../rawDocuments.js'

type NumbersRow = { id: Id; event: string; numbers?: GivenNumbers | null }

export const numbersCollection = (payload: Payload): SlugOf<NumbersRow> =>
  optionsOf(payload).releaseSlug

/**
 * The numbers of an event's sessions that readers have seen, as stored with its latest release;
 * none before there is one.
 */
export async function loadGivenNumbers(
  payload: Payload,
  event: Id,
  req?: Partial<PayloadRequest>,
): Promise<GivenNumbers> {
  const { docs } = await databaseOf(payload).find({
    collection: numbersCollection(payload),
    where: { event: { equals: String(event) } },
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { numbers: true },
    ...(req ? { req } : {}),
  })
  return docs[0]?.numbers ?? {}
}

/**
 * The same numbers, in which sessions that were deleted for good have another key than their id:
 * databases give that id to a new session, which must not inherit the number.
 */
export async function apartFromDeleted(
  req: PayloadRequest,
  numbers: GivenNumbers,
  present: readonly Id[],
): Promise<GivenNumbers> {
  const here = new Set(present.map(String))
  const missing = Object.keys(numbers).filter((id) => !here.has(id) && !isGone(id))
  if (!missing.length) return numbers
  const kept = await rawDocumentsById(
    req.payload,
    slugOf(req.payload, 'sessions'),
    missing.map((id) => idFrom(req.payload, id)),
    { view: 'published', req, trashed: true, only: ['event'] },
  )
  for (const { id } of kept) here.add(String(id))
  return Object.fromEntries(
    Object.entries(numbers).map(([id, number]) =>
      here.has(id) || isGone(id) ? [id, number] : [`${gone}${number}`, number],
    ),
  )
}

const gone = 'gone-'
const isGone = (id: string) => id.startsWith(gone)
