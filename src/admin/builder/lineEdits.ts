import { type Edit, editsBetween } from '../../core/builder/index.js'
import { readTime } from '../../core/builder/timeCell.js'
import { moveSession } from '../../core/edit.js'
import type { Agenda, AgendaSession } from '../../core/types.js'

/** The time of a line as it is typed; empty where it is a part of the day or unknown. */
export const typedTime = ({ timing, starts, ends }: AgendaSession): string =>
  timing === 'clock' ? [starts, ends].filter(Boolean).join('–') : ''

/**
 * The edits for what was typed as the time of a line: a span, a start (the length stays), a part of the day, nothing (to be
 * announced); undefined when it is no time at all.
 */
export function timeEdits(
  agenda: Agenda,
  session: AgendaSession,
  typed: string,
): Edit[] | undefined {
  const { id } = session
  if (id === undefined) return []
  if (!typed.trim())
    return [
      {
        type: 'set',
        id,
        fields: { timing: 'toBeAnnounced', starts: null, ends: null, endsNextDay: false },
      },
    ]
  const time = readTime(typed)
  if (!time) return undefined
  const { timing, starts, ends, endsNextDay } = time
  if (timing !== 'clock')
    return [{ type: 'set', id, fields: { timing, starts: null, ends: null, endsNextDay: false } }]
  if (ends !== undefined)
    return [
      { type: 'set', id, fields: { timing, starts, ends, endsNextDay: endsNextDay === true } },
    ]
  return editsBetween(agenda, moveSession(agenda, id, { starts }))
}
