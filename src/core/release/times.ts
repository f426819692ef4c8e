import type { CompiledDay, CompiledSession } from '../compile/index.js'

/** “11:30–12:00”, “11:30”, “Afternoon”: the time of a line as the agenda prints it. */
export function timeShown({ starts, ends, timing }: CompiledSession): string {
  return starts ? [starts, ends].filter(Boolean).join('–') : timing.label
}

/** The same with the day before it. */
export const dayAndTime = (session: CompiledSession, day: Pick<CompiledDay, 'name'>): string =>
  `${day.name}, ${timeShown(session)}`
