import type { CompiledAgenda, CompiledDay, CompiledSession } from '../compile/index.js'
import { models, namesOf } from '../model/index.js'
import { changeOf, type Subject } from './change.js'
import type { SeenChange } from './schema.js'
import { compareFields, type Seen } from './compareFields.js'
import { compareRoles } from './compareRoles.js'
import { seenFields } from './seenFields.js'
import { dayAndTime, timeShown } from './times.js'

type Placed = { session: CompiledSession; day: CompiledDay }

const placedIn = ({ days }: CompiledAgenda): Map<string, Placed> =>
  new Map(
    days.flatMap((day) =>
      day.sessions.map((session): [string, Placed] => [session.id, { session, day }]),
    ),
  )

function seenOf({ session }: Placed, agenda: CompiledAgenda): Seen {
  const { title, numberLabel, kind, status } = session
  const { short, long } = seenFields(models.sessions, session, agenda)
  return { short: { title, numberLabel, kind: kind.label, status: status.label, ...short }, long }
}

const subjectOf = ({ session: { id, title, numberLabel } }: Placed): Subject => ({
  what: 'session',
  id,
  title,
  number: numberLabel,
})

function compareTime(from: Placed, to: Placed, language: string): SeenChange[] {
  const sameDay = from.day.date === to.day.date
  const [before, after] = sameDay
    ? [timeShown(from.session, language), timeShown(to.session, language)]
    : [dayAndTime(from.session, from.day, language), dayAndTime(to.session, to.day, language)]
  return before === after
    ? []
    : [changeOf(subjectOf(to), 'changed', { field: 'time', from: before, to: after })]
}

const references = namesOf(models.sessions, 'reference')

/**
 * Whether the place or the track was only renamed: that is told once, as a change of the place, and
 * not for each of its sessions.
 */
const ofDirectory = (before: Placed, after: Placed, { field }: SeenChange): boolean =>
  references.some((name) => name === field && before.session[name] === after.session[name])

/**
 * A quick check, since most lines of a large agenda are unchanged: those need not be put into words
 * to be compared.
 */
const isAsBefore = (before: Placed, after: Placed): boolean =>
  before.day.date === after.day.date &&
  JSON.stringify(before.session) === JSON.stringify(after.session)

/** Whether the number is the same and only written in another way. */
const isSameNumber = (before: Placed, after: Placed, { field }: SeenChange): boolean =>
  field === 'numberLabel' && before.session.number === after.session.number

/**
 * The sessions that are new, gone or changed, in the order of the agenda; those that are gone come
 * last.
 */
export function compareSessions(before: CompiledAgenda, after: CompiledAgenda): SeenChange[] {
  const [was, is] = [placedIn(before), placedIn(after)]
  const titled = (person: string) =>
    before.people[person]?.jobTitle !== after.people[person]?.jobTitle ||
    before.people[person]?.name !== after.people[person]?.name
  const present = [...is].flatMap(([id, to]): SeenChange[] => {
    const from = was.get(id)
    const subject = subjectOf(to)
    if (!from)
      return [changeOf(subject, 'added', { to: dayAndTime(to.session, to.day, after.language) })]
    if (isAsBefore(from, to)) return []
    return [
      ...compareTime(from, to, after.language),
      ...compareFields(subject, seenOf(from, before), seenOf(to, after)).filter(
        (change) => !ofDirectory(from, to, change) && !isSameNumber(from, to, change),
      ),
      ...compareRoles(subject, from.session, to.session, {
        language: after.language,
        known: titled,
      }),
    ]
  })
  const gone = [...was].flatMap(([id, from]): SeenChange[] =>
    is.has(id)
      ? []
      : [
          changeOf(subjectOf(from), 'removed', {
            from: dayAndTime(from.session, from.day, after.language),
          }),
        ],
  )
  return [...present, ...gone]
}
