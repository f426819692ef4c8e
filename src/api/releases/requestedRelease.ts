import type { PayloadRequest } from 'payload'
import { listOf } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readRelease } from '../../store/releases/readReleases.js'
import { loadLatest, loadRelease } from '../../store/releases/storedReleases.js'
import type { ServedAgenda } from '../../store/compiled/sendable.js'
import { assertOut } from '../agenda/heldBack.js'
import { type Refusal, refuse } from '../../errors.js'
import { wholeNumber } from '../agenda/parameters.js'

const codes = {
  missing: 'releaseMissing',
  missingLanguage: 'releaseLanguage',
  missingWithdrawn: 'releaseWithdrawn',
  none: 'noReleases',
} as const

/**
 * Refuses since there is no such release, in the language of the request. `why` has been part of
 * these answers from the beginning.
 */
const refuseRelease = (
  req: PayloadRequest,
  why: keyof typeof codes,
  vars: Record<string, unknown>,
): Refusal => refuse(req, codes[why], { vars, data: { ...vars, why } })

export const requestedSlug = (req: PayloadRequest): string => String(req.routeParams?.slug ?? '')

/** The refusal for a release that does not exist, or not in this language. */
export async function missingRelease(
  req: PayloadRequest,
  event: Id,
  numbers: number[],
  locale: string,
): Promise<Refusal> {
  for (const number of numbers) {
    const release = await loadRelease(req.payload, event, number)
    if (release?.languages.includes(locale)) continue
    if (release && !release.languages.length)
      return refuseRelease(req, 'missingWithdrawn', { release: number })
    if (release)
      return refuseRelease(req, 'missingLanguage', {
        release: number,
        locale,
        languages: listOf(release.languages, req.i18n.language),
      })
    const latest = (await loadLatest(req.payload, event))?.number
    return refuseRelease(req, latest ? 'missing' : 'none', { release: number, latest })
  }
  throw new Error('None of these releases is missing.')
}

/** The agenda of the release that a request names (`?release=3`); undefined where it names none. */
export async function requestedRelease(
  req: PayloadRequest,
  locale: string,
): Promise<ServedAgenda | undefined> {
  if (!req.searchParams.get('release')) return undefined
  const number = wholeNumber(req, 'release', { from: 1, to: 1_000_000, otherwise: 1 })
  const event = await publicEvent(req.payload, requestedSlug(req))
  // An event that the public may not see has no releases either: the caller answers that there is
  // no such agenda.
  if (event === undefined) return undefined
  assertOut(req, event, locale)
  const served = await readRelease(req.payload, event.id, number, locale)
  if (!served) throw await missingRelease(req, event.id, [number], locale)
  return served
}
