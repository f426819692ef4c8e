import type { CollectionBeforeOperationHook } from 'payload'
import type { CollectionKey } from '../src/options.js'
import type { OperationArgs } from '../src/store/operationArgs.js'
import { closeReferences } from '../src/store/transaction/index.js'
import { idsWhere } from '../src/store/rawDocuments.js'
import { slugOf } from '../src/store/optionsOf.js'

/**
 * Keeps others from beginning to refer to a document that is about to go: its uses are looked up
 * after this, and no further one may be added.
 */
export const refuseNewReferences =
  (key: CollectionKey): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, where, data }: OperationArgs = args
    if (operation !== 'delete' && !(operation === 'update' && data?.deletedAt)) return args
    const ids = id === undefined ? await idsWhere(req, slugOf(req.payload, key), where) : [id]
    await closeReferences(
      req,
      ids.map((each) => ({ key, id: each })),
    )
    return args
  }
