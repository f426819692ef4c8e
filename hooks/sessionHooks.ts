import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { accessHooks } from './accessHooks.js'
import { adaptCopy } from './adaptCopy.js'
import { countRevision, noteAuthor } from './noteSave.js'
import { replaceMerged } from './replaceMerged.js'
import { guardSession } from './guardSession.js'
import { holdEventLease, proveEventLease } from './holdLeases.js'
import { keepFromReaders } from './keepFromReaders.js'
import { forgetComments, moveComments } from './keepComments.js'
import { keepDraft, tellKeptDrafts } from './keepDraft.js'
import { mergeStale } from './mergeStale.js'
import { noteNames } from './noteNames.js'
import { noteTranslations } from './noteTranslations.js'
import { noteRestoredDraft, restoreAsDraft } from './restoreVersion.js'

export const sessionHooks = (options: ResolvedOptions): CollectionConfig['hooks'] => {
  const access = accessHooks(options, 'sessions')
  return {
    ...access,
    beforeValidate: [...(access.beforeValidate ?? []), adaptCopy],
    beforeOperation: [
      ...(access.beforeOperation ?? []),
      holdEventLease('sessions'),
      keepDraft('sessions'),
      mergeStale('sessions'),
      noteRestoredDraft('sessions'),
    ],
    beforeChange: [
      ...(access.beforeChange ?? []),
      replaceMerged,
      restoreAsDraft,
      keepFromReaders,
      countRevision,
      noteAuthor,
      guardSession(options),
      noteTranslations,
      noteNames('sessions'),
    ],
    beforeDelete: [proveEventLease],
    afterChange: [moveComments],
    afterDelete: [forgetComments],
    afterOperation: [tellKeptDrafts],
  }
}
