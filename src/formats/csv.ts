import type { CompiledAgenda, CompiledDay, CompiledSession } from '../core/compile/index.js'
import { commaOf, semicolonOf } from '../core/phrases.js'
import { whereabouts } from './places.js'
import { paragraphs } from './plain.js'
import { instantsOf, partyOf } from './sessions.js'
import { toCsv } from './toCsv.js'

type Cell = string | number | null | undefined

const names = (terms: { label: string }[], { language }: CompiledAgenda) =>
  terms.map(({ label }) => label).join(commaOf(language))

/** The columns in order. Their names are for programs and stay the same in every language. */
const columns: Record<
  string,
  (session: CompiledSession, day: CompiledDay, agenda: CompiledAgenda) => Cell
> = {
  day: (_, { date }) => date,
  day_name: (_, { name }) => name,
  day_label: (_, { label }) => label,
  starts: ({ starts }) => starts,
  ends: ({ ends }) => ends,
  ends_next_day: ({ endsNextDay }) => (endsNextDay ? 'yes' : null),
  timing: ({ timing }) => timing.label,
  starts_at: (session) => instantsOf(session)?.startsAt,
  ends_at: (session) => instantsOf(session)?.endsAt,
  number: ({ numberLabel }) => numberLabel,
  kind: ({ kind }) => kind.label,
  title: ({ title }) => title,
  status: ({ status }) => status.label,
  status_note: ({ statusNote }) => statusNote,
  place: ({ place }, _, agenda) => whereabouts(agenda, place),
  track: ({ track }, _, { tracks }) => track && tracks[track]?.name,
  people: ({ roles }, _, { language }) =>
    roles
      .map(
        ({ role, assignments }) =>
          `${role.label}: ${assignments.map((each) => partyOf(each, language)).join(semicolonOf(language))}`,
      )
      .join('\n'),
  objective: ({ objective }) => objective,
  methodology: ({ methodology }) => methodology,
  guiding_questions: ({ guidingQuestions }) =>
    guidingQuestions.map(({ question }) => question).join('\n'),
  description: ({ description }) => description?.text,
  spoken_languages: ({ spokenLanguages }, _, agenda) => names(spokenLanguages, agenda),
  interpretation: ({ interpretation }, _, agenda) => names(interpretation, agenda),
  links: ({ links }) => links.map(({ url }) => url).join('\n'),
  uid: ({ uid }) => uid,
}

/**
 * The agenda as CSV, a row for each line of it. A cell that a spreadsheet would take for a formula (it begins with `=`, `+`,
 * `-`, `@`, a tab or a carriage return) has an apostrophe before it; a program that reads the file takes that away again.
 */
export function renderCsv(agenda: CompiledAgenda): string {
  const rows = agenda.days.flatMap((day) =>
    day.sessions.map((session) =>
      Object.values(columns).map((cell) => paragraphs(String(cell(session, day, agenda) ?? ''))),
    ),
  )
  return toCsv([Object.keys(columns), ...rows])
}
