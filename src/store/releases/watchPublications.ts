import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { onceInProcess } from '../../onceInProcess.js'
import {
  eventKey,
  eventsIn,
  intercept,
  isEventKey,
  leasesOf,
  noteIn,
  type Operation,
  operationOf,
  proveLeases,
  type TakeBack,
  toRestore,
} from '../transaction/index.js'
import { slugOf } from '../optionsOf.js'
import { idOf } from '../../core/ids.js'
import type { Doc } from '../toAgenda.js'
import { authorOf, type Release } from './release.js'
import { recordPublication } from './recordPublication.js'
import type { Call } from '../gateway/adapter.js'

type WriteArgs = {
  collection: string
  id?: Id
  data?: Doc
  where?: { id?: { equals?: Id } }
  req?: PayloadRequest
}

/** What an operation wrote that readers may see: of which events, and who wrote it. */
type Publishing = { events: Set<string>; released: Set<string>; author?: Release['author'] }

const publishings = onceInProcess('publishings', () => new WeakMap<Operation, Publishing>())

async function releaseAll(
  payload: Payload,
  operation: Operation,
  { events, released, author }: Publishing,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  req.transactionID = operation.id
  for (const event of eventsIn(payload, [...events].sort())) {
    if (released.has(String(event))) continue
    await recordPublication(req, event, {
      author,
      takeBack: (step) => noteIn(payload, operation, eventKey(event), step),
    })
  }
}

function publishingIn(payload: Payload, operation: Operation): Publishing {
  const known = publishings.get(operation)
  if (known) return known
  const publishing: Publishing = { events: new Set(), released: new Set() }
  publishings.set(operation, publishing)
  operation.completions.push(() => releaseAll(payload, operation, publishing))
  return publishing
}

/**
 * Tells that the caller makes the release of an event itself, so that nothing else that this
 * operation writes of it makes another one.
 */
export function noteReleased(payload: Payload, operation: Operation, event: Id): void {
  publishingIn(payload, operation).released.add(String(event))
}

/** Whether only the team sees a row, before this write and after it. */
const isHidden = (name: string, { data }: WriteArgs) =>
  name === 'create' && (data?._status !== 'published' || Boolean(data.deletedAt))

type Written = { collection: CollectionSlug; ofEvents: boolean; args: WriteArgs }

/**
 * The agendas that a write may change for readers: those of the events whose leases are held, and
 * of the event that the row names.
 */
function affected(operation: Operation, { ofEvents, args }: Written, id?: Id): string[] {
  const named = ofEvents ? id : idOf(args.data?.event)
  return [
    ...leasesOf(operation).map(({ key }) => key),
    ...(named === undefined ? [] : [eventKey(named)]),
  ].filter(isEventKey)
}

/**
 * Notes how the document can be brought back, on databases that cannot undo the write themselves.
 */
async function noteWrite(
  payload: Payload,
  operation: Operation,
  keys: string[],
  step: () => Promise<TakeBack> | TakeBack,
): Promise<void> {
  const [key] = keys
  if (!operation.real && key) await noteIn(payload, operation, key, await step())
}

/**
 * Makes a release of whatever is written that readers of an agenda may see, on any path: when an
 * operation has written everything, each agenda that readers see changed by it gets one release,
 * which is stored or undone together with it. On databases that undo nothing, it is noted first how
 * the document was.
 */
export function watchPublications(payload: Payload): void {
  const [events, sessions] = [slugOf(payload, 'events'), slugOf(payload, 'sessions')]
  intercept(
    payload,
    'publications',
    (write: Call<WriteArgs, { id?: Id } | null>, name) => async (args) => {
      const { req } = args
      const collection = [events, sessions].find((slug) => slug === args.collection)
      const operation =
        req && collection && !isHidden(name, args) ? await operationOf(payload, req) : undefined
      if (!req || !collection || !operation) return write(args)
      const publishing = publishingIn(payload, operation)
      publishing.author ??= authorOf(req)
      const what: Written = { collection, ofEvents: collection === events, args }
      const before = args.id ?? args.where?.id?.equals
      const keys = affected(operation, what, before)
      if (before !== undefined && !operation.real) {
        // The lease is proved first: nothing may be noted under a lease that another writer has by
        // now.
        await proveLeases(req)
        await noteWrite(payload, operation, keys, () => toRestore(req, collection, before))
      }
      const written = await write(args)
      const id = written?.id ?? before
      const changed = affected(operation, what, id)
      for (const key of changed) publishing.events.add(key)
      if (name === 'create' && id !== undefined)
        await noteWrite(payload, operation, changed.toReversed(), () => ({
          type: 'restore',
          collection,
          id,
          before: null,
          versions: [],
          latest: [],
        }))
      return written
    },
  )
}
