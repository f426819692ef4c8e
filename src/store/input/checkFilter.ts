import type { PayloadRequest } from 'payload'
import { fieldAt, type Target } from './fieldAt.js'
import { isDate, isId, isNumeric, isObjectId, isScalar } from './ids.js'
import { isPlain } from '../../core/isPlain.js'

/** How much one filter may ask for. */
const limits = {
  /** Conditions in all. */
  clauses: 50,
  /** How deep `and` and `or` may be nested. */
  nesting: 6,
  /** Values in one condition. */
  values: 500,
  /** Other documents on the way to a field. */
  hops: 2,
  /** Characters of one text. */
  text: 1000,
  /** Tables that are joined on SQL. */
  tables: 40,
}

/** Why a filter is refused: it is wrong, it has no condition, or it asks for too much. */
export type FilterFault = 'badFilter' | 'emptyFilter' | 'tooMuch'

const comparing = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])

const nothing = (value: unknown) =>
  value === null || value === '' || value === 'null' || value === undefined

/** What is known while a filter is gone through; the numbers count what was found so far. */
type Walk = {
  req: PayloadRequest
  collection: string
  clauses: number
  tables: number
  strict: boolean
}

/**
 * Whether a condition compares with nothing where that cannot be: an id is never empty, and in a
 * list of values only that of a text can be.
 */
function lacksValue(target: Target | undefined, operator: string, values: unknown[]): boolean {
  if (!values.some(nothing)) return false
  if (/^(?:not_)?in$|^all$/.test(operator))
    return target?.field?.type !== 'text' || values.includes(null)
  return target?.idOf !== undefined && target.field === undefined && comparing.has(operator)
}

/** Whether a condition has a list, or something that is no value, where it takes one value. */
function isOneTooMany(target: Target | undefined, operator: string, value: unknown): boolean {
  if (/^(?:not_)?like$|^contains$/.test(operator))
    return typeof value !== 'string' && typeof value !== 'number'
  if (!Array.isArray(value) || /^(?:not_)?in$|^all$/.test(operator)) return false
  return (
    !/equals$/.test(operator) ||
    !target?.field ||
    !('hasMany' in target.field && target.field.hasMany === true)
  )
}

/** The values of a condition. A list may come as a list or as a text with commas. */
const valuesOf = (operator: string, value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : /^(not_)?in$/.test(operator) && typeof value === 'string'
      ? value.split(',')
      : [value]

async function checkClause(
  walk: Walk,
  path: string,
  operator: string,
  value: unknown,
): Promise<FilterFault | undefined> {
  const { req, collection } = walk
  const target = await fieldAt(req, collection, path)
  if (target && target.hops > limits.hops) return 'tooMuch'
  // Each condition about another document joins its tables anew, and databases limit their number.
  if (target?.hops) walk.tables += target.tables
  if (walk.tables > limits.tables) return 'tooMuch'
  // Payload does not notice what is wrong with a long path: only one that is known to exist and to
  // be readable is let through.
  if (path.split(/\.|__/).length > 2 && (!target || !target.readable)) return 'badFilter'
  const values = valuesOf(operator, value)
  if (
    values.length > limits.values ||
    values.some((each) => typeof each === 'string' && each.length > limits.text)
  )
    return 'tooMuch'
  if (/^(?:near|within|intersects)$/.test(operator))
    return target?.field?.type === 'point' ? undefined : 'badFilter'
  if (
    !values.every(
      (each) => isScalar(each) || each instanceof Date || isObjectId(each) || nothing(each),
    )
  )
    return 'badFilter'
  if (
    values.some((each) => typeof each === 'string' && each.includes('\u0000')) ||
    isOneTooMany(target, operator, value)
  )
    return 'badFilter'
  if (lacksValue(target, operator, values)) return 'badFilter'
  if (!target || !comparing.has(operator))
    return operator === 'all' &&
      target?.field &&
      !('hasMany' in target.field && target.field.hasMany)
      ? 'badFilter'
      : undefined
  const fits = (each: unknown) => {
    if (nothing(each)) return true
    if (target.idOf !== undefined) return isId(req.payload, target.idOf, each)
    if (target.field?.type === 'number') return isNumeric(each)
    return target.field?.type === 'date' ? isDate(each) : true
  }
  return values.every(fits) ? undefined : 'badFilter'
}

const isEmpty = (value: unknown) =>
  nothing(value) || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

async function checkClauses(
  walk: Walk,
  path: string,
  clauses: Record<string, unknown>,
): Promise<FilterFault | undefined> {
  for (const [operator, value] of Object.entries(clauses)) {
    walk.clauses += 1
    const fault =
      walk.clauses > limits.clauses ? 'tooMuch' : await checkClause(walk, path, operator, value)
    if (fault) return fault
  }
  return undefined
}

async function checkBranch(
  walk: Walk,
  where: unknown,
  nesting = 0,
): Promise<FilterFault | undefined> {
  if (nesting > limits.nesting) return 'tooMuch'
  if (isEmpty(where)) return walk.strict ? 'emptyFilter' : undefined
  if (!isPlain(where)) return 'badFilter'
  for (const [key, value] of Object.entries(where)) {
    const branches = /^(and|or)$/i.test(key)
    if (isEmpty(value)) {
      if (walk.strict) return 'emptyFilter'
    } else if (!branches) {
      const fault = isPlain(value) ? await checkClauses(walk, key, value) : 'badFilter'
      if (fault) return fault
    } else {
      if (!Array.isArray(value)) return 'badFilter'
      if (value.length > limits.clauses) return 'tooMuch'
      for (const branch of value) {
        const fault = await checkBranch(walk, branch, nesting + 1)
        if (fault) return fault
      }
    }
  }
  return undefined
}

/**
 * Why a filter on a collection is refused; undefined where it may be used.
 *
 * @param strict for writes of many documents: every branch must have a condition. Payload reads a
 *   branch without one as "all documents", which is harmless only when they are listed.
 */
export const checkFilter = (
  req: PayloadRequest,
  collection: string,
  where: unknown,
  strict: boolean,
): Promise<FilterFault | undefined> =>
  checkBranch({ req, collection, clauses: 0, tables: 0, strict }, where)
