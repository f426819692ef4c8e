import {
  type CompiledAgenda,
  type CompiledSession,
  type CompiledValues,
  referenceName,
} from '../core/compile/index.js'
import { type FieldDeclaration, type FieldType, fieldsOf, models } from '../core/model/index.js'
import { listOf } from '../core/phrases.js'
import { oneLine, paragraphs } from './plain.js'
import { partyOf } from './sessions.js'
import { wordsIn } from './words.js'

const bullets = (lines: string[]) => lines.map((line) => `– ${line}`).join('\n')
const asItIs = (value: string | null) => value
const label = (term: { label: string } | null | undefined) => term?.label
type File = { alt: string | null; fileName: string | null; url: string }
const file = ({ alt, fileName, url }: File) =>
  [oneLine(alt ?? fileName), oneLine(url)].filter(Boolean).join(' ')

/** A field as plain text, by its type; empty where the field is. */
const plain: {
  [T in FieldType]: (
    value: CompiledValues[T],
    agenda: CompiledAgenda,
    field: FieldDeclaration,
  ) => string | null | undefined
} = {
  address: asItIs,
  choice: label,
  colour: asItIs,
  country: label,
  file: (value) => value && file(value),
  files: (files) => bullets(files.map(file)),
  languages: (terms, { language }) =>
    listOf(
      terms.map(({ label }) => label),
      language,
    ),
  lines: asItIs,
  links: (links) =>
    bullets(links.map(({ label, url }) => [...new Set([oneLine(label), oneLine(url)])].join(' '))),
  longText: asItIs,
  number: (value) => (value === null ? null : String(value)),
  position: (value) => value && `${value.latitude}, ${value.longitude}`,
  questions: (questions) => bullets(questions.map(({ question }) => oneLine(question))),
  reference: (id, agenda, field) => referenceName(agenda, field, id),
  references: (ids, agenda, field) =>
    bullets(ids.flatMap((id) => referenceName(agenda, field, id) ?? [])),
  richText: (text) => text?.text,
  text: asItIs,
}

/** The text of a value of a type; the model gives each field its type by name. */
const plainOf = <T extends FieldType>(
  type: T,
  value: CompiledValues[T],
  agenda: CompiledAgenda,
  field: FieldDeclaration,
) => plain[type](value, agenda, field)

/**
 * Everything that is said of a session, as plain text: status, roles with names, then what it is
 * about and what is practical.
 */
export function describeSession(agenda: CompiledAgenda, session: CompiledSession): string {
  const words: Record<string, string> = wordsIn(agenda.language).fields
  const { status, statusNote, roles } = session
  const notable =
    status.code === 'confirmed' && !statusNote
      ? []
      : [[status.label, statusNote].filter(Boolean).join(' – ')]
  const declared = [
    ...fieldsOf(models.sessions, { part: 'content' }),
    ...fieldsOf(models.sessions, { part: 'practical' }),
  ].flatMap(([name, field]) => {
    const text = plainOf(field.type, session[name], agenda, field)
    if (!text) return []
    // A formatted text has headings of its own.
    return [field.type === 'richText' ? paragraphs(text) : `${words[name]}\n${paragraphs(text)}`]
  })
  return [
    ...notable.map(oneLine),
    ...roles.map(({ role, assignments }) =>
      [role.label, ...assignments.map((each) => `– ${partyOf(each, agenda.language)}`)].join('\n'),
    ),
    ...declared,
  ].join('\n\n')
}
