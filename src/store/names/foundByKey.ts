import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'
import { searchWords } from '../../core/names/index.js'
import { slugOf } from '../optionsOf.js'
import { keyField, searched, searchedKeys } from './searched.js'
import { isPlain } from '../../core/isPlain.js'

const isBranch = (key: string) => /^(and|or)$/i.test(key)

/** Whether a filter compares something with `like`. Most do not, and are passed on as they are. */
export const searches = (where: unknown): boolean =>
  isPlain(where) &&
  Object.entries(where).some(([key, value]) =>
    isBranch(key)
      ? Array.isArray(value) && value.some(searches)
      : isPlain(value) && 'like' in value,
  )

/** The collection to which a field refers, if it refers to one. */
function leadsTo(fields: FlattenedField[], name: string): CollectionSlug | undefined {
  const field = fields.find((each) => each.name === name)
  return field && 'relationTo' in field && typeof field.relationTo === 'string'
    ? field.relationTo
    : undefined
}

/**
 * The path of the key that belongs to the name at a path (`name`, `version.title`, `place.name`);
 * undefined where there is no name at that path.
 */
function keyPathOf(payload: Payload, collection: CollectionSlug, path: string): string | undefined {
  const steps = path.replaceAll('__', '.').split('.')
  const name = steps.pop()
  let slug = collection
  for (const step of steps[0] === 'version' ? steps.slice(1) : steps) {
    const next = leadsTo(payload.collections[slug]?.config.flattenedFields ?? [], step)
    if (!next) return undefined
    slug = next
  }
  const key = searchedKeys.find((each) => slugOf(payload, each) === slug)
  return key && searched[key][0] === name ? [...steps, keyField].join('.') : undefined
}

/**
 * A filter in which a comparison of a name with `like` is also fulfilled by a key that contains all
 * words: `fatima` finds Fátima, and finds her by her name in any language. Other comparisons stay
 * exact.
 */
export function foundByKey(payload: Payload, collection: CollectionSlug, where: Where): Where {
  const clause = ([path, condition]: [string, Where[string]]): Where => {
    if (isBranch(path))
      return {
        [path]: Array.isArray(condition)
          ? condition.map((each) => (isPlain(each) ? foundByKey(payload, collection, each) : each))
          : condition,
      }
    const { like, ...rest } = isPlain(condition) ? condition : {}
    const keyPath = typeof like === 'string' ? keyPathOf(payload, collection, path) : undefined
    const words = keyPath ? searchWords(String(like)) : []
    if (!keyPath || !words.length) return { [path]: condition }
    const found: Where = {
      or: [{ [path]: { like } }, { [keyPath]: { like: words.join(' ') } }],
    }
    return Object.keys(rest).length ? { and: [{ [path]: rest }, found] } : found
  }
  const clauses = Object.entries(where).map(clause)
  return clauses.length === 1 ? (clauses[0] ?? where) : { and: clauses }
}
