import type { Where } from 'payload'
import { languageStates } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { Refusal } from '../../errors.js'

/** The field that lists are filtered by: nothing is ever stored in it. */
export const filterField = 'translation'

type Find = (wanted: readonly string[]) => Promise<Id[]>
type Context = { find: Find; languages: readonly string[] }
type Clauses = Record<string, unknown>

const isPlain = (value: unknown): value is Clauses =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isBranch = (key: string) => /^(and|or)$/i.test(key)
/**
 * True of no document: a comparison with nothing must not become a filter that lets all through.
 */
const none: Where = { id: { in: [] } }

/** Whether there is something for `withoutTranslation` to do. */
export function filtersByTranslation(where: unknown): boolean {
  if (!isPlain(where)) return false
  return Object.entries(where).some(
    ([key, value]) =>
      key === filterField ||
      (isBranch(key) && Array.isArray(value) && value.some(filtersByTranslation)),
  )
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

async function clause(
  operator: string,
  value: unknown,
  { find, languages }: Context,
): Promise<Where> {
  const all = languageStates(languages)
  if (operator === 'exists') {
    const ids = await find(all)
    return { id: { [String(value) === 'true' ? 'in' : 'not_in']: ids } }
  }
  if (!['equals', 'in', 'not_equals', 'not_in'].includes(operator)) throw new Refusal('badFilter')
  const wanted = listOf(value).filter((each) => each !== null && each !== undefined && each !== '')
  if (!wanted.length) return none
  const known = all.filter((each) => wanted.includes(each))
  if (known.length < new Set(wanted).size) throw new Refusal('badFilter')
  return { id: { [operator.startsWith('not') ? 'not_in' : 'in']: await find(known) } }
}

/**
 * A filter with the states of translations looked up: what is left compares ids. Refused where it
 * names no state, or compares as it cannot be.
 */
export async function withoutTranslation(where: Where, context: Context): Promise<Where> {
  const { [filterField]: asked, ...rest } = where
  const kept: Clauses = {}
  for (const [key, value] of Object.entries(rest)) {
    kept[key] =
      isBranch(key) && Array.isArray(value)
        ? await Promise.all(
            value.map(async (each) => (isPlain(each) ? withoutTranslation(each, context) : each)),
          )
        : value
  }
  if (asked === undefined) return kept as Where
  if (!isPlain(asked) || !Object.keys(asked).length) return { and: [kept as Where, none] }
  const found = await Promise.all(
    Object.entries(asked).map(([operator, value]) => clause(operator, value, context)),
  )
  return { and: [...(Object.keys(kept).length ? [kept as Where] : []), ...found] }
}
