import type { Payload } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf, around, type Call, type CallName } from '../gateway/adapter.js'

/**
 * Everything that the plugin puts around methods of the database's adapter, innermost first:
 * `prepareStart` puts them there in this order, so that a call passes through the last one first.
 * Nothing else in the store, the hooks or the API replaces a method of the adapter.
 *
 * Below all of these lies what `src/database` does to the adapter itself: how it connects and
 * begins transactions on SQLite and Postgres, and `find` and `queryDrafts` with `selectedAlone`
 * (`selectedFields.ts`).
 */
const layers = {
  /**
   * By `operations/watchOperations.ts`. Payload has no hook after a commit or a rollback: this is
   * the only place where the end of a save can be seen, and leases be given back.
   */
  operations: ['beginTransaction', 'commitTransaction', 'rollbackTransaction'],
  /**
   * By `operations/joinOperations.ts`. A hook that calls Payload without its `req` would read the
   * state from before the save, or wait for a connection that the save itself holds: each call is
   * given the transaction of the operation that is running.
   */
  joining: [
    'count',
    'countGlobalVersions',
    'countVersions',
    'create',
    'createGlobal',
    'createGlobalVersion',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'find',
    'findDistinct',
    'findGlobal',
    'findGlobalVersions',
    'findOne',
    'findVersions',
    'queryDrafts',
    'updateGlobal',
    'updateGlobalVersion',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ],
  /**
   * By `lease/guardWrites.ts`. Between Payload's last hook and the write a process can be stopped
   * for longer than its lease lasts: the lease is proved once more directly before the write.
   */
  fence: ['create', 'createVersion', 'deleteOne', 'deleteVersions', 'updateOne', 'updateVersion'],
  /**
   * By `../releases/watchPublications.ts`. Readers can be shown something by many paths (a form,
   * REST, a hook of the app, another plugin); each of them ends in one of these writes, and makes
   * a release.
   */
  publications: ['create', 'deleteOne', 'updateOne'],
  /**
   * By `workingSet/useWorkingSets.ts`. Payload asks for the same document several times while it
   * saves it: while many are saved at once, what is known is answered from memory, and writes wait
   * until they can be made together. For that the methods of SQL adapters that write single rows
   * (`insert`, `deleteWhere`) are replaced too, in `src/database/sets/writeInSets.ts`.
   */
  workingSets: [
    'count',
    'countVersions',
    'create',
    'createVersion',
    'deleteMany',
    'deleteOne',
    'deleteVersions',
    'find',
    'findDistinct',
    'findOne',
    'findVersions',
    'queryDrafts',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ],
  /**
   * By `../formerLanguages/keepFormer.ts`. Payload writes the languages that its config names, and
   * no hook runs after it has put them together: what is stored in others is added to the write.
   */
  formerLanguages: ['createVersion', 'updateOne', 'updateVersion'],
  /**
   * By `../users/keepRights.ts`. Payload writes a whole account back at each login, as it was read
   * some time before, and would undo what was changed in between; no hook runs for that.
   */
  accounts: ['findOne', 'updateOne'],
  /**
   * By `../names/searchByKey.ts`. Names are searched by keys in hidden fields, which Payload lets
   * nobody ask for: the filter is rewritten after Payload has checked it.
   */
  search: ['count', 'countVersions', 'find', 'findDistinct', 'findVersions', 'queryDrafts'],
} as const satisfies Record<string, readonly CallName[]>

/**
 * The methods of Payload itself that `operations/watchHooks.ts` replaces: a call with
 * `disableTransaction` begins and ends no transaction, so that its end is the end of the call.
 *
 * The same file wraps every hook of every collection and of every field, so that what a hook does
 * without its `req` is known to belong to the operation that called the hook.
 */
export const callsOfPayload = ['create', 'delete', 'duplicate', 'update'] as const

/** One of the layers that are listed above. */
export type Layer = keyof typeof layers

/** The methods of the adapter that a layer is put around. */
export type NameIn<L extends Layer> = (typeof layers)[L][number]

/** Which layers each adapter has already. */
const installed = onceInProcess('layers of adapters', () => new WeakMap<object, Set<Layer>>())

/**
 * Puts a layer around the methods of the adapter that are listed for it above: once for each
 * adapter, however often it is called. Methods that an adapter does not have are left out.
 *
 * @param make is given a method as it was, and its name; gives the method that takes its place.
 * @example
 * intercept(payload, 'publications', (write: Call<WriteArgs>) => async (args) => {
 *   const written = await write(args)
 *   …
 *   return written
 * })
 */
export function intercept<L extends Layer, Args, Answer>(
  payload: Pick<Payload, 'db'>,
  layer: L,
  make: (call: Call<Args, Answer>, name: NameIn<L>) => Call<Args, Answer>,
): void {
  const adapter = adapterOf(payload)
  const has = installed.get(adapter) ?? new Set<Layer>()
  installed.set(adapter, has)
  if (has.has(layer)) return
  has.add(layer)
  for (const name of layers[layer]) around<Args, Answer>(payload, name, (call) => make(call, name))
}
