import { fieldsIn } from '../isPlain.js'

type Doc = Record<string, unknown>

function put(doc: Doc, [step = '', ...rest]: readonly string[], value: unknown): Doc {
  if (!rest.length) return { ...doc, [step]: value }
  const inner = doc[step]
  if (!Array.isArray(inner)) return { ...doc, [step]: put(fieldsIn(inner), rest, value) }
  const [row, ...within] = rest
  return {
    ...doc,
    [step]: inner.map((each: unknown) =>
      String(fieldsIn(each).id) === row ? put(fieldsIn(each), within, value) : each,
    ),
  }
}

/**
 * A document in one language, with another text at an address (`assignments/<row id>/label`, see
 * `TextField`). Rows keep their order and ids. An address of a row that does not exist changes
 * nothing.
 */
export const withText = (doc: Doc, address: string, value: unknown): Doc =>
  put(doc, address.split('/'), value)
