import type { Edit } from '../builder/edits.js'
import { temporaryIds } from '../builder/temporaryIds.js'
import { lengths } from '../lengths.js'
import { groupBy } from '../lines.js'
import { momentOf } from '../order.js'
import type { Agenda, AgendaSession, Assignment, KindDefinition, SessionTexts } from '../types.js'
import { definitionOf, labelOf } from '../vocabulary.js'
import { idsByName, type Known, type Meant, namedIn } from './named.js'
import type { Proposal, ProposedLine, ProposedPerson, Writing } from './proposal.js'
import { toPlainText, toRichText } from './toRichText.js'
import { plainText } from './writing.js'

/** Where what a document proposes is put. */
export type Putting = {
  agenda: Agenda
  known: Known
  meant?: Meant
  /** The day of lines that say none. */
  day?: string
  kinds: Record<string, KindDefinition>
}

type Ids = ReturnType<typeof idsByName>

const withoutUndefined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T

function assignmentOf({ who, role, jobTitle, affiliation, state }: ProposedPerson, idOf: Ids): Assignment {
  const { name, organisation, label } = who.value
  const party = name ? { person: idOf('people', name) } : organisation ? { organisation: idOf('organisations', organisation) } : { label }
  return withoutUndefined({ role: role.value, ...party, jobTitle: jobTitle?.value || undefined, affiliation: affiliation?.value || undefined, state: state?.value ?? 'confirmed' })
}

const partyIn = ({ role, person, organisation, label }: Assignment) => JSON.stringify([role, person, organisation, label])

/** Nobody is twice in one role: what is said of them the second time completes the first. */
function assignmentsOf(people: readonly ProposedPerson[], idOf: Ids): Assignment[] {
  const all = new Map<string, Assignment>()
  for (const assignment of people.map((each) => assignmentOf(each, idOf))) all.set(partyIn(assignment), { ...assignment, ...all.get(partyIn(assignment)) })
  return [...all.values()]
}

const paragraph = (text: string): Writing[number] => ({ type: 'paragraph', runs: [{ text }] })

/** Its time, and what it says that cannot be: an end before the start. */
function timeOf({ time }: ProposedLine): { time: ProposedLine['time']['value']; said?: string } {
  const { timing, starts, ends, endsNextDay } = time.value
  if (timing !== 'clock' || !starts) return { time: timing === 'clock' ? { timing: 'toBeAnnounced' } : { timing } }
  if (!ends || endsNextDay || ends > starts) return { time: withoutUndefined({ timing, starts, ends, endsNextDay: endsNextDay || undefined }) }
  return { time: { timing, starts }, said: `${starts}–${ends}` }
}

/** A number that numbering will not show stays in the title. */
function titleOf({ title, kind, number }: ProposedLine, { kinds, language }: { kinds: Putting['kinds']; language: string }): string {
  const written = title.value.trim()
  if (!number?.value || definitionOf(kinds, kind.value)?.numbered) return written
  return [`${labelOf(kinds, kind.value, language)} ${number.value}`, written].filter(Boolean).join(': ')
}

/** Its longer texts; what is too long for a line of one goes into the description. */
function textsOf(line: ProposedLine, title: string, said: string | undefined): { title: string; texts?: SessionTexts } {
  const note = [line.note?.value, said].filter(Boolean).join('; ')
  const [longTitle, longNote] = [title.length > lengths.text, note.length > lengths.text]
  const description = [...(longTitle ? [paragraph(title)] : []), ...(line.description?.value ?? []), ...(longNote ? [paragraph(note)] : [])]
  const questions = line.questions.map(({ value }) => plainText(value)).filter(Boolean)
  const texts: SessionTexts = withoutUndefined({
    statusNote: note && !longNote ? note : undefined,
    objective: (line.objective && toPlainText(line.objective.value)) || undefined,
    methodology: (line.methodology && toPlainText(line.methodology.value)) || undefined,
    guidingQuestions: questions.length ? questions : undefined,
    description: description.length ? toRichText(description) : undefined,
  })
  return { title: longTitle ? `${title.slice(0, lengths.text - 1)}…` : title, ...(Object.keys(texts).length ? { texts } : {}) }
}

type Added = AgendaSession & { id: string }

/** Lines of one moment keep the order of the document. */
function inTheirOrder(sessions: readonly Added[]): Added[] {
  const moments = groupBy(sessions, momentOf)
  return sessions.map((session) => {
    const beside = moments.get(momentOf(session)) ?? []
    return beside.length > 1 ? { ...session, position: beside.indexOf(session) + 1 } : session
  })
}

/** The days of the proposal that the event lacks, with the event's own; and its dates, where it has none. */
function dayEdit({ days }: Proposal, { event }: Agenda): Edit[] {
  const there = new Set(event.days.map(({ date }) => date))
  const dated = days.flatMap(({ date, label }) => (date ? [withoutUndefined({ date: date.value, label: label?.value || undefined })] : []))
  const fresh = dated.filter(({ date }, index) => !there.has(date) && dated.findIndex((each) => each.date === date) === index)
  if (!fresh.length) return []
  const all = [...event.days, ...fresh].sort((a, b) => (a.date < b.date ? -1 : 1))
  const dates = event.startDate ? {} : { startDate: all[0]!.date, endDate: all.at(-1)!.date }
  return [{ type: 'setEvent', fields: { ...dates, days: all } }]
}

/** The edits that put a proposal into an agenda: its days, its lines as drafts, whom they name once each. */
export function toEdits(proposal: Proposal, { agenda, known, meant = {}, day: otherwise, kinds }: Putting): Edit[] {
  const idOf = idsByName(namedIn(proposal.lines, known), meant)
  const ids = temporaryIds(agenda, proposal.lines.length)
  const dates = new Map(proposal.days.map(({ id, date }) => [id, date?.value]))
  const sessions = proposal.lines.map((line, index): Added => {
    const { time, said } = timeOf(line)
    const own = line.day.value === undefined ? otherwise : dates.get(line.day.value)
    const { title, texts } = textsOf(line, titleOf(line, { kinds, language: proposal.language ?? 'en' }), said)
    return withoutUndefined({
      id: ids[index]!, title, kind: line.kind.value, day: own, ...time, status: line.status?.value ?? 'confirmed',
      place: line.place?.value.trim() ? idOf('places', line.place.value) : undefined,
      track: line.track?.value.trim() ? idOf('tracks', line.track.value) : undefined,
      assignments: assignmentsOf(line.people, idOf), published: false, texts,
    })
  })
  return [...dayEdit(proposal, agenda), ...inTheirOrder(sessions).map((session): Edit => ({ type: 'add', session }))]
}
