import {
  closeGap,
  delayFrom,
  extend,
  firstBusyDay,
  followDates,
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
export type PlanRequest =
  | { type: 'delay' | 'extend'; id: Id; minutes: number }
  | { type: 'closeGap'; id: Id }
  | { type: 'swap'; id: Id; other: Id }
  | { type: 'moveEvent'; firstDate: string }
  | { type: 'followDates'; first: string }
  | { type: DayAction; day: string; to: string; withLabels: boolean }

export type PlanSettings = { pinned: Id[]; minMinutes?: number; ways?: Ways }

/** What a request would make of the agenda, or why it cannot be. */
export function planFor(
  agenda: Agenda,
  request: PlanRequest,
  { pinned, minMinutes, ways }: PlanSettings,
  { kinds }: Rulebook,
): NoPlan | Plan {
  const options = {
    pinned,
    kinds,
    ways,
    ...(minMinutes === undefined ? {} : { breaksMayShrink: { minMinutes } }),
  }
  switch (request.type) {
    case 'delay':
      return delayFrom(agenda, request.id, request.minutes, options)
    case 'extend':
      return extend(agenda, request.id, request.minutes, options)
    case 'closeGap':
      return closeGap(agenda, request.id, options)
    case 'swap':
      return swap(agenda, request.id, request.other)
    case 'moveEvent':
      return moveEvent(agenda, request.firstDate)
    case 'followDates':
      return followDates(agenda, request.first)
    case 'moveDay':
      return moveDay(agenda, request.day, request.to, request)
    case 'swapDays':
      return swapDays(agenda, request.day, request.to, request)
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
export function dayRequest({ event }: Agenda, type: DayAction, day: string): PlanRequest {
  const dates = event.days.map(({ date }) => date).sort()
  return {
    type,
    day,
    to: dates.find((date) => date > day) ?? dates.findLast((date) => date < day) ?? day,
    withLabels: false,
  }
}

/** The plan in which the agenda follows its dates, to begin with. */
export const followRequest = (agenda: Agenda): PlanRequest => ({
  type: 'followDates',
  first: firstBusyDay(agenda) ?? '',
})

/** The plan in which an event moves with its dates, to begin with: it stays where it is. */
export const moveRequest = ({ event }: Agenda): PlanRequest => ({
  type: 'moveEvent',
  firstDate: event.startDate ?? event.days[0]?.date ?? '',
})
