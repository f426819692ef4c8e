import { sameId } from '../ids.js'
import type { Agenda, AgendaSession, Id, Rulebook } from '../types.js'
import { planAround } from './collisions.js'
import { type DayLine, lineInDay } from './dayLines.js'
import { type NoPlan, noPlan, type Plan, type Ways } from './plan.js'
import { pinnedMeals } from './meals.js'

/** What runs late: what is on, or where nothing is, what starts next. */
export type Late = {
  /** On now: these last longer. */
  on: readonly Id[]
  /** Where nothing is on: these start later. */
  waiting: readonly Id[]
  minutes: number
  /** In this room alone (null: what has no place); absent: everywhere. */
  room?: Id | null
  kinds: Rulebook['kinds']
}

const standsIn = ({ place }: AgendaSession, room: Id | null) =>
  room === null ? place === undefined : sameId(place, room)

/**
 * What happens when something runs late on the day itself: what is on lasts longer by minutes
 * (shorter when negative), or what would start starts later, and what comes after it follows as far
 * as it must. Meals stay, unless what runs late would still be on: then they move, where all of it
 * runs late. Where one room does, everything elsewhere stays.
 */
export function runLate(
  agenda: Agenda,
  { on, waiting, minutes, room, kinds }: Late,
): NoPlan | Plan {
  const late = on.length ? on : waiting
  const [first] = late
  if (first === undefined) return noPlan('unknownSession')
  if (!Number.isInteger(minutes)) return noPlan('notWholeMinutes', first)
  const { day } = agenda.sessions.find(({ id }) => sameId(id, first)) ?? {}
  const meals = pinnedMeals(agenda, day).filter((id) => !late.some((each) => sameId(each, id)))
  const elsewhere =
    room === undefined
      ? []
      : agenda.sessions.flatMap((session) =>
          session.id === undefined || standsIn(session, room) ? [] : [session.id],
        )
  const found = lineInDay(agenda, first, [...meals, ...elsewhere])
  if ('reason' in found) return found
  const { lines } = found
  const moved = lines.filter(({ session }) => late.some((id) => sameId(id, session.id)))
  const placed = new Map(
    moved.map((line) => [
      line,
      { from: on.length ? line.from : line.from + minutes, to: line.to + minutes },
    ]),
  )
  const short = moved.find((line) => on.length && line.to + minutes <= line.from)
  if (short) return noPlan('tooShort', short.session.id)
  const after = Math.min(...moved.map(({ from, to }) => (on.length ? to : from + 1)))
  const comesUp = ({ from }: DayLine) => (from >= after ? Math.min(0, minutes) : 0)
  const ways: Ways =
    room === undefined ? Object.fromEntries(meals.map((id) => [String(id), 'move'])) : {}
  return planAround(agenda, { lines, placed, comesUp }, { kinds }, ways)
}

/** The next meal of the day from a line on, as it was and as a plan leaves it. */
export function mealAfter(
  agenda: Agenda,
  plan: Plan,
  from: Id,
): { before: AgendaSession; after: AgendaSession } | undefined {
  const of = (id: Id | undefined) => plan.agenda.sessions.find((each) => sameId(each.id, id))
  const found = lineInDay(agenda, from)
  if ('reason' in found) return undefined
  const meal = found.lines.find(
    (line) => line.session.kind === 'meal' && line.from > found.line.from,
  )?.session
  const after = of(meal?.id)
  return meal && after ? { before: meal, after } : undefined
}
