import type { NoPlan, Plan } from '../../../src/core/builder/plan.js'
import type { Agenda, AgendaSession } from '../../../src/core/types.js'

/** The sessions of an agenda, each in a few words: `1 09:00-10:00`, `3 afternoon`. */
export const times = ({ sessions }: Agenda): string[] =>
  sessions.map((session) => `${session.id} ${timeOf(session)}`)

const timeOf = ({ timing, starts, ends, endsNextDay, startsNextDay, endDay }: AgendaSession) =>
  timing === 'clock'
    ? `${starts}${startsNextDay ? '+' : ''}${ends ? `-${ends}` : ''}${endsNextDay ? '+' : ''}${endDay ? ` until ${endDay}` : ''}`
    : timing

/** What a plan changes, or why there is none: `2 10:15-11:15`, `leavesTheDay 3`. */
export const planned = (plan: NoPlan | Plan): string[] =>
  'reason' in plan
    ? [[plan.reason, plan.id].filter((part) => part !== undefined).join(' ')]
    : plan.changes
        .map(({ id, after }) => `${id} ${timeOf({ timing: 'clock', ...after } as AgendaSession)}`)
        .sort()

export function agendaAfter(plan: NoPlan | Plan): Agenda {
  if ('reason' in plan) throw new Error(plan.reason)
  return plan.agenda
}
