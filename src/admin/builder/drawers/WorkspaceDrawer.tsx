'use client'

import { Button, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useSay } from '../../inputs/useSay.js'
import { PublishDrawer } from '../../publish/PublishDrawer.js'
import './drawers.css'

type Props = {
  /** Identifies the drawer; only one of each can be open. */
  slug: string
  heading: string
  onClose: () => void
  children: ReactNode
}

/**
 * A drawer at the end side of the screen, open while it is rendered. `onClose` is called however it
 * is closed.
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

/** The button that closes a drawer, below its content. */
export function CloseButton({ onClose }: Pick<Props, 'onClose'>) {
  const { say } = useSay()
  return (
    <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
      {say('releases:close')}
    </Button>
  )
}
