import { ownTime } from '../../core/time/ownTime.js'

/** Texts and settings that the page hands to its script, as attributes of its body. */
export type Told = DOMStringMap & {
  /** The tag of the page's language for Intl. */
  tag?: string
  /** “{{time}} your time”. */
  yourTime?: string
  /** “Your own time, {{zone}}, is beside them.” */
  yourZone?: string
  /** “Now”. */
  now?: string
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

/** Puts a small text under the time of a line, in place of an earlier one of the same kind. */
export function noteUnder(line: Element, kind: string, text: string | undefined): void {
  const known = line.querySelector(`.when > .${kind}`)
  if (!text) return known?.remove()
  const note = known ?? document.createElement('p')
  note.className = kind
  note.textContent = text
  if (!known) line.querySelector('.when')?.append(note)
}

/** Writes the reader's own time beside that of the venue, where the two differ. */
export function writeOwnTimes({ tag = 'en', yourTime = '', yourZone = '' }: Told): void {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  let differs = false
  for (const line of document.querySelectorAll('.session')) {
    const [starts, ends] = instantsIn(line)
    const time = starts && ownTime(starts, ends, { language: tag, zone })
    noteUnder(line, 'own-time', time && yourTime.replace('{{time}}', time))
    differs ||= Boolean(time)
  }
  const note = document.querySelector('.own-zone')
  if (note)
    note.textContent = differs ? ` ${yourZone.replace('{{zone}}', zone.replaceAll('_', ' '))}` : ''
}
