'use client'

import {
  FormSubmit,
  PopupList,
  PublishButton as PayloadsButton,
  useConfig,
  useEditDepth,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { hasScheduledPublishEnabled } from 'payload/shared'
import { useEffect, useMemo } from 'react'
import { idOf } from '../../core/ids.js'
import { useSay } from '../inputs/useSay.js'
import { FormDrawer } from './FormDrawer.js'
import { type Part, theEvent } from './publicationPart.js'
import { drawerSlugs } from './drawerSlugs.js'
import { useDocumentForm } from './useDocumentForm.js'

export type ButtonProps = { of: 'event' | 'session'; events: string; sessions: string }

/**
 * A document of this collection was made in order to be published: its own page opens the drawer.
 */
let opensNext: string | undefined

/**
 * The large button of a form: stores what was typed as a draft, then shows what readers will see
 * before anything goes out.
 */
export function PublishButton({ of, events, sessions }: ButtonProps) {
  const { say } = useSay()
  const { t } = useTranslation()
  const { getEntityConfig } = useConfig()
  const depth = useEditDepth()
  const { isModalOpen, openModal, toggleModal } = useModal()
  const form = useDocumentForm()
  const {
    id,
    collectionSlug,
    data,
    hasPublishPermission,
    modified,
    publishAlone,
    saveDraft,
    uploadStatus,
  } = form
  const slugs = drawerSlugs(collectionSlug, id, depth)
  const event = of === 'event' ? id : idOf(data?.event)
  const parts = useMemo<[Part, Part]>(
    () => [
      of === 'event' ? { type: 'all' } : { type: 'line', id: id ?? '' },
      { type: 'withdraw', id: of === 'event' ? theEvent : (id ?? '') },
    ],
    [id, of],
  )
  const scheduled = Boolean(
    id && !modified && hasScheduledPublishEnabled(getEntityConfig({ collectionSlug })),
  )

  const publish = async () => {
    opensNext = id === undefined ? collectionSlug : undefined
    if (!(await saveDraft())) opensNext = undefined
    // A session that belongs to no event: Payload says so at its field.
    else if (id !== undefined && event === undefined) await publishAlone()
    else if (id !== undefined) openModal(slugs.publish)
  }

  useEffect(() => {
    if (id === undefined || opensNext !== collectionSlug) return
    opensNext = undefined
    // Payload closes all drawers when the page becomes another one.
    const later = setTimeout(() => openModal(slugs.publish))
    return () => clearTimeout(later)
  }, [id])

  if (!hasPublishPermission) return null
  return (
    <>
      <FormSubmit
        buttonId="action-save"
        disabled={uploadStatus === 'uploading' || (id === undefined && !modified)}
        enableSubMenu={scheduled}
        onClick={() => void publish()}
        size="medium"
        SubMenuPopupContent={
          scheduled
            ? ({ close }) => (
                <PopupList.ButtonGroup>
                  <PopupList.Button
                    id="schedule-publish"
                    onClick={() => [toggleModal(slugs.schedule), close()]}
                  >
                    {t('version:schedulePublish')}
                  </PopupList.Button>
                </PopupList.ButtonGroup>
              )
            : undefined
        }
        type="button"
      >
        {say('publishing:open')}
      </FormSubmit>
      {/* Payload's own drawer of scheduled publishing comes with its button alone. */}
      {scheduled && isModalOpen(slugs.schedule) ? (
        <div hidden>
          <PayloadsButton />
        </div>
      ) : null}
      {id !== undefined && event !== undefined ? (
        <>
          <FormDrawer
            event={event}
            events={events}
            form={form}
            part={parts[0]}
            sessions={sessions}
            slug={slugs.publish}
          />
          <FormDrawer
            event={event}
            events={events}
            form={form}
            part={parts[1]}
            sessions={sessions}
            slug={slugs.withdraw}
          />
        </>
      ) : null}
    </>
  )
}
