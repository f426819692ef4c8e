import type { Agenda, Id } from '../types.js'

const shape = /^new-(\d+)$/

/**
 * Whether a session has not been stored yet: its id was given by the builder, not by the database.
 */
export const isTemporaryId = (id: Id | undefined): boolean =>
  typeof id === 'string' && shape.test(id)

/**
 * As many ids as asked for, of the form `new-1`, for sessions that are not stored yet. None of them
 * is in the agenda.
 */
export function temporaryIds(agenda: Agenda, count: number): string[] {
  const taken = agenda.sessions.map(({ id }) => Number(shape.exec(String(id))?.[1] ?? 0))
  const last = taken.reduce((highest, number) => Math.max(highest, number), 0)
  return Array.from({ length: count }, (_, index) => `new-${last + index + 1}`)
}
