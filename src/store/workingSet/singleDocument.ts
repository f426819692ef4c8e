import type { Where } from 'payload'
import type { Id } from '../../core/types.js'

/** A question about one document by its id: which, and whether it counts in the trash too. */
export type SingleDocument = { id: Id; trashed: boolean }

const conditionsOf = (where: Where): Where[] =>
  Object.entries(where).flatMap(([key, value]) =>
    key === 'and' ? (value as Where[]).flatMap(conditionsOf) : [{ [key]: value }],
  )

/** What a filter asks, where it asks for nothing but one document by its id; undefined for every other. */
export function singleDocument(where: Where | undefined): SingleDocument | undefined {
  let id: Id | undefined
  let trashed = true
  for (const condition of conditionsOf(where ?? {})) {
    const [[field, test] = []] = Object.entries(condition)
    const said = JSON.stringify(test)
    if (field === 'id' || field === 'parent') {
      const { equals, ...more } = test as { equals?: Id }
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
