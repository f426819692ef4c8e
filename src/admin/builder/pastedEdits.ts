import { type Edit, type ProposedLine, temporaryIds } from '../../core/builder/index.js'
import type { Agenda } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'
import { calledSo } from './party.js'

/** The edits that add what was pasted; a line without a day of the event's goes on the one given. */
export function pastedEdits(agenda: Agenda, lines: readonly ProposedLine[], day: string | undefined, places: readonly Choice[]): Edit[] {
  const dates = new Set(agenda.event.days.map(({ date }) => date))
  const ids = temporaryIds(agenda, lines.length)
  return lines.flatMap(({ timing, starts, ends, endsNextDay, title, kind, place, day: written }, index): Edit[] => {
    const id = ids[index]
    const known = calledSo(places, place ?? '')[0]?.id
    if (id === undefined) return []
    const session = {
      id, title, kind: kind ?? 'session', day: written && dates.has(written) ? written : day, timing, starts, ends, endsNextDay, place: known,
      status: 'confirmed' as const, assignments: [], published: false,
    }
    return [{ type: 'add', session }]
  })
}
