'use client'

import { PopupList, useEditDepth, useModal } from '@payloadcms/ui'
import { useSay } from '../inputs/useSay.js'
import { drawerSlugs } from './drawerSlugs.js'
import { useDocumentForm } from './useDocumentForm.js'

/** In the menu of a form: shows what readers will lose before it is taken back. */
export function UnpublishButton() {
  const { say } = useSay()
  const { openModal } = useModal()
  const depth = useEditDepth()
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id, isTrashed, saveDraft } =
    useDocumentForm()
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed) return null
  const withdraw = async () => {
    if (await saveDraft()) openModal(drawerSlugs(collectionSlug, id, depth).withdraw)
  }
  return (
    <PopupList.Button id="action-unpublish" onClick={() => void withdraw()}>
      {say('publishing:unpublish')}
    </PopupList.Button>
  )
}
