import { type CompiledAgenda, referenceName } from '../compile/index.js'
import type { CompiledFields } from '../compile/fields.js'
import { type FieldDeclaration, type FieldType, fieldsOf, type Model } from '../model/index.js'
import { fieldsIn, rowsIn } from '../isPlain.js'
import { listOf } from '../phrases.js'
import type { Seen } from './compareFields.js'

/**
 * A field in a few words, as readers of the agenda see it. For longer fields only the fact of a
 * change is told.
 */
type Shown = (value: unknown, agenda: CompiledAgenda, field: FieldDeclaration) => string | null
const longer = 'longer'

const list = (words: string[], { language }: CompiledAgenda) => listOf(words, language) || null
const asItIs = (value: unknown) => (typeof value === 'string' ? value : null)
const label = (term: unknown) => asItIs(fieldsIn(term).label)

const shown: Record<FieldType, Shown | typeof longer> = {
  address: asItIs,
  choice: label,
  colour: asItIs,
  country: label,
  file: longer,
  files: longer,
  languages: (terms, agenda) =>
    list(
      rowsIn(terms).flatMap((term) => label(term) ?? []),
      agenda,
    ),
  lines: asItIs,
  links: longer,
  longText: longer,
  number: (value) => (typeof value === 'number' ? String(value) : null),
  position: longer,
  questions: longer,
  reference: (id, agenda, field) => referenceName(agenda, field, asItIs(id)),
  references: (ids, agenda, field) =>
    list(
      [ids].flat().flatMap((id) => referenceName(agenda, field, asItIs(id)) ?? []),
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
  const values = fieldsIn(compiled)
  const seen: Seen = { short: {}, long: {} }
  for (const [name, field] of fieldsOf(model, { part })) {
    const value = values[field.as ?? name]
    const show = shown[field.type]
    if (show === longer) seen.long[name] = value
    else seen.short[name] = show(value, agenda, field)
  }
  return seen
}
