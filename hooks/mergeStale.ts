import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { type Refusal, refuse } from '../src/errors.js'
import { listOf } from '../src/core/phrases.js'
import type { OperationArgs } from '../src/store/operationArgs.js'
import { slugOf } from '../src/store/optionsOf.js'
import { type Clash, type Merge, mergeOntoLatest } from '../src/store/mergeOntoLatest.js'
import { idsWhere } from '../src/store/rawDocuments.js'
import { translate } from '../src/translate.js'

/**
 * Merges a save with what others saved since the revision that it sends, so that nobody loses
 * anything: fields that only one side changed are merged, and a field that both changed is answered
 * with 409 and both versions. A bulk edit has one text for all of its documents, which cannot be
 * merged: it is refused if one of them has changed.
 */
export const mergeStale =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, where, data }: OperationArgs = args
    if (operation !== 'update' || typeof data?.revision !== 'number') return args
    const collection = slugOf(req.payload, key)
    const ids = id === undefined ? await idsWhere(req, collection, where) : [id]
    let sent = data
    for (const each of ids) {
      const merged = await mergeOntoLatest(req, collection, each, data)
      const stale: Merge =
        ids.length > 1 && 'data' in merged && merged.data !== data
          ? {
              fields: Object.keys(data).filter((name) => name !== 'revision'),
              yours: data,
              theirs: {},
              revision: merged.data.revision,
            }
          : merged
      if (!('data' in stale)) throw refused(req, stale)
      sent = stale.data
    }
    return { ...args, data: sent }
  }

function refused(req: PayloadRequest, clash: Clash): Refusal {
  const t = translate(req)
  const fields = listOf(
    clash.fields.map((name) => t(`agenda:fields:${name}`)),
    req.i18n.language,
  )
  const { by } = clash
  return refuse(req, 'changedMeanwhile', {
    text: by ? 'agenda:errors:staleBy' : 'agenda:errors:stale',
    vars: { fields, by },
    data: { ...clash },
  })
}
