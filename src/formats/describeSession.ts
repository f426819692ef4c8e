import { type CompiledAgenda, type CompiledSession, referenceName } from '../core/compile/index.js'
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
const plain: Record<
  FieldType,
  (value: never, agenda: CompiledAgenda, field: FieldDeclaration) => string | null | undefined
> = {
  address: asItIs,
  choice: label,
  colour: asItIs,
  country: label,
  file: (value: File | null) => value && file(value),
  files: (files: File[]) => bullets(files.map(file)),
  languages: (terms: { label: string }[], { language }) =>
    listOf(
      terms.map(({ label }) => label),
      language,
    ),
  lines: asItIs,
  links: (links: { label: string; url: string }[]) =>
    bullets(links.map(({ label, url }) => [...new Set([oneLine(label), oneLine(url)])].join(' '))),
  longText: asItIs,
  number: (value: number | null) => (value === null ? null : String(value)),
  position: (value: { latitude: number; longitude: number } | null) =>
    value && `${value.latitude}, ${value.longitude}`,
  questions: (questions: { question: string }[]) =>
    bullets(questions.map(({ question }) => oneLine(question))),
  reference: (id: string | null, agenda, field) => referenceName(agenda, field, id),
  references: (ids: string[], agenda, field) =>
    bullets(ids.flatMap((id) => referenceName(agenda, field, id) ?? [])),
  richText: (text: { text: string } | null) => text?.text,
  text: asItIs,
}

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
    // The model gives each field its type by name, so the value is one that the texts of this type
    // take.
    const text = plain[field.type](session[name] as never, agenda, field)
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
