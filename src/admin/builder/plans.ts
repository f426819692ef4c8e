import {
  closeGap,
  delayFrom,
  extend,
  moveDay,
  moveEvent,
  type NoPlan,
  type Plan,
  swap,
  swapDays,
  type Ways,
} from '../../core/builder/index.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'

/** What can be done with all that is on a day. */
export type DayAction = 'moveDay' | 'swapDays'

/** A change of several lines that is looked at before it is made. */
export type Wish =
  | { type: 'delay' | 'extend'; id: Id; minutes: number }
  | { type: 'closeGap'; id: Id }
  | { type: 'swap'; id: Id; other: Id }
  | { type: 'moveEvent'; firstDate: string }
  | { type: DayAction; day: string; to: string; withLabels: boolean }

export type PlanSettings = { pinned: Id[]; minMinutes?: number; ways?: Ways }

/** What a wish would make of the agenda, or why it cannot be. */
export function planFor(
  agenda: Agenda,
  wish: Wish,
  { pinned, minMinutes, ways }: PlanSettings,
  { kinds }: Rulebook,
): NoPlan | Plan {
  const options = {
    pinned,
    kinds,
    ways,
    ...(minMinutes === undefined ? {} : { breaksMayShrink: { minMinutes } }),
  }
  switch (wish.type) {
    case 'delay':
      return delayFrom(agenda, wish.id, wish.minutes, options)
    case 'extend':
      return extend(agenda, wish.id, wish.minutes, options)
    case 'closeGap':
      return closeGap(agenda, wish.id, options)
    case 'swap':
      return swap(agenda, wish.id, wish.other)
    case 'moveEvent':
      return moveEvent(agenda, wish.firstDate)
    case 'moveDay':
      return moveDay(agenda, wish.day, wish.to, wish)
    case 'swapDays':
      return swapDays(agenda, wish.day, wish.to, wish)
  }
}

/** What can be done with a day: there must be another one of the event, and something to move. */
export function dayActions({ event, sessions }: Agenda, day: string): DayAction[] {
  const others = event.days.filter(({ date }) => date !== day)
  const filled = (date: string) => sessions.some((session) => session.day === date)
  if (!day || !others.length) return []
  return filled(day)
    ? ['moveDay', 'swapDays']
    : others.some(({ date }) => filled(date))
      ? ['swapDays']
      : []
}

/** The day to begin with: the next one of the event, else the one before. */
export function dayWish({ event }: Agenda, type: DayAction, day: string): Wish {
  const dates = event.days.map(({ date }) => date).sort()
  return {
    type,
    day,
    to: dates.find((date) => date > day) ?? dates.findLast((date) => date < day) ?? day,
    withLabels: false,
  }
}

/** Lines that rather stay where they are when others move: meals are served at their time. */
export const pinnedAtFirst = ({ sessions }: Agenda, { day }: { day?: string }): Id[] =>
  sessions.flatMap(({ id, kind, day: on }) =>
    kind === 'meal' && on === day && id !== undefined ? [id] : [],
  )
