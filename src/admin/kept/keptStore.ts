'use client'

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type KeptPlace, type KeptRow, rowOf, shelfOf, tooOldBefore } from './rows.js'

type Schema = DBSchema & {
  unsaved: { key: string; value: KeptRow<unknown>; indexes: { shelf: string; at: number } }
}

const name = 'payload-plugin-agenda'

let opened: Promise<IDBPDatabase<Schema>> | undefined

/**
 * The browser's own database, made when it is first asked for; rejects where there is none to be
 * had.
 */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(name, 1, {
    upgrade: (fresh) => {
      const rows = fresh.createObjectStore('unsaved', { keyPath: 'key' })
      rows.createIndex('shelf', 'shelf')
      rows.createIndex('at', 'at')
    },
    terminated: () => (opened = undefined),
  })
  // Asked again the next time: it may have been full, or locked by an old version.
  opened.catch(() => (opened = undefined))
  return opened
}

/**
 * What this account has not saved of an event on a screen, in all languages; what is too old goes.
 */
export async function readKept<Work>(place: Omit<KeptPlace, 'language'>): Promise<KeptRow<Work>[]> {
  const db = await database()
  const transaction = db.transaction('unsaved', 'readwrite')
  const old = await transaction.store
    .index('at')
    .getAllKeys(IDBKeyRange.upperBound(tooOldBefore(Date.now())))
  await Promise.all(old.map((key) => transaction.store.delete(key)))
  const rows = await transaction.store.index('shelf').getAll(shelfOf(place))
  await transaction.done
  // Each screen finds on its shelf what it has put there itself.
  return rows as KeptRow<Work>[]
}

export const dropKept = async (key: string): Promise<void> =>
  (await database()).delete('unsaved', key)

export const replaceKept = async <Work>(row: KeptRow<Work>): Promise<void> =>
  void (await (await database()).put('unsaved', row))

/**
 * Writes what one screen has, one write after another, the latest alone: `undefined` takes it away.
 */
export function keeper<Work>(
  place: KeptPlace,
  tab: string,
  { onFailure }: { onFailure: (reason: unknown) => void },
) {
  let wanted: { work: Work | undefined } | undefined
  let running: Promise<void> | undefined
  let written = false
  const pump = async () => {
    // Not before `running` names this: a first write that has nothing to do would end before it
    // began.
    await Promise.resolve()
    while (wanted) {
      const { work } = wanted
      wanted = undefined
      const row = rowOf(place, tab, work, Date.now())
      try {
        if (work !== undefined) await replaceKept(row)
        else if (written) await dropKept(row.key)
        written = work !== undefined
      } catch (reason) {
        onFailure(reason)
      }
    }
    running = undefined
  }
  return {
    /** Resolves once it is written. */
    write: (work: Work | undefined): Promise<void> => {
      wanted = { work }
      return (running ??= pump())
    },
  }
}
