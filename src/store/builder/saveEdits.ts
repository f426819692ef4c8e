import type { PayloadRequest } from 'payload'
import type { Edit } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { snapshotOf } from './snapshot.js'
import { wholeOrNothing } from './wholeOrNothing.js'

/** What the editor started from (see `BuilderAgenda`) and what they did since. */
export type Edits = { edits: Edit[]; revisions: Record<string, number> }

/** A save that was refused, and the line on whose account. */
export class EditRefused extends Error {
  constructor(
    /** `event` or the id of a session. */
    readonly at: string,
    readonly refusal: unknown,
  ) {
    super(refusal instanceof Error ? refusal.message : String(refusal))
  }
}

type Values = Record<string, unknown>

const sessionFields = ['title', 'kind', 'day', 'timing', 'starts', 'ends', 'endsNextDay', 'position', 'status', 'place', 'track', 'assignments'] as const
const eventFields = ['days', 'startDate', 'endDate'] as const

const pick = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])))

/** Days that sessions are leaving must stay until they have left. */
function withOldDays(fields: Values, before: { days?: unknown }): Values {
  if (!Array.isArray(fields.days) || !Array.isArray(before.days)) return fields
  const dates = new Set((fields.days as { date: string }[]).map(({ date }) => date))
  return { ...fields, days: [...fields.days, ...(before.days as { date: string }[]).filter(({ date }) => !dates.has(date))] }
}

/** The steps of a save, in the order in which each is possible. */
function stepsOf(req: PayloadRequest, event: Id, { edits, revisions }: Edits) {
  const [sessions, events] = [slugOf(req.payload, 'sessions'), slugOf(req.payload, 'events')]
  const ids: Record<string, Id> = {}
  const asked = { draft: true, depth: 0, locale: req.locale as never, overrideAccess: false, user: req.user } as const
  const update = (inner: PayloadRequest, collection: typeof events, id: Id, data: Values) =>
    inner.payload.update({ collection, id, data: data as never, ...asked, req: inner } as never) as Promise<unknown>
  const own = Object.assign({}, ...edits.flatMap((edit) => (edit.type === 'setEvent' ? [pick(edit.fields, eventFields)] : []))) as Values
  const steps: { at: string; write: (inner: PayloadRequest) => Promise<unknown>; changes?: [typeof events, Id] }[] = []
  const ofEvent = (data: () => Promise<Values>) => steps.push({ at: 'event', changes: [events, event], write: async (inner) => update(inner, events, event, await data()) })
  if (Object.keys(own).length) {
    ofEvent(async () => {
      const before = await req.payload.findByID({ collection: events, id: event, draft: true, depth: 0, locale: req.locale as never, overrideAccess: false, user: req.user })
      return { ...withOldDays(own, before as Values), revision: revisions.event }
    })
  }
  for (const edit of edits) {
    if (edit.type === 'set') steps.push({ at: String(edit.id), changes: [sessions, edit.id], write: (inner) => update(inner, sessions, edit.id, { ...pick(edit.fields, sessionFields), revision: revisions[String(edit.id)] }) })
    if (edit.type === 'remove') steps.push({ at: String(edit.id), changes: [sessions, edit.id], write: (inner) => update(inner, sessions, edit.id, { deletedAt: new Date().toISOString() }) })
    if (edit.type === 'add') {
      const { id } = edit.session
      const write = async (inner: PayloadRequest) => {
        const made = await inner.payload.create({ collection: sessions, data: { ...pick(edit.session, sessionFields), event } as never, ...asked, req: inner } as never)
        ids[String(id)] = (made as { id: Id }).id
        return made
      }
      steps.push({ at: String(id), write })
    }
  }
  if (own.days) ofEvent(async () => ({ days: own.days }))
  return { steps, ids }
}

/**
 * Saves what an editor did to an agenda as drafts: all of it, or nothing. Throws `EditRefused` with Payload's refusal of
 * the first step that cannot be (a rule, access, 409 where someone else changed the same). Gives the ids that new
 * sessions got, by their temporary ones.
 */
export async function saveEdits(req: PayloadRequest, event: Id, given: Edits): Promise<Record<string, Id>> {
  const { steps, ids } = stepsOf(req, event, given)
  await wholeOrNothing(req, async (inner, onFailure) => {
    for (const { at, write, changes } of steps) {
      try {
        if (changes) onFailure(await snapshotOf(inner, ...changes))
        const made = (await write(inner)) as { id: Id }
        if (!changes) onFailure(await forgotten(inner, slugOf(req.payload, 'sessions'), made.id))
      } catch (refusal) {
        throw new EditRefused(at, refusal)
      }
    }
  })
  return ids
}

/** Takes a document back that there was not before. */
async function forgotten(req: PayloadRequest, collection: ReturnType<typeof slugOf>, id: Id) {
  return async () => {
    await req.payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req })
    await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req })
  }
}
