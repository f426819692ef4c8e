import type { CompiledAgenda, CompiledDay } from '../compile/index.js'
import { changeOf, type Subject } from './change.js'
import type { SeenChange } from './schema.js'
import { timeShown } from './times.js'

/** A key for the order of the lines that both states of a day have. */
const shared = (day: CompiledDay, other: CompiledDay): string => {
  const there = new Set(other.sessions.map(({ id }) => id))
  return day.sessions.flatMap(({ id }) => (there.has(id) ? [id] : [])).join()
}

/** A key for the order of the lines that are on this day in both states, at the same time. */
const unmoved = (day: CompiledDay, other: CompiledDay, language: string): string[] => {
  const times = new Map(other.sessions.map((session) => [session.id, timeShown(session, language)]))
  return day.sessions
    .filter((session) => times.get(session.id) === timeShown(session, language))
    .map(({ id }) => id)
}

/**
 * Whether lines stand in another order though their times are the same. The cheap check comes
 * first, since most days are as they were.
 */
const isReordered = (was: CompiledDay, day: CompiledDay, language: string): boolean =>
  shared(was, day) !== shared(day, was) &&
  unmoved(was, day, language).join() !== unmoved(day, was, language).join()

/**
 * The days that are new or gone, that have another label, or whose lines stand in another order
 * though none has another time.
 */
export function compareDays(
  { days: before }: CompiledAgenda,
  { days: after, language }: CompiledAgenda,
): SeenChange[] {
  const dateOf = (days: CompiledDay[], date: string) => days.find((day) => day.date === date)
  const present = after.flatMap((day): SeenChange[] => {
    const was = dateOf(before, day.date)
    const subject: Subject = { what: 'day', id: day.date, title: day.name }
    if (!was) return [changeOf(subject, 'added', { to: day.label })]
    return [
      ...(was.label === day.label
        ? []
        : [changeOf(subject, 'changed', { field: 'label', from: was.label, to: day.label })]),
      ...(isReordered(was, day, language)
        ? [changeOf(subject, 'changed', { field: 'position' })]
        : []),
    ]
  })
  const gone = before.flatMap((day): SeenChange[] =>
    dateOf(after, day.date)
      ? []
      : [changeOf({ what: 'day', id: day.date, title: day.name }, 'removed', { from: day.label })],
  )
  return [...present, ...gone]
}
