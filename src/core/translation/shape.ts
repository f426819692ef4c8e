type Doc = Record<string, unknown>

/** Where the translatable texts of a collection's documents are; `rows` are lists whose rows have ids. */
export type Shape = readonly ShapeField[]
export type ShapeField = { name: string; type: 'rich' | 'text' } | { name: string; type: 'group' | 'rows'; inner: Shape }

/** A text of a document, in one language or in all: whatever the document holds there. */
export type Spot = {
  /** Stays when rows move: `assignments/<row id>/label`. */
  address: string
  /** Which text it is, of whichever row: `assignments/label`. */
  field: string
  /** The position of each row on the way to it: where a copy, whose rows have other ids, has the same text. */
  rows: number[]
  rich: boolean
  value: unknown
}

const docOf = (value: unknown): Doc => (typeof value === 'object' && value !== null ? (value as Doc) : {})
const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.map(docOf) : [])
const join = (path: string, step: string) => (path ? `${path}/${step}` : step)

/** Every text of a document, in the order of its fields and rows; rows that have no id yet have no address, and are left out. */
export function spotsOf(shape: Shape, doc: Doc, at: { address: string; field: string; rows: number[] } = { address: '', field: '', rows: [] }): Spot[] {
  return shape.flatMap((part): Spot[] => {
    const value = doc[part.name]
    const here = { ...at, address: join(at.address, part.name), field: join(at.field, part.name) }
    if (part.type === 'group') return spotsOf(part.inner, docOf(value), here)
    if (part.type !== 'rows') return [{ ...here, rich: part.type === 'rich', value }]
    return rowsOf(value).flatMap((row, index) =>
      typeof row.id === 'string' || typeof row.id === 'number'
        ? spotsOf(part.inner, row, { ...here, address: join(here.address, String(row.id)), rows: [...at.rows, index] })
        : [],
    )
  })
}
