import type { Access, CollectionConfig, FieldBase, Where } from 'payload'
import type { CollectionKey, ResolvedOptions } from '../../src/options.js'
import { actorOf, type Asking, mayWriteEvents, type Actor } from '../../src/store/actor.js'
import { hasDrafts, outOfTrash } from '../../src/store/rawDocuments.js'

type Rules = NonNullable<CollectionConfig['access']>

/**
 * What is for the team only is kept a draft; should a row say both, it stays with the team all the
 * same.
 */
const notForTheTeam: Where = { teamOnly: { not_equals: true } }

const when =
  (allowed: (actor: Actor) => Where | boolean): Access =>
  ({ req }) => {
    const actor = actorOf(req)
    return actor ? allowed(actor) : false
  }

const isEditor = ({ role }: Actor) => role !== 'translator'

/** The events of this editor, by the path that leads to them; all where none is named. */
const within =
  (path: string) =>
  (actor: Actor): Where | boolean =>
    mayWriteEvents(actor) && (actor.events.length === 0 || { [path]: { in: actor.events } })

/** Translators write too, in their languages: which texts, the hook on the data decides. */
const writable = (path: string): Access =>
  when((actor) =>
    actor.role === 'admin' || actor.events.length === 0 ? true : { [path]: { in: actor.events } },
  )

/**
 * Readers see what is published, where a collection has drafts, and not in the trash, where it has
 * one: an app may change either.
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
 * Events: editors named on some may change those and make none; who is named on none may change and
 * make all.
 */
export const eventAccess = ({ slugs }: ResolvedOptions): Rules => ({
  read: readable(slugs.events),
  readVersions: when(() => true),
  create: when((actor) => isEditor(actor) && actor.events.length === 0),
  update: writable('id'),
  delete: when(within('id')),
})

/** Sessions go with their event; that the event after the write is allowed too, a hook checks. */
export const sessionAccess = ({ slugs }: ResolvedOptions): Rules => ({
  read: readable(slugs.sessions, notForTheTeam),
  readVersions: when(() => true),
  create: when(isEditor),
  update: writable('event'),
  delete: when(within('event')),
})

/** People, organisations, places and media are everybody's who works here. */
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
 * Files have no trash: readers see all that a document stands for. Asked for as a condition, so
 * that others are looked up and not found.
 */
export const mediaAccess = (options: ResolvedOptions): Rules => ({
  ...directoryAccess(options, 'media'),
  read: () => ({ filename: { exists: true } }),
})

/** Those who work here, in whatever role. */
export const forStaff = ({ req }: { req: Asking }) => actorOf(req) !== undefined

/** E-mail, phone and notes: only for those who log in, by whatever door. */
export const privateField: FieldBase['access'] = {
  create: forStaff,
  read: forStaff,
  update: forStaff,
}
