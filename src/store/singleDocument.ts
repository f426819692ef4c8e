import type { Where } from 'payload'
import { fieldsIn } from '../core/isPlain.js'
import type { Id } from '../core/types.js'
import { idOf } from '../core/ids.js'

/** A question about one document: its id, and whether it is also wanted when it is in the trash. */
export type SingleDocument = { id: Id; trashed: boolean }

const conditionsOf = (where: Where): Where[] =>
  Object.entries(where).flatMap(([key, value]) =>
    key === 'and' && Array.isArray(value) ? value.flatMap(conditionsOf) : [{ [key]: value }],
  )

/**
 * The document that a filter asks for, where it asks for one by its id and for nothing else.
 * Undefined for every other filter.
 *
 * @example singleDocument({ id: { equals: 7 } }) // { id: 7, trashed: true }
 */
export function singleDocument(where: Where | undefined): SingleDocument | undefined {
  let id: Id | undefined
  let trashed = true
  for (const condition of conditionsOf(where ?? {})) {
    const [[field, test] = []] = Object.entries(condition)
    const said = JSON.stringify(test)
    if (field === 'id' || field === 'parent') {
      const { equals: named, ...more } = fieldsIn(test)
      const equals = idOf(named)
      if (
        equals === undefined ||
        Object.keys(more).length ||
        (id !== undefined && String(id) !== String(equals))
      )
        return undefined
      id = equals
    } else if (field === 'deletedAt' || field === 'version.deletedAt') {
      if (said !== '{"exists":false}') return undefined
      trashed = false
    } else if (field !== 'latest' || said !== '{"equals":true}') return undefined
  }
  return id === undefined ? undefined : { id, trashed }
}
