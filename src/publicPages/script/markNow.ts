import { instantsIn, noteUnder, type Told } from './ownTimes.js'

/**
 * Marks the lines that are on at this moment. For a line without an end nobody knows, so it is not
 * marked.
 */
export function markNow({ now, nowLanguage }: Told, moment = Date.now()): void {
  for (const line of document.querySelectorAll('.session')) {
    const [starts, ends] = instantsIn(line)
    const isOn =
      starts &&
      ends &&
      !line.classList.contains('is-cancelled') &&
      Date.parse(starts) <= moment &&
      moment < Date.parse(ends)
    noteUnder(line, 'now', isOn ? now : undefined, nowLanguage)
  }
}
