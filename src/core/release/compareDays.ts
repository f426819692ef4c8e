import type { CompiledAgenda, CompiledDay } from '../compile/index.js'
import type { Change } from './change.js'
import { timeShown } from './times.js'

/** Lines that both have on this day at the same time, in the order of one of them. */
const unmoved = (day: CompiledDay, other: CompiledDay): string[] => {
  const times = new Map(other.sessions.map((session) => [session.id, timeShown(session)]))
  return day.sessions.filter((session) => times.get(session.id) === timeShown(session)).map(({ id }) => id)
}

/** Days that came, went, have another label, or whose lines stand in another order though none has another time. */
export function compareDays({ days: before }: CompiledAgenda, { days: after }: CompiledAgenda): Change[] {
  const dateOf = (days: CompiledDay[], date: string) => days.find((day) => day.date === date)
  const present = after.flatMap((day): Change[] => {
    const was = dateOf(before, day.date)
    const subject = { what: 'day' as const, id: day.date, title: day.name }
    if (!was) return [{ ...subject, change: 'added', from: null, to: day.label }]
    return [
      ...(was.label === day.label ? [] : [{ ...subject, change: 'changed' as const, field: 'label', from: was.label, to: day.label }]),
      ...(unmoved(was, day).join() === unmoved(day, was).join() ? [] : [{ ...subject, change: 'changed' as const, field: 'position' }]),
    ]
  })
  const gone = before.flatMap((day): Change[] =>
    dateOf(after, day.date) ? [] : [{ what: 'day', change: 'removed', id: day.date, title: day.name, from: day.label, to: null }],
  )
  return [...present, ...gone]
}
