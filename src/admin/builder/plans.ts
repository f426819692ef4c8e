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

/** Acts on all lines of a day. */
export type DayAction = 'moveDay' | 'swapDays'

/** A change of several lines that is previewed before it is made. */
export type PlanRequest =
  | { type: 'delay' | 'extend'; id: Id; minutes: number }
  | { type: 'closeGap'; id: Id }
  | { type: 'swap'; id: Id; other: Id }
  | { type: 'moveEvent'; firstDate: string }
  | { type: 'followDates'; first: string }
  | { type: DayAction; day: string; to: string; withLabels: boolean }

export type PlanSettings = { pinned: Id[]; minMinutes?: number; ways?: Ways }

/** The result of a request, or why it is impossible. */
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

/** The possible acts on a day: they need another day and a line to move. */
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

/** The first proposal for moving the agenda along with the event's dates. */
export const followRequest = (agenda: Agenda): PlanRequest => ({
  type: 'followDates',
  first: firstBusyDay(agenda) ?? '',
})

/** The first proposal for moving an event with its dates: not at all. */
export const moveRequest = ({ event }: Agenda): PlanRequest => ({
  type: 'moveEvent',
  firstDate: event.startDate ?? event.days[0]?.date ?? '',
})
