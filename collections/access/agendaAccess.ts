import type { Access, CollectionConfig, FieldBase, Where } from 'payload'
import type { CollectionKey, ResolvedOptions } from '../../src/options.js'
import { actorOf, type Asking, mayWriteEvents, type Actor } from '../../src/store/actor.js'
import { hasDrafts, outOfTrash } from '../../src/store/rawDocuments.js'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * Sessions for the team only are always drafts. Should a row be both published and for the team,
 * readers do not see it.
 */
const notForTheTeam: Where = { teamOnly: { not_equals: true } }

const when =
  (allowed: (actor: Actor) => Where | boolean): Access =>
  ({ req }) => {
    const actor = actorOf(req)
    return actor ? allowed(actor) : false
  }

const isEditor = ({ role }: Actor) => role !== 'translator'

/**
 * A filter for the events of this editor, by the path that leads to the event; all where the
 * account names none.
 */
const within =
  (path: string) =>
  (actor: Actor): Where | boolean =>
    mayWriteEvents(actor) && (actor.events.length === 0 || { [path]: { in: actor.events } })

/**
 * Translators may write too, in their languages. A hook decides which of the data they may change.
 */
const writable = (path: string): Access =>
  when((actor) =>
    actor.role === 'admin' || actor.events.length === 0 ? true : { [path]: { in: actor.events } },
  )

/**
 * Readers see what is published, if the collection has drafts, and what is not in the trash, if it
 * has one: an app may have changed either.
 */
const readable =
  (slug: string, ...more: Where[]): Access =>
  ({ req }) => {
    if (actorOf(req)) return true
    const collection = slug
    const seen: Where[] = [
      ...(hasDrafts(req.payload, collection) ? [{ _status: { equals: 'published' } }] : []),
      ...outOfTrash(req.payload, collection),
      ...more,
    ]
    return seen.length ? { and: seen } : true
  }

/**
 * Access to events. An editor who is limited to some events may change those and create none; one
 * who is not may change and create all.
 */
export const eventAccess = ({ slugs }: ResolvedOptions): Rules => ({
  read: readable(slugs.events),
  readVersions: when(() => true),
  create: when((actor) => isEditor(actor) && actor.events.length === 0),
  update: writable('id'),
  delete: when(within('id')),
})

/**
 * Access to sessions follows their event. A hook checks that the event after the write is allowed
 * too.
 */
export const sessionAccess = ({ slugs }: ResolvedOptions): Rules => ({
  read: readable(slugs.sessions, notForTheTeam),
  readVersions: when(() => true),
  create: when(isEditor),
  update: writable('event'),
  delete: when(within('event')),
})

/** Access to people, organisations, places and media: everybody who works here may change them. */
export const directoryAccess = (
  { slugs }: ResolvedOptions,
  key: CollectionKey,
  { within: path }: { within?: 'event' } = {},
): Rules => ({
  read: readable(slugs[key]),
  create: when(isEditor),
  update: path ? writable(path) : when(() => true),
  delete: path ? when(within(path)) : when(isEditor),
})

/**
 * Access to files. They have no trash, so readers see each file for which there is a document. It
 * is a filter rather than a refusal, so that a file that readers may not see is answered as one
 * that does not exist.
 */
export const mediaAccess = (options: ResolvedOptions): Rules => ({
  ...directoryAccess(options, 'media'),
  read: () => ({ filename: { exists: true } }),
})

/** Whether somebody works here, in whatever role. */
export const forStaff = ({ req }: { req: Asking }) => actorOf(req) !== undefined

/**
 * Access to e-mail addresses, telephone numbers and notes: only for users who work here, on any
 * path.
 */
export const privateField: FieldBase['access'] = {
  create: forStaff,
  read: forStaff,
  update: forStaff,
}
