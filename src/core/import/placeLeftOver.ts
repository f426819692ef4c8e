import { chosen, noteWith } from './guess.js'
import type { ReadingStep, Left, ProposedEvent, ProposedLine } from './proposal.js'

/** Puts a text that was left over into the note or the description of a line. */
export function placeInLine(
  line: ProposedLine,
  { text, places }: Left,
  field: 'description' | 'note',
): ReadingStep {
  const { id, description } = line
  const value =
    field === 'note'
      ? noteWith(line, text, places)
      : chosen(
          [...(description?.value ?? []), { type: 'paragraph' as const, runs: [{ text }] }],
          [...(description?.places ?? []), ...places],
        )
  return { type: 'set', line: id, field, value }
}

/** Puts a text that was left over into a field of the event, as a line of its own. */
export function placeInEvent(
  event: ProposedEvent,
  { text, places }: Left,
  field: 'introduction' | 'theme',
): ReadingStep {
  const own = event[field]
  return {
    type: 'setEvent',
    field,
    value: chosen([own?.value, text].filter(Boolean).join('\n'), [
      ...(own?.places ?? []),
      ...places,
    ]),
  }
}
