'use client'

import { Button, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useSay } from '../../inputs/useSay.js'
import { PublishDrawer } from '../../publish/PublishDrawer.js'
import './drawers.css'

type Props = {
  /** One of each stands open at a time. */
  slug: string
  heading: string
  onClose: () => void
  children: ReactNode
}

/**
 * A drawer that is open as long as it is there, at the end side of whatever the editor looks at;
 * whichever way it is closed, that is told.
 */
export function WorkspaceDrawer({ slug, heading, onClose, children }: Props) {
  const { openModal, closeModal, isModalOpen } = useModal()
  const open = Boolean(isModalOpen(slug))
  const wasOpen = useRef(false)
  const latest = useRef({ onClose, closeModal, openModal })
  useLayoutEffect(() => {
    latest.current = { onClose, closeModal, openModal }
  })
  useEffect(() => {
    latest.current.openModal(slug)
    return () => latest.current.closeModal(slug)
  }, [slug])
  useEffect(() => {
    if (wasOpen.current && !open) latest.current.onClose()
    wasOpen.current = open
  }, [open])
  return (
    <PublishDrawer className="agenda-drawer" heading={heading} slug={slug}>
      <div className="agenda-drawer__body">{children}</div>
    </PublishDrawer>
  )
}

/** Closes a drawer, below what stands in it. */
export function CloseButton({ onClose }: Pick<Props, 'onClose'>) {
  const { say } = useSay()
  return (
    <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
      {say('releases:close')}
    </Button>
  )
}
