import type { CollectionConfig } from 'payload'
import type { CollectionKey, ResolvedOptions } from '../src/options.js'
import { isSearched } from '../src/store/names/searched.js'
import { accessHooks } from './accessHooks.js'
import { refuseNewReferences } from './refuseNewReferences.js'
import { endRedirectHere, endRedirectsTo, replaceMerged } from './replaceMerged.js'
import { holdDirectoryLease } from './holdLeases.js'
import { takeGlossaryTable } from './glossaryTable.js'
import { guardDelete, guardTrash } from './guardDeletion.js'
import { noteNames } from './noteNames.js'
import { noteTranslations } from './noteTranslations.js'

export const directoryHooks = (
  options: ResolvedOptions,
  key: CollectionKey,
): CollectionConfig['hooks'] => {
  const access = accessHooks(options, key)
  return {
    ...access,
    beforeOperation: [
      ...(access.beforeOperation ?? []),
      holdDirectoryLease,
      refuseNewReferences(key),
      ...(key === 'organisations' ? [takeGlossaryTable] : []),
    ],
    beforeChange: [
      ...(access.beforeChange ?? []),
      replaceMerged,
      guardTrash(options, key),
      noteTranslations,
      ...(isSearched(key) ? [noteNames(key)] : []),
    ],
    beforeDelete: [guardDelete(options, key)],
    afterChange: [endRedirectHere(key)],
    afterDelete: [endRedirectsTo(key)],
  }
}
