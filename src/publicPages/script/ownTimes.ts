import { ownTime } from '../../core/time/ownTime.js'

/** Texts and settings that the page hands to its script, as attributes of its body. */
export type Told = DOMStringMap & {
  /** The tag of the page's language for Intl. */
  tag?: string
  /** “{{time}} your time”. */
  yourTime?: string
  /** The language of that text, where it is not the one of the page; so of each of these. */
  yourTimeLanguage?: string
  /** “Your own time, {{zone}}, is beside them.” */
  yourZone?: string
  yourZoneLanguage?: string
  /** “Now”. */
  now?: string
  nowLanguage?: string
  /** The origin of the panel, where drafts are shown. */
  panel?: string
}

/**
 * The start and the end of a line, as instants with the venue's offset. Empty where there is only a
 * date, which is no instant.
 */
export function instantsIn(line: Element): [starts?: string, ends?: string] {
  const [start, end] = line.querySelectorAll<HTMLTimeElement>('.clock time')
  const starts = start?.dateTime
  if (!starts?.includes('T')) return []
  // An end without an attribute of its own is on the same date, with the same offset.
  return [starts, end && (end.dateTime || starts.slice(0, 11) + end.textContent + starts.slice(16))]
}

/** Writes a text into an element, which says its language where that is not the one of the page. */
function write(element: HTMLElement, text: string, language = ''): void {
  element.textContent = text
  if (!language) return element.removeAttribute('lang')
  element.lang = language
  // Words of the interface fall back to English alone.
  element.dir = 'ltr'
}

/** Puts a small text under the time of a line, in place of an earlier one of the same kind. */
export function noteUnder(
  line: Element,
  kind: string,
  text: string | undefined,
  language?: string,
): void {
  const known = line.querySelector<HTMLElement>(`.when > .${kind}`)
  if (!text) return known?.remove()
  const note = known ?? document.createElement('p')
  note.className = kind
  write(note, text, language)
  if (!known) line.querySelector('.when')?.append(note)
}

/** Writes the reader's own time beside that of the venue, where the two differ. */
export function writeOwnTimes(told: Told): void {
  const { tag = 'en', yourTime = '', yourZone = '' } = told
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  let differs = false
  for (const line of document.querySelectorAll('.session')) {
    const [starts, ends] = instantsIn(line)
    const time = starts && ownTime(starts, ends, { language: tag, zone })
    noteUnder(line, 'own-time', time && yourTime.replace('{{time}}', time), told.yourTimeLanguage)
    differs ||= Boolean(time)
  }
  const note = document.querySelector<HTMLElement>('.own-zone')
  const words = differs ? ` ${yourZone.replace('{{zone}}', zone.replaceAll('_', ' '))}` : ''
  if (note) write(note, words, words && told.yourZoneLanguage)
}
