import { inOrder, momentOf } from '../order.js'
import { clockOf } from '../time/clock.js'
import { intervalOf } from '../time/interval.js'
import { isOverDays, minutesOfDay, nightEnds } from '../time/times.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { applyEdits, type Edit } from './edits.js'
import type { SessionFields } from './fields.js'
import { sameId, sessionOf } from '../ids.js'
import { temporaryIds } from './temporaryIds.js'

type Added = AgendaSession & { id: Id }
type Time = Pick<
  AgendaSession,
  'day' | 'ends' | 'endsNextDay' | 'starts' | 'startsNextDay' | 'timing'
>

const sameMoment = ({ day, timing, starts, startsNextDay }: AgendaSession): Time => ({
  day,
  timing,
  ...(timing === 'clock' ? { starts } : {}),
  ...(timing === 'clock' && startsNextDay ? { startsNextDay } : {}),
})

/**
 * From the end of the line above to the start of the line below: the time that a new line between
 * them fills.
 */
function timeBetween(above: AgendaSession | undefined, below: AgendaSession | undefined): Time[] {
  if (above?.timing !== 'clock' || isOverDays(above)) return []
  const before = intervalOf(above)
  if (!before?.endIsKnown || before.to >= minutesOfDay + nightEnds) return []
  const from = before.to
  const until =
    below?.timing === 'clock' && below.day === above.day ? intervalOf(below)?.from : undefined
  const isNight = from >= minutesOfDay
  return [
    {
      day: above.day,
      timing: 'clock',
      starts: clockOf(from),
      ...(isNight ? { startsNextDay: true } : {}),
      ...(until !== undefined && until > from ? { ends: clockOf(until) } : {}),
      ...(until !== undefined && until > minutesOfDay ? { endsNextDay: true } : {}),
    },
  ]
}

const known = (position: number | undefined) => (Number.isFinite(position) ? Number(position) : 0)

/**
 * A position between two lines of one moment; undefined when they leave no room (positions have
 * three decimals).
 */
function positionBetween(
  above: AgendaSession | undefined,
  below: AgendaSession | undefined,
): number | undefined {
  if (!above) return known(below?.position) - (below ? 1 : 0)
  if (!below) return known(above.position) + 1
  const middle = Math.round((known(above.position) + known(below.position)) * 500) / 1000
  return middle > known(above.position) && middle < known(below.position) ? middle : undefined
}

/**
 * The edits that add a line below another among the lines of its moment. Where there is no position
 * left between two, all lines of that moment get new positions.
 */
export function addition(
  agenda: Agenda,
  session: Added,
  above: AgendaSession | undefined,
  below: AgendaSession | undefined,
): Edit[] {
  const moment = inOrder(agenda.sessions).filter((each) => momentOf(each) === momentOf(session))
  const index =
    above && moment.includes(above)
      ? moment.indexOf(above) + 1
      : below && moment.includes(below)
        ? moment.indexOf(below)
        : moment.length
  if (!moment.length) return [{ type: 'add', session }]
  const position = positionBetween(moment[index - 1], moment[index])
  if (position !== undefined && Math.abs(position) < 1e6)
    return [{ type: 'add', session: { ...session, position } }]
  const renumbered = moment
    .toSpliced(index, 0, session)
    .flatMap((each, order): Edit[] =>
      each === session
        ? [{ type: 'add', session: { ...session, position: order } }]
        : each.id === undefined || each.position === order
          ? []
          : [{ type: 'set', id: each.id, fields: { position: order } }],
    )
  return renumbered
}

/** Whether edits put a line right between two others; undefined is any or none on that side. */
export const liesBetween =
  (agenda: Agenda, id: Id, above: AgendaSession | undefined, below: AgendaSession | undefined) =>
  (edits: Edit[]): boolean => {
    const { sessions } = applyEdits(agenda, edits)
    const index = sessions.findIndex((each) => sameId(each.id, id))
    return (
      (!above || sameId(sessions[index - 1]?.id, above.id)) &&
      (!below || sameId(sessions[index + 1]?.id, below.id))
    )
  }

/**
 * The edits that add a line between two neighbours of the agenda (null where there is none on that
 * side). Its time is from the end of the one above to the start of the one below, where there is
 * time between them; otherwise it shares the moment of a neighbour. Fields that are given win, even
 * where the line then stands elsewhere. Without neighbours, the line is to be announced on the
 * given day.
 */
export function insertBetween(
  agenda: Agenda,
  neighbours: { above?: Id | null; below?: Id | null },
  fields: Partial<SessionFields> & Pick<SessionFields, 'kind'>,
): Edit[] {
  const [above, below] = [neighbours.above, neighbours.below].map((id) =>
    id === undefined || id === null ? undefined : sessionOf(agenda, id),
  )
  const times: Time[] = [
    ...timeBetween(above, below),
    ...[above, below].flatMap((each) => (each ? [sameMoment(each)] : [])),
    { timing: 'toBeAnnounced' },
  ]
  const id = temporaryIds(agenda, 1)[0] ?? 'new-1'
  const attempts = times.map((time) =>
    addition(
      agenda,
      { status: 'confirmed', assignments: [], published: false, ...time, ...fields, id },
      above,
      below,
    ),
  )
  const fits = liesBetween(agenda, id, above, below)
  return attempts.find(fits) ?? attempts[0] ?? []
}
