import type { Payload } from 'payload'
import { type SeenChange, compareAgendas } from '../../core/release/index.js'
import type { Id } from '../../core/types.js'
import { type ServedAgenda, toServed } from '../compiled/sendable.js'
import type { Release } from './release.js'
import type { Body } from './storedBodies.js'
import { loadRelease, loadReleaseBody, loadReleases } from './storedReleases.js'

/**
 * Agendas of releases that a process keeps ready to be sent: what a release served never changes.
 */
const memories = new WeakMap<Body, ServedAgenda>()

/** The agenda that a release served in a language, byte for byte; undefined where there is none. */
export async function readRelease(
  payload: Payload,
  event: Id,
  number: number,
  language: string,
): Promise<ServedAgenda | undefined> {
  const release = await loadRelease(payload, event, number)
  if (!release?.languages.includes(language)) return undefined
  const body = await loadReleaseBody(payload, release, language)
  if (!body) return undefined
  const served = memories.get(body) ?? toServed(body.agenda, body.text)
  memories.set(body, served)
  return served
}

/**
 * What readers saw change from one release to another; undefined where one of the two does not
 * exist in this language.
 */
export async function compareReleases(
  payload: Payload,
  event: Id,
  { from, to, language }: { from: number; to: number; language: string },
): Promise<SeenChange[] | undefined> {
  const [before, after] = await Promise.all([
    readRelease(payload, event, from, language),
    readRelease(payload, event, to, language),
  ])
  return before && after && compareAgendas(before.agenda, after.agenda)
}

/** A release as readers are told of it, in one language. */
export type ReleaseEntry = Pick<Release, 'languages' | 'number' | 'publishedAt'> & {
  note: string | null
  changes: SeenChange[]
}

export const toEntry = (
  { number, publishedAt, languages, notes, changes }: Release,
  language: string,
): ReleaseEntry => ({
  number,
  publishedAt,
  languages,
  note: notes[language] ?? Object.values(notes)[0] ?? null,
  changes: changes[language] ?? [],
})

/** The releases of an event, one page of them, the latest first. */
export async function listReleases(
  payload: Payload,
  event: Id,
  { language, limit, page }: { language: string; limit: number; page: number },
): Promise<{ entries: ReleaseEntry[]; total: number }> {
  const { releases, total } = await loadReleases(payload, event, { limit, page })
  return { entries: releases.map((release) => toEntry(release, language)), total }
}
