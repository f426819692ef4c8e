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

/** What kind of thing a field tells of its row; of lists in it, and of what is derived, nothing. */
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

/** How the rows of a list are known again, as its fields say, an app's own among them. */
export function rowFieldsOf(fields: FlattenedField[]): RowFields {
  const before = known.get(fields)
  if (before) return before
  const parts = fields as Part[]
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
