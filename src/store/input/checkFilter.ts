import type { PayloadRequest } from 'payload'
import { fieldAt, type Target } from './fieldAt.js'
import { isDate, isId, isNumeric, isObjectId, isPlain, isScalar } from './ids.js'

/** What one filter may ask for. */
const limits = { clauses: 50, nesting: 6, values: 500, hops: 2, text: 1000, tables: 40 }

/** Why a filter is refused: it says nothing, asks for too much, or compares with what cannot be. */
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

type Walk = {
  req: PayloadRequest
  collection: string
  clauses: number
  tables: number
  strict: boolean
}

/** Nothing is no document's own id, and among several values only of texts. */
function lacksValue(target: Target | undefined, operator: string, values: unknown[]): boolean {
  if (!values.some(nothing)) return false
  if (/^(?:not_)?in$|^all$/.test(operator))
    return target?.field?.type !== 'text' || values.includes(null)
  return target?.idOf !== undefined && target.field === undefined && comparing.has(operator)
}

/** Whether there are several values, or none such, where one is compared with. */
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

/** A list may come as such or as words between commas. */
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
  // Each condition about another document has tables of its own, and a database joins only so many.
  if (target?.hops) walk.tables += target.tables
  if (walk.tables > limits.tables) return 'tooMuch'
  // Payload loses sight of what goes wrong two documents away: only what is known to be right gets that far.
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
    } else if (branches ? !Array.isArray(value) : !isPlain(value)) {
      return 'badFilter'
    } else if (!branches) {
      const fault = await checkClauses(walk, key, value as Record<string, unknown>)
      if (fault) return fault
    } else if ((value as unknown[]).length > limits.clauses) {
      return 'tooMuch'
    } else {
      for (const branch of value as unknown[]) {
        const fault = await checkBranch(walk, branch, nesting + 1)
        if (fault) return fault
      }
    }
  }
  return undefined
}

/**
 * Why this filter on a collection is refused, or undefined. `strict`: each branch must have a condition, since Payload
 * reads one without as "everything"; a list may be asked for that, a bulk write may not.
 */
export const checkFilter = (
  req: PayloadRequest,
  collection: string,
  where: unknown,
  strict: boolean,
): Promise<FilterFault | undefined> =>
  checkBranch({ req, collection, clauses: 0, tables: 0, strict }, where)
