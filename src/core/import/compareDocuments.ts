import type { Agenda, AgendaSession, Id, SessionTime } from '../types.js'
import { linesAsComparable, sessionsAsComparable } from './comparable.js'
import { nameOf } from './guess.js'
import { bareName, pairLines } from './pairLines.js'
import { compareNames } from '../names/index.js'
import type { Proposal, ProposedLine, ProposedPerson } from './proposal.js'
import { plainText } from './writing.js'

export type ChangedField = 'day' | 'description' | 'kind' | 'methodology' | 'note' | 'objective' | 'people' | 'place' | 'questions' | 'status' | 'time' | 'title' | 'track'

/** What a newer document says otherwise than the one that was brought in first. */
export type DocumentChange = {
  id: string
  type: 'added' | 'changed' | 'gone'
  /** The line of the newer document. */
  line?: string
  /** The line here that came from the older one; absent where it is gone here. */
  session?: Id
  fields: { field: ChangedField; before?: string; after?: string }[]
  people?: { added: ProposedPerson[]; gone: ProposedPerson[]; otherRole: { person: ProposedPerson; before: string }[] }
  /** What was edited here meanwhile, of what the document changes too: it is not overwritten unasked. */
  conflict?: { field: ChangedField; now?: string }[]
}

const timeText = ({ timing, starts, ends, endsNextDay }: SessionTime) => (timing === 'clock' ? `${starts ?? ''}${ends ? `–${ends}` : ''}${endsNextDay ? '+1' : ''}` : timing)

type Values = Partial<Record<ChangedField, string>>

const given = (values: Record<string, string | undefined>): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values

function valuesOf(line: ProposedLine, days: Proposal['days']): Values {
  const text = (field: 'description' | 'methodology' | 'objective') => line[field] && plainText(line[field].value)
  return given({
    day: days.find(({ id }) => id === line.day.value)?.date?.value, time: timeText(line.time.value), title: line.title.value, kind: line.kind.value,
    status: line.status?.value ?? 'confirmed', note: line.note?.value, place: line.place?.value, track: line.track?.value,
    objective: text('objective'), methodology: text('methodology'), description: text('description'),
    questions: line.questions.map(({ value }) => plainText(value)).join('\n'),
  })
}

/** The same of a line here, as far as an agenda knows it. */
function valuesHere(session: AgendaSession, { places }: Agenda): Values {
  return given({
    day: session.day, time: timeText(session), title: session.title, kind: session.kind, status: session.status,
    place: session.place === undefined || session.place === null ? undefined : places?.[String(session.place)],
  })
}

const known: ChangedField[] = ['day', 'kind', 'place', 'status', 'time', 'title']
const same = (a: string, b: string) => compareNames(bareName(a), bareName(b)) !== undefined

function peopleBetween(before: readonly ProposedPerson[], after: readonly ProposedPerson[]): DocumentChange['people'] | undefined {
  const find = (all: readonly ProposedPerson[], person: ProposedPerson) => all.find((each) => same(nameOf(each), nameOf(person)))
  const added = after.filter((person) => !find(before, person))
  const gone = before.filter((person) => !find(after, person))
  const otherRole = after.flatMap((person) => {
    const was = find(before, person)
    return was && was.role.value !== person.role.value && !before.some((each) => same(nameOf(each), nameOf(person)) && each.role.value === person.role.value) ? [{ person, before: was.role.value }] : []
  })
  return added.length || gone.length || otherRole.length ? { added, gone, otherRole } : undefined
}

/** Names in a line here, in the order of its rows. */
const namesHere = (session: AgendaSession, { people, organisations }: Agenda) =>
  session.assignments.flatMap(({ person, organisation, label }) => (person !== undefined && person !== null ? (people?.[String(person)] ?? []) : organisation !== undefined && organisation !== null ? (organisations?.[String(organisation)] ?? []) : (label ?? [])))

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((name) => b.some((other) => same(name, other)))

/**
 * What changed from the document that was brought in first to a newer one, as things to accept one by one. `sessions`: the
 * session that each line of the first became, where that is known; else they are matched.
 */
export function compareDocuments(before: Proposal, after: Proposal, agenda: Agenda, sessions?: Readonly<Record<string, Id>>): DocumentChange[] {
  const here = new Map(agenda.sessions.flatMap((session) => (session.id === undefined ? [] : [[String(session.id), session] as const])))
  const [old, now] = [linesAsComparable(before), linesAsComparable(after)]
  const sessionOf = new Map(sessions ? Object.entries(sessions).map(([line, id]) => [line, String(id)]) : pairLines(old, sessionsAsComparable(agenda), true).map(({ a, b }) => [a, b]))
  const pairs = pairLines(old, now, true)
  const [paired, pairedNow] = [new Map(pairs.map(({ a, b }) => [b, a])), new Set(pairs.map(({ a }) => a))]
  const oldLines = new Map(before.lines.map((line) => [line.id, line]))
  const withSession = (line: string) => {
    const session = here.get(sessionOf.get(line) ?? '')
    return session ? { session } : undefined
  }
  const changes = after.lines.flatMap((line): Omit<DocumentChange, 'id'>[] => {
    const was = oldLines.get(paired.get(line.id) ?? '')
    const values = valuesOf(line, after.days)
    if (!was) return [{ type: 'added', line: line.id, fields: Object.entries(values).map(([field, value]) => ({ field: field as ChangedField, after: value })) }]
    const [earlier, people, at] = [valuesOf(was, before.days), peopleBetween(was.people, line.people), withSession(was.id)]
    const fields = ([...new Set([...Object.keys(earlier), ...Object.keys(values)])] as ChangedField[])
      .filter((field) => earlier[field] !== values[field])
      .map((field) => ({ field, ...(earlier[field] ? { before: earlier[field] } : {}), ...(values[field] ? { after: values[field] } : {}) }))
    if (!fields.length && !people) return []
    const conflict = at ? conflictsOf(at.session, agenda, earlier, values, fields.map(({ field }) => field), people ? was.people : undefined) : []
    return [{ type: 'changed', line: line.id, ...(at ? { session: at.session.id! } : {}), fields: people ? [...fields, { field: 'people' }] : fields, ...(people ? { people } : {}), ...(conflict.length ? { conflict } : {}) }]
  })
  const gone = before.lines.filter(({ id }) => !pairedNow.has(id)).map((line): Omit<DocumentChange, 'id'> => {
    const [at, earlier] = [withSession(line.id), valuesOf(line, before.days)]
    const conflict = at ? conflictsOf(at.session, agenda, earlier, {}, known, line.people) : []
    return { type: 'gone', ...(at ? { session: at.session.id! } : {}), fields: [{ field: 'title', before: line.title.value }], ...(conflict.length ? { conflict } : {}) }
  })
  // What is gone here already needs no removing.
  return [...changes, ...gone.filter(({ session }) => session !== undefined)].map((change, index) => ({ id: `c${index + 1}`, ...change }))
}

/** What of a line here is neither as the first document had it nor as the newer one has it. */
function conflictsOf(session: AgendaSession, agenda: Agenda, before: Values, after: Values, fields: readonly ChangedField[], people: readonly ProposedPerson[] | undefined): NonNullable<DocumentChange['conflict']> {
  const now = valuesHere(session, agenda)
  const edited = fields.filter((field) => known.includes(field) && before[field] !== undefined && now[field] !== before[field] && now[field] !== after[field])
  const names = namesHere(session, agenda)
  const others = people && !sameList(names, people.map(nameOf))
  return [...edited.map((field) => ({ field, ...(now[field] ? { now: now[field] } : {}) })), ...(others ? [{ field: 'people' as const, now: names.join(', ') }] : [])]
}
