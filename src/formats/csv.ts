import {
  type CompiledAgenda,
  type CompiledDay,
  type CompiledSession,
  type CompiledValues,
  placeHeld,
  referenceName,
} from '../core/compile/index.js'
import { type FieldDeclaration, type FieldType, fieldsOf, models } from '../core/model/index.js'
import { commaOf, semicolonOf } from '../core/phrases.js'
import { whereabouts } from './places.js'
import { paragraphs } from './plain.js'
import { instantsOf, partyOf, sessionPage } from './sessions.js'
import { toCsv } from './toCsv.js'

type Cell = string | number | null | undefined
type Column = (session: CompiledSession, day: CompiledDay, agenda: CompiledAgenda) => Cell

const asItIs = (value: string | null) => value
const label = (term: { label: string } | null | undefined) => term?.label
const files = (list: { url: string }[]) => list.map(({ url }) => url).join('\n')

/** The text of a cell, by the type of the field. */
const cells: {
  [T in FieldType]: (
    value: CompiledValues[T],
    agenda: CompiledAgenda,
    field: FieldDeclaration,
  ) => Cell
} = {
  address: asItIs,
  choice: label,
  colour: asItIs,
  country: label,
  file: (file) => file?.url,
  files,
  languages: (terms, { language }) => terms.map(({ label }) => label).join(commaOf(language)),
  lines: asItIs,
  links: files,
  longText: asItIs,
  number: (value) => value,
  position: (value) => value && `${value.latitude},${value.longitude}`,
  questions: (list) => list.map(({ question }) => question).join('\n'),
  reference: (id, agenda, field) => cellOfReference(id, agenda, field),
  references: (ids, agenda, field) =>
    ids.map((id) => cellOfReference(id, agenda, field)).join('\n'),
  richText: (text) => text?.text,
  text: asItIs,
}

/** The cell of a value of a type; the model gives each field its type by name. */
const cellOf = <T extends FieldType>(
  type: T,
  value: CompiledValues[T],
  agenda: CompiledAgenda,
  field: FieldDeclaration,
): Cell => cells[type](value, agenda, field)

const cellOfReference = (id: string | null, agenda: CompiledAgenda, field: FieldDeclaration) =>
  'to' in field && field.to === 'places'
    ? whereabouts(agenda, placeHeld(agenda, id))
    : referenceName(agenda, field, id)

/** The columns of the declared fields of a part. */
const columnsOf = (part: (typeof models.sessions)[keyof typeof models.sessions]['part']) =>
  Object.fromEntries(
    fieldsOf(models.sessions, { part }).flatMap(([name, field]): [string, Column][] =>
      field.csv
        ? [[field.csv, (session, _, agenda) => cellOf(field.type, session[name], agenda, field)]]
        : [],
    ),
  )

/** The columns in order. Their names are for programs and stay the same in every language. */
const columns: Record<string, Column> = {
  day: (_, { date }) => date,
  day_name: (_, { name }) => name,
  day_label: (_, { label }) => label,
  starts: ({ starts }) => starts,
  ends: ({ ends }) => ends,
  ends_next_day: ({ endsNextDay }) => (endsNextDay ? 'yes' : null),
  starts_next_day: ({ startsNextDay }) => (startsNextDay ? 'yes' : null),
  end_day: ({ endDay }) => endDay,
  timing: ({ timing }) => timing.label,
  starts_at: (session) => instantsOf(session)?.startsAt,
  ends_at: (session) => instantsOf(session)?.endsAt,
  number: ({ numberLabel }) => numberLabel,
  kind: ({ kind }) => kind.label,
  ...columnsOf('line'),
  status: ({ status }) => status.label,
  ...columnsOf('status'),
  ...columnsOf('where'),
  people: ({ roles }, _, { language }) =>
    roles
      .map(
        ({ role, assignments }) =>
          `${role.label}: ${assignments.map((each) => partyOf(each, language)).join(semicolonOf(language))}`,
      )
      .join('\n'),
  ...columnsOf('content'),
  ...columnsOf('practical'),
  uid: ({ uid }) => uid,
  url: (session, _, agenda) => sessionPage(agenda, session),
}

/**
 * The agenda as CSV, a row for each line of it. A cell that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) has an apostrophe before it; a
 * program that reads the file takes that away again.
 */
export function renderCsv(agenda: CompiledAgenda): string {
  const rows = agenda.days.flatMap((day) =>
    day.sessions.map((session) =>
      Object.values(columns).map((cell) => paragraphs(String(cell(session, day, agenda) ?? ''))),
    ),
  )
  return toCsv([Object.keys(columns), ...rows])
}
