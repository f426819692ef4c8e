import { type CompiledAgenda, type CompiledTerm, referenceName } from '../compile/index.js'
import type { CompiledFields } from '../compile/fields.js'
import { type FieldDeclaration, type FieldType, fieldsOf, type Model } from '../model/index.js'
import { listOf } from '../phrases.js'
import type { Seen } from './compareFields.js'

/**
 * A field in a few words, as readers of the agenda see it. For longer fields only the fact of a
 * change is told.
 */
type Shown = (value: never, agenda: CompiledAgenda, field: FieldDeclaration) => string | null
const longer = 'longer'

const list = (words: string[], { language }: CompiledAgenda) => listOf(words, language) || null
const asItIs = (value: string | null) => value

const shown: Record<FieldType, Shown | typeof longer> = {
  address: asItIs,
  choice: (term: CompiledTerm | null) => term?.label ?? null,
  colour: asItIs,
  country: (term: CompiledTerm | null) => term?.label ?? null,
  file: longer,
  files: longer,
  languages: (terms: CompiledTerm[], agenda) =>
    list(
      terms.map(({ label }) => label),
      agenda,
    ),
  lines: asItIs,
  links: longer,
  longText: longer,
  number: (value: number | null) => (value === null ? null : String(value)),
  position: longer,
  questions: longer,
  reference: (id: string | null, agenda, field) => referenceName(agenda, field, id),
  references: (ids: string[], agenda, field) =>
    list(
      ids.flatMap((id) => referenceName(agenda, field, id) ?? []),
      agenda,
    ),
  richText: longer,
  text: asItIs,
}

/** What readers see of the declared fields of something, or of one part of them. */
export function seenFields<M extends Model>(
  model: M,
  compiled: CompiledFields<M>,
  agenda: CompiledAgenda,
  part?: M[keyof M]['part'],
): Seen {
  const seen: Seen = { short: {}, long: {} }
  for (const [name, field] of fieldsOf(model, { part })) {
    const value = (compiled as Record<string, never>)[field.as ?? name]!
    const show = shown[field.type]
    if (show === longer) seen.long[name] = value
    else seen.short[name] = show(value, agenda, field)
  }
  return seen
}
