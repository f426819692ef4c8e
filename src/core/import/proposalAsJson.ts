import type { Guess, Proposal, ProposedLine } from './proposal.js'
import { plainText } from './formattedText.js'

const valueOf = <T>(guess: Guess<T> | undefined): T | undefined => guess?.value
const given = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  )

function lineAsJson(line: ProposedLine, dates: Map<string, string | undefined>): object {
  const { timing, starts, ends, endsNextDay, startsNextDay, endDay } = line.time.value
  return given({
    day: line.day.value === undefined ? undefined : dates.get(line.day.value),
    starts,
    ends,
    endsNextDay: endsNextDay || undefined,
    startsNextDay: startsNextDay || undefined,
    endDay,
    part: timing === 'clock' || timing === 'toBeAnnounced' ? undefined : timing,
    title: line.title.value,
    kind: line.kind.value,
    number: valueOf(line.number),
    status: valueOf(line.status),
    note: valueOf(line.note),
    place: valueOf(line.place),
    track: valueOf(line.track),
    people: line.people.map(({ who, role, jobTitle, affiliation, state }) =>
      given({
        name: who.value.name,
        label: who.value.label ?? who.value.organisation,
        role: role.value,
        jobTitle: valueOf(jobTitle),
        affiliation: valueOf(affiliation),
        state: valueOf(state),
      }),
    ),
    objective: line.objective && plainText(line.objective.value),
    methodology: line.methodology && plainText(line.methodology.value),
    questions: line.questions.length
      ? line.questions.map(({ value }) => plainText(value))
      : undefined,
    description: line.description && plainText(line.description.value),
  })
}

/** A proposal as plain values: the event, its days, its lines in order, and what is left over. */
export function proposalAsJson({ language, event, days, lines, left, apart }: Proposal): object {
  // A day without a date goes by the label in its heading.
  const dates = new Map(days.map(({ id, date, label }) => [id, date?.value ?? label?.value]))
  return given({
    language,
    event: given(
      Object.fromEntries(Object.entries(event).map(([field, guess]) => [field, guess?.value])),
    ),
    days: days.map(({ date, label }) => given({ date: date?.value, label: label?.value })),
    lines: lines.map((line) => lineAsJson(line, dates)),
    left: left.map(({ text, where, places }) => ({ text, where, places })),
    apart,
  })
}
