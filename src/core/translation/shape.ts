import { fieldsIn, rowsIn } from '../isPlain.js'
type Doc = Record<string, unknown>

/**
 * Where the translatable texts of a collection's documents are; `rows` are lists whose rows have
 * ids.
 */
export type Shape = readonly ShapeField[]
export type ShapeField =
  { name: string; type: 'rich' | 'text' } | { name: string; type: 'group' | 'rows'; inner: Shape }

/**
 * A text of a document, in one language or in all: its value is whatever the document holds there.
 */
export type TextField = {
  /** It stays the same when rows move: `assignments/<row id>/label`. */
  address: string
  /** The field, in whichever row: `assignments/label`. */
  field: string
  /**
   * The index of each row on the way to it. By these a copy, whose rows have other ids, is matched.
   */
  rows: number[]
  rich: boolean
  value: unknown
}

const join = (path: string, step: string) => (path ? `${path}/${step}` : step)

function collect(
  into: TextField[],
  shape: Shape,
  doc: Doc,
  address: string,
  field: string,
  rows: number[],
): void {
  for (const part of shape) {
    const value = doc[part.name]
    const [at, of] = [join(address, part.name), join(field, part.name)]
    if (part.type === 'group') collect(into, part.inner, fieldsIn(value), at, of, rows)
    else if (part.type !== 'rows')
      into.push({ address: at, field: of, rows, rich: part.type === 'rich', value })
    else {
      rowsIn(value).forEach((row, index) => {
        if (typeof row.id === 'string' || typeof row.id === 'number')
          collect(into, part.inner, row, `${at}/${row.id}`, of, [...rows, index])
      })
    }
  }
}

/**
 * Every text of a document, in the order of its fields and rows; rows that have no id yet have no
 * address, and are left out.
 */
export function textFieldsOf(shape: Shape, doc: Doc): TextField[] {
  const found: TextField[] = []
  collect(found, shape, doc, '', '', [])
  return found
}
