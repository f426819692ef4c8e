import type { CompiledAgenda, CompiledAssignment, CompiledSession } from '../core/compile/index.js'
import { commaOf } from '../core/phrases.js'
import { oneLine, webAddress } from './plain.js'
import { titled, wordsIn } from './words.js'

/**
 * The instants of a session as the agenda has them; an end that does not come after the start is
 * left out.
 */
export function instantsOf({
  startsAt,
  endsAt,
}: {
  startsAt: string | null
  endsAt: string | null
}): { startsAt: string; endsAt?: string } | undefined {
  if (startsAt === null) return undefined
  return endsAt !== null && Date.parse(endsAt) > Date.parse(startsAt)
    ? { startsAt, endsAt }
    : { startsAt }
}

const fallsThrough = new Set(['cancelled', 'postponed'])

/**
 * The word for why a session does not take place as announced (its own status, else that of the
 * event); null when it does.
 */
export function calledOff({ event }: CompiledAgenda, session: CompiledSession): string | null {
  if (session.status.code === 'cancelled') return session.status.label
  return fallsThrough.has(event.status.code) ? event.status.label : null
}

/** “Session IV: Title”, with “Cancelled: ” before it where it is. */
export function titleOf(agenda: CompiledAgenda, session: CompiledSession): string {
  // Earlier releases do not have these words.
  const number =
    session.numberedKind ?? (session.numberLabel && `${session.kind.label} ${session.numberLabel}`)
  return titled(
    agenda.language,
    calledOff(agenda, session),
    titled(agenda.language, number, oneLine(session.title) || session.kind.label),
  )
}

/**
 * A text with “(To be confirmed)” behind it for somebody who is invited and has not answered yet,
 * the same in every format.
 */
export const unlessConfirmed = (
  said: string,
  { state }: Pick<CompiledAssignment, 'state'>,
  language: string,
): string =>
  state === 'invited' ? `${said} (${wordsIn(language).values.sessionStatus.tentative})` : said

/** “Ana Haddad, Mayor, City of Sfax”; with “(To be confirmed)” where they have not answered yet. */
export function partyOf(assignment: CompiledAssignment, language: string): string {
  const { name, jobTitle, affiliation } = assignment
  const party = [name, jobTitle, affiliation === name ? null : affiliation]
    .map(oneLine)
    .filter(Boolean)
    .join(commaOf(language))
  return unlessConfirmed(party, assignment, language)
}

const hrefOf = ({ formats }: CompiledAgenda, wanted: string) =>
  formats.find(({ format }) => format === wanted)?.href

/**
 * The absolute address of the agenda in its language, or in the first one in which it is out;
 * relative addresses in it refer to this one. Undefined when it is not absolute.
 */
export const addressOf = ({ language, languages }: CompiledAgenda): string | undefined =>
  webAddress((languages.find(({ code }) => code === language) ?? languages[0])?.href)

/** The page on which readers see the event; undefined where it has none. */
export const pageOf = ({ event }: CompiledAgenda): string | undefined => webAddress(event.url)

/** The page of one session, or its line on the page of the event. */
export function sessionPage(
  agenda: CompiledAgenda,
  { id, url }: Pick<CompiledSession, 'id' | 'url'>,
): string | undefined {
  const [own, ofEvent] = [webAddress(url), pageOf(agenda)]
  return own ?? (ofEvent && `${ofEvent}#session-${encodeURIComponent(id)}`)
}

/**
 * The address of the picture that stands beside links to this agenda (Open Graph), 1200 by 630
 * pixels; undefined when it is not absolute.
 */
export function cardAddress(agenda: CompiledAgenda): string | undefined {
  const own = agenda.languages.find(({ code }) => code === agenda.language)?.href
  return webAddress(own?.replace(/(?=\?|$)/, '/card.png'))
}

/** The address of this very format. */
export const formatAddress = (agenda: CompiledAgenda, format: string): string | undefined =>
  webAddress(hrefOf(agenda, format))

/** Web addresses with their labels; other links (a mailbox) are left out. */
export const webLinks = (agenda: CompiledAgenda, { links }: { links: CompiledSession['links'] }) =>
  links.flatMap(({ label, url }) => {
    const address = webAddress(url, addressOf(agenda))
    return address ? [{ title: oneLine(label), url: address }] : []
  })

/** Documents with absolute addresses. */
export const webDocuments = (
  agenda: CompiledAgenda,
  { documents }: { documents: CompiledSession['documents'] },
) =>
  documents.flatMap(({ alt, fileName, url }) => {
    const address = webAddress(url, addressOf(agenda))
    return address ? [{ title: oneLine(alt ?? fileName) || address, url: address }] : []
  })
