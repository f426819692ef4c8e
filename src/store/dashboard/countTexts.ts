import type { FlattenedField } from 'payload'
import type { Doc } from '../toAgenda.js'

/** Whether somebody has written something: rich text is a tree, which holds paragraphs also where nobody has. */
const isWritten = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  return Boolean(value) && typeof value === 'object' && /"text":"[^"]/.test(JSON.stringify(value))
}

/** The translated texts of a document, each by language. */
function textsOf(fields: FlattenedField[], doc: Doc): Doc[] {
  return fields.flatMap((field): Doc[] => {
    const value = doc[field.name]
    if ('localized' in field && field.localized) return value && typeof value === 'object' ? [value as Doc] : []
    if (field.type === 'array') return Array.isArray(value) ? value.flatMap((row) => textsOf(field.flattenedFields, row as Doc)) : []
    if (field.type === 'group' || field.type === 'tab') return value && typeof value === 'object' ? textsOf(field.flattenedFields, value as Doc) : []
    return []
  })
}

/** How many texts there are in the first of some languages, and how many of them are missing in each of the others. */
export function countTexts(fields: FlattenedField[], docs: readonly Doc[], languages: readonly string[]): { written: number; missing: Record<string, number> } {
  const [first, ...others] = languages
  const written = docs.flatMap((doc) => textsOf(fields, doc)).filter((texts) => first !== undefined && isWritten(texts[first]))
  const missing = Object.fromEntries(others.map((language) => [language, written.filter((texts) => !isWritten(texts[language])).length]))
  return { written: written.length, missing }
}
