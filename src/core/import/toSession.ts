import { withoutUndefined } from '../keysOf.js'
import { lengths } from '../lengths.js'
import type { AgendaSession, Assignment, KindDefinition, SessionTexts } from '../types.js'
import { definitionOf, labelOf } from '../vocabulary.js'
import type { idsByName } from './directoryNames.js'
import type { ProposedDay, ProposedLine, ProposedPerson, Writing } from './proposal.js'
import { toPlainText, toRichText } from './toRichText.js'
import { plainText } from './formattedText.js'

type Ids = ReturnType<typeof idsByName>

/**
 * What is needed to make a session of a line: whom its names mean, the days, the kinds, the
 * language.
 */
export type Making = {
  idOf: Ids
  days: readonly ProposedDay[]
  kinds: Record<string, KindDefinition>
  language: string
  /** The day on which lines are put that name none. */
  day?: string
}

function assignmentOf(
  { who, role, jobTitle, affiliation, state }: ProposedPerson,
  idOf: Ids,
): Assignment {
  const { name, organisation, label } = who.value
  const party = name
    ? { person: idOf('people', name) }
    : organisation
      ? { organisation: idOf('organisations', organisation) }
      : { label }
  return withoutUndefined({
    role: role.value,
    ...party,
    jobTitle: jobTitle?.value || undefined,
    affiliation: affiliation?.value || undefined,
    state: state?.value ?? 'confirmed',
  })
}

const partyIn = ({ role, person, organisation, label }: Assignment) =>
  JSON.stringify([role, person, organisation, label])

/**
 * The people of a line. Nobody holds a role twice: what is said of them the second time completes
 * the first.
 */
function assignmentsOf(people: readonly ProposedPerson[], idOf: Ids): Assignment[] {
  const all = new Map<string, Assignment>()
  for (const assignment of people.map((each) => assignmentOf(each, idOf)))
    all.set(partyIn(assignment), { ...assignment, ...all.get(partyIn(assignment)) })
  return [...all.values()]
}

const paragraph = (text: string): Writing[number] => ({ type: 'paragraph', runs: [{ text }] })

/** The time of a line, and the text of an impossible one, such as an end before the start. */
function timeOf({ time }: ProposedLine): { time: ProposedLine['time']['value']; said?: string } {
  const { timing, starts, ends, endsNextDay, startsNextDay, endDay } = time.value
  const [last, night] = [endDay ? { endDay } : {}, startsNextDay ? { startsNextDay } : {}]
  if (timing !== 'clock' || !starts)
    return { time: { timing: timing === 'clock' ? 'toBeAnnounced' : timing, ...last } }
  if (!ends || endsNextDay || endDay || ends > starts)
    return {
      time: withoutUndefined({
        timing,
        starts,
        ends,
        endsNextDay: endsNextDay || undefined,
        ...night,
        ...last,
      }),
    }
  return { time: { timing, starts, ...night }, said: `${starts}–${ends}` }
}

/** The title. A number that numbering will not show stays in it. */
function titleOf(
  { title, kind, number }: ProposedLine,
  { kinds, language }: Pick<Making, 'kinds' | 'language'>,
): string {
  const written = title.value.trim()
  if (!number?.value || definitionOf(kinds, kind.value)?.numbered) return written
  return [`${labelOf(kinds, kind.value, language)} ${number.value}`, written]
    .filter(Boolean)
    .join(': ')
}

/** The longer texts. One that is too long for a one-line field goes into the description. */
function textsOf(
  line: ProposedLine,
  title: string,
  said: string | undefined,
): { title: string; texts?: SessionTexts } {
  const note = [line.note?.value, said].filter(Boolean).join('; ')
  const [longTitle, longNote] = [title.length > lengths.text, note.length > lengths.text]
  const description = [
    ...(longTitle ? [paragraph(title)] : []),
    ...(line.description?.value ?? []),
    ...(longNote ? [paragraph(note)] : []),
  ]
  const questions = line.questions.map(({ value }) => plainText(value)).filter(Boolean)
  const texts: SessionTexts = withoutUndefined({
    statusNote: note && !longNote ? note : undefined,
    objective: (line.objective && toPlainText(line.objective.value)) || undefined,
    methodology: (line.methodology && toPlainText(line.methodology.value)) || undefined,
    guidingQuestions: questions.length ? questions : undefined,
    description: description.length ? toRichText(description) : undefined,
  })
  return {
    title: longTitle ? `${title.slice(0, lengths.text - 1)}…` : title,
    ...(Object.keys(texts).length ? { texts } : {}),
  }
}

/** The title and the longer texts of a line, as its session gets them. */
export function wordsOfLine(
  line: ProposedLine,
  making: Pick<Making, 'kinds' | 'language'>,
): { title: string; texts?: SessionTexts } {
  return textsOf(line, titleOf(line, making), timeOf(line).said)
}

/** The session that a line of a document becomes. */
export function toSession(
  line: ProposedLine,
  { idOf, days, day, ...making }: Making,
): Omit<AgendaSession, 'id'> {
  const { title, texts } = wordsOfLine(line, making)
  const own =
    line.day.value === undefined ? day : days.find(({ id }) => id === line.day.value)?.date?.value
  return withoutUndefined({
    title,
    kind: line.kind.value,
    day: own,
    ...timeOf(line).time,
    status: line.status?.value ?? 'confirmed',
    place: line.place?.value.trim() ? idOf('places', line.place.value) : undefined,
    track: line.track?.value.trim() ? idOf('tracks', line.track.value) : undefined,
    assignments: assignmentsOf(line.people, idOf),
    published: false,
    texts,
  })
}
