import { type CollectionBeforeOperationHook, NotFound, type SanitizedJoins } from 'payload'
import { refuse } from '../../src/errors.js'
import type { ResolvedOptions } from '../../src/options.js'
import { checkFilter } from '../../src/store/input/checkFilter.js'
import { isId } from '../../src/store/input/ids.js'
import { isPlain } from '../../src/core/isPlain.js'
import type { OperationArgs } from '../../src/store/operationArgs.js'

/** What one request may ask for. */
const limits = { rows: 500, page: 1_000_000, depth: 4, sorts: 5 }

const writes = new Set(['update', 'delete'])
const reads = new Set(['read', 'count', 'countVersions', 'readDistinct'])
const isWhole = (value: unknown, from: number, to: number) =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) >= from && Number(value) <= to)
const isGiven = (where: unknown) =>
  where !== undefined && where !== null && !(isPlain(where) && !Object.keys(where).length)

/** The collection that a join of this one lists. */
const joined = (joins: SanitizedJoins, name: string): string | undefined =>
  Object.entries(joins).find(([, list]) => list.some(({ joinPath }) => joinPath === name))?.[0]

/**
 * Caps the cost of a query from outside, and refuses a bulk write whose filter does not say which
 * documents.
 */
export const limitQuery =
  (_options: ResolvedOptions): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    const query: OperationArgs = args
    if (overrideAccess ?? query.overrideAccess) return args
    // Payload makes this query itself, by ids, for what was asked: the people of the sessions of a
    // page may be more than a page.
    if (query.currentDepth !== undefined) return args
    const check = async (slug: string, where: unknown) => {
      const fault = await checkFilter(req, slug, where, writes.has(operation))
      if (fault) throw refuse(req, fault)
    }
    const id = query.id ?? query.duplicateFromID
    // The versions of a document have ids of the same kind, so they are checked in the same way.
    if ((id !== undefined && !isId(req.payload, collection.slug, id)) || Number.isNaN(id))
      throw new NotFound(req.t)
    if (isGiven(query.where)) await check(collection.slug, query.where)
    else if (writes.has(operation) && id === undefined) throw refuse(req, 'emptyFilter')
    if (
      !isWhole(query.depth, 0, limits.depth) ||
      (Array.isArray(query.sort) && query.sort.length > limits.sorts)
    )
      throw refuse(req, 'tooMuch')
    if (!reads.has(operation)) return args
    // A join in GraphQL asks for one row more than its limit, to know whether there is another
    // page.
    const rows = query.pagination === false ? limits.rows + 1 : limits.rows
    if (!isWhole(query.limit, 0, rows) || !isWhole(query.page, 0, limits.page))
      throw refuse(req, 'tooMuch')
    const joins = query.joins && isPlain(query.joins) ? { ...query.joins } : {}
    for (const [name, join] of Object.entries(joins)) {
      if (!join) continue
      if (!isWhole(join.limit, 0, limits.rows) || !isWhole(join.page, 0, limits.page))
        throw refuse(req, 'tooMuch')
      const slug = joined(collection.joins ?? {}, name)
      if (slug && isGiven(join.where)) await check(slug, join.where)
      if (join.limit === 0) joins[name] = { ...join, limit: limits.rows }
    }
    const unbounded = id === undefined && (query.limit === 0 || query.pagination === false)
    return {
      ...args,
      ...(Object.keys(joins).length ? { joins } : {}),
      ...(unbounded ? { limit: query.limit || limits.rows } : {}),
    }
  }
