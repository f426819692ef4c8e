import type { Where } from 'payload'
import { languageStates } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { Refusal } from '../../errors.js'
import { isPlain } from '../../core/isPlain.js'

/** The name by which lists are filtered; nothing is ever stored in this field. */
export const filterField = 'translation'

type Find = (wanted: readonly string[]) => Promise<Id[]>
type Context = { find: Find; languages: readonly string[] }

const isBranch = (key: string) => /^(and|or)$/i.test(key)
/**
 * A filter that no document fulfils: a comparison with nothing must not become one that lets all
 * through.
 */
const none: Where = { id: { in: [] } }

/**
 * Whether a filter asks for states of translations, so that `withoutTranslation` has something to
 * do.
 */
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
 * A filter in which the question for states of translations is replaced by the ids of the documents
 * that have them. Refused where it names no such state, or compares in an impossible way.
 */
export async function withoutTranslation(where: Where, context: Context): Promise<Where> {
  const { [filterField]: asked, ...rest } = where
  const kept: Where = {}
  for (const [key, value] of Object.entries(rest)) {
    kept[key] =
      isBranch(key) && Array.isArray(value)
        ? await Promise.all(
            value.map(async (each) => (isPlain(each) ? withoutTranslation(each, context) : each)),
          )
        : value
  }
  if (asked === undefined) return kept
  if (!isPlain(asked) || !Object.keys(asked).length) return { and: [kept, none] }
  const found = await Promise.all(
    Object.entries(asked).map(([operator, value]) => clause(operator, value, context)),
  )
  return { and: [...(Object.keys(kept).length ? [kept] : []), ...found] }
}
