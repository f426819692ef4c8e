import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'
import type { CollectionKey, ResolvedOptions } from '../src/options.js'
import { endRestoration } from './restoreVersion.js'
import { filterByTranslation } from './access/filterByTranslation.js'
import { guardFields } from './access/guardFields.js'
import { guardLengths } from './access/guardLengths.js'
import { guardShapes } from './access/guardShapes.js'
import { guardTarget } from './access/guardTarget.js'
import { guardTranslator } from './access/guardTranslator.js'
import { limitQuery } from './access/limitQuery.js'
import { limitTranslator } from './access/limitTranslator.js'
import { searchParameter } from './access/searchParameter.js'

type AccessHooks = {
  beforeOperation: CollectionBeforeOperationHook[]
  beforeValidate: CollectionBeforeValidateHook[]
  beforeChange: CollectionBeforeChangeHook[]
}

/**
 * The hooks for what access functions cannot decide: these see a query and a user, but neither the
 * result of a write nor its cost.
 */
export const accessHooks = (options: ResolvedOptions, key: CollectionKey): AccessHooks => ({
  beforeOperation: [
    ...(key === 'users' ? [] : [guardFields]),
    endRestoration,
    searchParameter,
    limitQuery(options),
    ...filterByTranslation(key),
    guardShapes,
    ...(key === 'users' ? [] : [limitTranslator(options)]),
  ],
  beforeValidate: key === 'users' ? [] : [guardLengths],
  beforeChange: key === 'users' ? [] : [guardTarget(key), guardTranslator(options, key)],
})
