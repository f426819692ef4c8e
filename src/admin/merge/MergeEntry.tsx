'use client'

import {
  Drawer,
  PopupList,
  useDocumentInfo,
  useDocumentTitle,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useFocusBack } from '../inputs/useFocusBack.js'
import { useSay } from '../inputs/useSay.js'
import { MergePanel } from './MergePanel.js'

const slugOf = (collection: string | undefined, id: unknown) =>
  `agenda-merge-${collection}-${String(id)}`

/**
 * Whoever may throw an entry away may merge it; nobody merges one that is not stored, or is in the
 * trash.
 */
function useMergeable() {
  const { collectionSlug, docPermissions, id, isTrashed } = useDocumentInfo()
  return id !== undefined &&
    collectionSlug &&
    !isTrashed &&
    docPermissions &&
    'delete' in docPermissions &&
    docPermissions.delete
    ? { collection: collectionSlug, id }
    : undefined
}

/** In the menu of an entry's form. */
export function MergeItem() {
  const { say } = useSay()
  const { openModal } = useModal()
  const mergeable = useMergeable()
  if (!mergeable) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button
        id="action-agenda-merge"
        onClick={() => openModal(slugOf(mergeable.collection, mergeable.id))}
      >
        {say('merge:open')}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

/** The drawer that the menu opens; beside the menu, which closes. */
export function MergeEntry() {
  const { say } = useSay()
  const { isModalOpen } = useModal()
  const { title } = useDocumentTitle()
  const unsaved = useFormModified()
  const mergeable = useMergeable()
  const slug = slugOf(mergeable?.collection, mergeable?.id)
  useFocusBack(Boolean(isModalOpen(slug)))
  if (!mergeable) return null
  return (
    <Drawer slug={slug} title={say('merge:heading')}>
      {isModalOpen(slug) ? <MergePanel {...mergeable} name={title} unsaved={unsaved} /> : null}
    </Drawer>
  )
}
