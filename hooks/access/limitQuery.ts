import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { translate } from '../refuse.js'

/** What one request may ask for. */
const limits = { rows: 500, depth: 4, clauses: 50, nesting: 6, writes: 100 }

type QueryArgs = { where?: unknown; limit?: number; depth?: number; overrideAccess?: boolean; pagination?: boolean; id?: unknown }

/** Conditions in a filter; NaN where a branch of it has none, which Payload would read as "everything". */
function clausesOf(where: unknown, nesting = 0): number {
  if (nesting > limits.nesting) return Infinity
  if (!where || typeof where !== 'object' || Array.isArray(where)) return NaN
  const entries = Object.entries(where as Where)
  if (!entries.length) return NaN
  return entries.reduce((sum, [key, value]) => {
    if (key === 'and' || key === 'or') {
      if (!Array.isArray(value) || !value.length) return NaN
      return value.reduce<number>((inner, branch) => inner + clausesOf(branch, nesting + 1), sum)
    }
    const operators = value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : []
    return operators.length ? sum + operators.length : NaN
  }, 0)
}

const writes = new Set(['update', 'delete'])

/** Caps the cost of a query from outside, and refuses a bulk write whose filter does not say which documents. */
export const limitQuery =
  (_options: ResolvedOptions): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    const query = args as QueryArgs
    if (overrideAccess ?? query.overrideAccess) return args
    const fault = (key: string) => new APIError(translate(req)(`agenda:errors:${key}`), 400, null, true)
    const given = query.where !== undefined && query.where !== null && JSON.stringify(query.where) !== '{}'
    const clauses = given ? clausesOf(query.where) : 0
    const bulk = writes.has(operation) && query.id === undefined
    if (bulk && (!given || Number.isNaN(clauses))) throw fault('emptyFilter')
    if (clauses > limits.clauses) throw fault('tooMuch')
    if ((query.depth ?? 0) > limits.depth) throw fault('tooMuch')
    if (operation !== 'read' || query.id !== undefined) return args
    const unbounded = query.limit === 0 || query.pagination === false
    if ((query.limit ?? 0) > limits.rows) throw fault('tooMuch')
    return unbounded ? { ...args, limit: limits.rows } : args
  }
