import type { CollectionBeforeOperationHook, Where } from 'payload'
import type { Id } from '../src/core/types.js'
import type { CollectionKey } from '../src/options.js'
import { closeReferences } from '../src/store/transaction/index.js'
import { idsWhere } from '../src/store/rawDocuments.js'
import { slugOf } from '../src/store/optionsOf.js'

type Args = { id?: Id; where?: Where; data?: { deletedAt?: unknown } }

/**
 * Nobody may begin to refer to what is on its way out: its uses are looked up after this, and must
 * stay all of them.
 */
export const refuseNewReferences =
  (key: CollectionKey): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { id, where, data } = args as Args
    if (operation !== 'delete' && !(operation === 'update' && data?.deletedAt)) return args
    const ids = id === undefined ? await idsWhere(req, slugOf(req.payload, key), where) : [id]
    await closeReferences(
      req,
      ids.map((each) => ({ key, id: each })),
    )
    return args
  }
