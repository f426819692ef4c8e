import { closeGap, delayFrom, extend, moveEvent, type NoPlan, type Plan, swap } from '../../core/builder/index.js'
import type { Agenda, Id, Rulebook } from '../../core/types.js'

/** A change of several lines that is looked at before it is made. */
export type Wish =
  | { type: 'delay' | 'extend'; id: Id; minutes: number }
  | { type: 'closeGap'; id: Id }
  | { type: 'swap'; id: Id; other: Id }
  | { type: 'moveEvent'; firstDate: string }

export type PlanSettings = { pinned: Id[]; minMinutes?: number }

/** What a wish would make of the agenda, or why it cannot be. */
export function planFor(agenda: Agenda, wish: Wish, { pinned, minMinutes }: PlanSettings, { kinds }: Rulebook): NoPlan | Plan {
  const options = { pinned, kinds, ...(minMinutes === undefined ? {} : { breaksMayShrink: { minMinutes } }) }
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
  }
}

/** Lines that rather stay where they are when others move: meals are served at their time. */
export const pinnedAtFirst = ({ sessions }: Agenda, { day }: { day?: string }): Id[] =>
  sessions.flatMap(({ id, kind, day: on }) => (kind === 'meal' && on === day && id !== undefined ? [id] : []))
