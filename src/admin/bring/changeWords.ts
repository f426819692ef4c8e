import type { ChangedField, DocumentChange } from '../../core/import/compareDocuments.js'
import { newcomerOf } from '../../core/builder/index.js'
import { colonOf, commaOf } from '../../core/phrases.js'
import type { Agenda, Assignment, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { spokenDate } from '../inputs/wording.js'
import type { Say } from '../inputs/useSay.js'

export type Wording = { say: Say; language: string; rulebook: Rulebook; agenda: Agenda }

/** Fields of a line that are called otherwise in a session. */
const fieldNames: Partial<Record<ChangedField, string>> = {
  note: 'statusNote',
  questions: 'guidingQuestions',
}

/** What a field is called, as on the form of the session. */
export const fieldWords = (field: ChangedField, say: Say): string =>
  say(`fields:${fieldNames[field] ?? field}`)

/** A value of a field as it is shown. */
export function valueWords(
  field: ChangedField,
  value: string | undefined,
  { say, language, rulebook }: Wording,
): string {
  if (!value) return '—'
  switch (field) {
    case 'day':
      return spokenDate(value, language)
    case 'time':
      return /^\d/.test(value) ? `\u2066${value}\u2069` : say(`values:timing:${value}`)
    case 'kind':
      return labelOf(rulebook.kinds, value, language)
    case 'status':
      return say(`values:sessionStatus:${value}`)
    default:
      return value
  }
}

const nameOf = (
  { person, organisation, label }: Assignment,
  { people, organisations }: Agenda,
): string => {
  const id = person ?? organisation
  return (
    (id === undefined || id === null
      ? label
      : (newcomerOf(id)?.name ??
        (person === undefined || person === null ? organisations : people)?.[String(id)] ??
        `#${id}`)) ?? ''
  )
}

/** Somebody in a line, with role, title and affiliation. */
export function personWords(row: Assignment, { language, rulebook, agenda }: Wording): string {
  const held = [row.jobTitle, row.affiliation].filter(Boolean).join(commaOf(language))
  return `${labelOf(rulebook.roles, row.role, language)}${colonOf(language)}${nameOf(row, agenda)}${held ? ` (${held})` : ''}`
}

/** What changes of the people of a line: who leaves, who comes, who is told otherwise. */
export function peopleWords(
  { people }: DocumentChange,
  wording: Wording,
): { mark: '−' | '+' | '→'; text: string; before?: string }[] {
  if (!people) return []
  return [
    ...people.gone.map((row) => ({ mark: '−' as const, text: personWords(row, wording) })),
    ...people.added.map((row) => ({ mark: '+' as const, text: personWords(row, wording) })),
    ...people.other.map(({ before, after }) => ({
      mark: '→' as const,
      before: personWords(before, wording),
      text: personWords(after, wording),
    })),
  ]
}
