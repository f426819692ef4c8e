import type { CollectionBeforeChangeHook, Field } from 'payload'
import { refuse } from '../../src/errors.js'
import { actorOf } from '../../src/store/actor.js'
import type { CollectionKey, ResolvedOptions } from '../../src/options.js'
import { slugOf } from '../../src/store/optionsOf.js'
import { keepAllButTexts } from '../../src/store/keepAllButTexts.js'

/**
 * Keeps only localised texts of what a translator sends; rows can be neither added, removed nor
 * moved.
 */
export const guardTranslator =
  (_options: ResolvedOptions, key: CollectionKey): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    if (actorOf(req)?.role !== 'translator') return data
    const fields: Field[] = req.payload.collections[slugOf(req.payload, key)]?.config.fields ?? []
    const kept = operation === 'update' ? keepAllButTexts(fields, data, originalDoc) : undefined
    if (!kept) throw refuse(req, 'translatorsOnlyTexts')
    return kept
  }
