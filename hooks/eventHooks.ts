import type { CollectionConfig } from 'payload'
import type { ResolvedOptions } from '../src/options.js'
import { accessHooks } from './accessHooks.js'
import { adaptCopy } from './adaptCopy.js'
import { countRevision, noteAuthor } from './noteSave.js'
import { fillDays } from './fillDays.js'
import { replaceMerged } from './replaceMerged.js'
import { forgetEvent } from './forgetEvent.js'
import { guardDelete, guardTrash } from './guardDeletion.js'
import { guardEvent } from './guardEvent.js'
import { holdEventLease } from './holdLeases.js'
import { keepDraft, tellKeptDrafts } from './keepDraft.js'
import { keepSlug } from './keepSlugs.js'
import { mergeStale } from './mergeStale.js'
import { noteNames } from './noteNames.js'
import { noteTranslations } from './noteTranslations.js'
import { noteRestoredDraft, restoreAsDraft } from './restoreVersion.js'
import { moveInstants } from './moveInstants.js'
import { guardFirstPublication, publishLines } from './publishWhole.js'

export const eventHooks = (options: ResolvedOptions): CollectionConfig['hooks'] => {
  const access = accessHooks(options, 'events')
  return {
    beforeOperation: [
      ...(access.beforeOperation ?? []),
      holdEventLease('events'),
      keepDraft('events'),
      mergeStale('events'),
      noteRestoredDraft('events'),
    ],
    beforeValidate: [...(access.beforeValidate ?? []), adaptCopy, fillDays],
    beforeChange: [
      ...(access.beforeChange ?? []),
      replaceMerged,
      restoreAsDraft,
      guardTrash(options, 'events'),
      countRevision,
      noteAuthor,
      guardEvent(options),
      guardFirstPublication(options),
      keepSlug,
      noteTranslations,
      noteNames('events'),
    ],
    beforeDelete: [guardDelete(options, 'events')],
    afterChange: [moveInstants, publishLines(options)],
    afterOperation: [tellKeptDrafts],
    afterDelete: [forgetEvent],
  }
}
