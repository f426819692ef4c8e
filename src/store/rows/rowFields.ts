import type { FlattenedField } from 'payload'
import type { RowFields } from '../../core/rows/index.js'

type Part = FlattenedField & {
  custom?: { identifies?: boolean }
  hasMany?: boolean
  localized?: boolean
  required?: boolean
  virtual?: unknown
}

const nested = new Set(['array', 'blocks', 'group', 'join', 'tab'])

/**
 * What a field tells of its row; undefined for lists within the row and for derived fields, which
 * tell nothing.
 */
function kindOf({
  name,
  type,
  hasMany,
  localized,
  required,
  virtual,
}: Part): keyof RowFields | undefined {
  if (name === 'id' || virtual || nested.has(type)) return undefined
  if (localized) return 'texts'
  if ((type === 'relationship' || type === 'upload') && !hasMany) return 'references'
  if ((type === 'select' || type === 'radio') && !hasMany) return 'choices'
  return required ? 'values' : 'details'
}

const known = new WeakMap<FlattenedField[], RowFields>()

/** How the rows of a list are recognised, by its fields, those of the app included. */
export function rowFieldsOf(fields: FlattenedField[]): RowFields {
  const before = known.get(fields)
  if (before) return before
  const parts: Part[] = fields
  const of = (kind: keyof RowFields) =>
    parts.filter((field) => kindOf(field) === kind).map(({ name }) => name)
  const named = parts
    .filter((field) => kindOf(field) === 'texts' && field.custom?.identifies)
    .map(({ name }) => name)
  const texts = of('texts')
  const found: RowFields = {
    references: of('references'),
    choices: of('choices'),
    values: of('values'),
    details: of('details'),
    texts,
    names: named.length ? named : texts,
  }
  known.set(fields, found)
  return found
}
