import type { PayloadRequest } from 'payload'
import { type CompiledAgenda, numbersAfter } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { loadSource } from '../compiled/loadSource.js'
import { readRevisions } from '../compiled/revisions.js'
import { loadStored } from '../compiled/storedAgendas.js'
import { languagesOf } from '../compiled/languages.js'
import { optionsOf } from '../optionsOf.js'
import type { Note } from '../transaction/index.js'
import { changesIn, compileAll, withdrawnIn } from './compileRelease.js'
import { apartFromDeleted, loadGivenNumbers } from './givenNumbers.js'
import { noteBusyDays } from './noteBusyDays.js'
import type { ByLanguage, Release } from './release.js'
import { loadLast, loadServed, saveRelease } from './storedReleases.js'
import { tellRelease } from './tellRelease.js'

type How = Pick<Release, 'author'> & {
  /** A note to readers, in the language of the request. */
  note?: string
  /** Make a release even if readers see no change. */
  always?: boolean
  /** Give all numbers anew, in the order of the agenda. */
  renumber?: boolean
  /** Notes how what is stored can be taken back. */
  takeBack: Note
}

/**
 * What readers saw before there were releases: the agenda as it was last compiled, in each
 * language.
 */
async function seenBefore(
  { payload }: PayloadRequest,
  event: Id,
): Promise<ByLanguage<CompiledAgenda>> {
  const stored = await Promise.all(
    languagesOf(payload).map(
      async ({ code }) => [code, (await loadStored(payload, event, code))?.agenda] as const,
    ),
  )
  return Object.fromEntries(stored.flatMap(([code, agenda]) => (agenda ? [[code, agenda]] : [])))
}

const sameLanguages = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join() === [...b].sort().join()

/**
 * Stores a release of an agenda as it is now within this operation, under the event's lease, if
 * readers see a change from the release before it. Every publication ends like this. Returns the
 * release; undefined where there is nothing to tell.
 */
export async function recordPublication(
  req: PayloadRequest,
  event: Id,
  { author, note, always = false, renumber = false, takeBack }: How,
): Promise<Release | undefined> {
  const { payload } = req
  const found = await loadSource(payload, { id: { equals: event } }, { req })
  const source = found && renumber ? { ...found, numbers: {} } : found
  if (source) await noteBusyDays(payload, event, source.sessions, req)
  const { latest, out } = await loadLast(payload, event, req)
  if (!source && !latest?.languages.length && !(always && !latest)) return undefined
  const before = out ? await loadServed(payload, out, req) : await seenBefore(req, event)
  const agendas = source ? await compileAll(payload, source) : {}
  const languages = Object.keys(agendas)
  const back = source !== undefined && out !== undefined && !latest?.languages.length
  const changes = await (source ? changesIn(before, agendas, { back }) : withdrawnIn(before))
  const isSeen =
    Object.values(changes).some((each) => each.length) ||
    !latest ||
    !sameLanguages(languages, latest.languages)
  if (!isSeen && !always) return undefined
  const revisions = await readRevisions(payload, event)
  const numbers = source
    ? await apartFromDeleted(
        req,
        numbersAfter(source, optionsOf(payload).rulebook),
        source.sessions.map(({ id }) => id),
      )
    : await loadGivenNumbers(payload, event, req)
  const release: Release = {
    event,
    number: (latest?.number ?? 0) + 1,
    publishedAt: new Date().toISOString(),
    author,
    notes: note && req.locale ? { [req.locale]: note } : {},
    languages,
    changes,
    state: revisions.event + revisions.directory,
  }
  await saveRelease(payload, { ...release, agendas, numbers }, { like: out, req, takeBack })
  await tellRelease(req, { release, agendas: languages.length ? agendas : before, takeBack })
  return release
}
