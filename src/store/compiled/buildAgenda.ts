import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type AgendaSource, heldBackOf, referencesOf } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { databaseRefusalOf } from '../databaseRefusals.js'
import { compileInTurns } from '../runInTurns.js'
import { directoryKey, eventKey, withLease } from '../transaction/index.js'
import { loadSource } from './loadSource.js'
import { type Basis, isCurrent, type Revisions, readRevisions } from './revisions.js'
import { type ServedAgenda, toServed } from './sendable.js'
import { settingsFor } from './settingsFor.js'
import { loadStored, saveStored, type StoredAgenda } from './storedAgendas.js'

export type Built = { basis: Basis; served: ServedAgenda }

/**
 * In milliseconds: how long to wait for writers to finish before taking their leases, how often to
 * look, and how long to wait until what was compiled is stored.
 */
const times = { waits: 1500, pause: 20, stores: 500 }

const sameMoment = (a: Revisions, b: Revisions) =>
  a.event === b.event && a.directory === b.directory && !a.writing && !b.writing

/**
 * The source as it was at one moment: no writer was at work from before it was read until after.
 */
async function whileNobodyWrites(payload: Payload, event: Id) {
  const giveUp = Date.now() + times.waits
  while (Date.now() < giveUp) {
    const before = await readRevisions(payload, event)
    if (before.broken.length) return undefined
    if (!before.writing) {
      const source = await loadSource(payload, { id: { equals: event } })
      if (sameMoment(before, await readRevisions(payload, event)))
        return { source, revisions: before }
    }
    await sleep(times.pause)
  }
  return undefined
}

/**
 * The source read under both leases, for events that are written all the time or whose last writer
 * died. The leases are taken in the same order as by a deletion in the directory, or the two would
 * wait for each other.
 */
const whileHoldingLeases = (payload: Payload, event: Id) =>
  withLease(payload, directoryKey, () =>
    withLease(payload, eventKey(event), async () => {
      const revisions = await readRevisions(payload, event)
      return { source: await loadSource(payload, { id: { equals: event } }), revisions }
    }),
  )

async function compile(
  payload: Payload,
  source: AgendaSource,
  language: string,
  stored: StoredAgenda | undefined,
) {
  const agenda = await compileInTurns(
    source,
    settingsFor(payload, source.event.slug, language),
    stored?.agenda,
  )
  return { agenda, json: JSON.stringify(agenda), references: new Set(referencesOf(source)) }
}

/**
 * The agenda as it is now: the stored one where that is current, or else one that is compiled and
 * stored now. Undefined when nothing is published, or not in this language.
 */
export async function buildAgenda(
  payload: Payload,
  event: Id,
  language: string,
): Promise<Built | undefined> {
  const stored = await loadStored(payload, event, language)
  if (stored?.sameVersion && isCurrent(stored.basis, await readRevisions(payload, event))) {
    return { basis: stored.basis, served: toServed(stored.agenda, stored.json) }
  }
  const { source, revisions } =
    (await whileNobodyWrites(payload, event)) ?? (await whileHoldingLeases(payload, event))
  // The stored agenda stays as it last was: when it comes out again, calendars go on from its
  // sequence numbers.
  if (!source || heldBackOf(source.event).includes(language)) return undefined
  const { agenda, json, references } = await compile(payload, source, language, stored)
  const basis: Basis = { event: revisions.event, directory: revisions.directory, references }
  const storing = saveStored(payload, event, language, basis, json).catch((error: unknown) => {
    const trouble = databaseRefusalOf(error)
    if (!trouble) throw error
    payload.logger.warn(
      `Agenda: a compiled agenda is served without having been stored (${trouble}).`,
    )
  })
  // Storing only saves the next reader some work: while somebody holds the database, readers do not
  // wait for it.
  await Promise.race([storing, sleep(times.stores)])
  return { basis, served: toServed(agenda, json) }
}
