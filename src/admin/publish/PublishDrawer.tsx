'use client'

import { Drawer, useModal, XIcon } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { useFocusBack } from '../inputs/useFocusBack.js'
import { useSay } from '../inputs/useSay.js'
import '../agenda.css'
import './publish.css'

type Props = {
  slug: string
  heading: string
  /** A look of its own beside that of all. */ className?: string
  children: ReactNode
}

const headingId = (slug: string) => `${slug}-heading`

/** More than a quarter of a second, which opening takes. */
const framesToOpen = 40

/**
 * Names the dialog by its heading, which Payload's own drawer does not do, and begins there instead
 * of at the way out.
 */
function useHeading(slug: string, open: boolean): void {
  useEffect(() => {
    const dialog = document.getElementById(slug)
    if (!open || !dialog) return undefined
    dialog.removeAttribute('aria-label')
    dialog.setAttribute('aria-labelledby', headingId(slug))
    // Where something is to be typed first, there.
    const begin = () =>
      (
        dialog.querySelector<HTMLElement>('[data-begin]') ??
        document.getElementById(headingId(slug))
      )?.focus()
    dialog.addEventListener('focusin', begin, { once: true })
    // Payload gives the focus once; while it opens, the drawer is hidden for moments, and what is
    // hidden loses it.
    let frame = 0
    const keepInside = (left: number) => {
      if (!dialog.contains(document.activeElement)) begin()
      if (left > 0) frame = requestAnimationFrame(() => keepInside(left - 1))
    }
    keepInside(framesToOpen)
    return () => {
      cancelAnimationFrame(frame)
      dialog.removeEventListener('focusin', begin)
    }
  }, [slug, open])
}

function Heading({
  slug,
  heading,
  onClose,
}: {
  slug: string
  heading: string
  onClose: () => void
}) {
  const { say } = useSay()
  return (
    <div className="agenda-publish__head">
      <h2 id={headingId(slug)} tabIndex={-1}>
        {heading}
      </h2>
      <button
        aria-label={say('publishing:close')}
        className="agenda-publish__close"
        onClick={onClose}
        type="button"
      >
        <XIcon />
      </button>
    </div>
  )
}

/**
 * A drawer at the end side, over whatever screen the editor looks at; the focus goes back where it
 * came from.
 */
export function PublishDrawer({ slug, heading, className = '', children }: Props) {
  const { closeModal, isModalOpen } = useModal()
  const open = Boolean(isModalOpen(slug))
  useFocusBack(open)
  useHeading(slug, open)
  return (
    <Drawer
      className={`agenda-publish ${className}`}
      gutter={false}
      Header={<Heading heading={heading} onClose={() => closeModal(slug)} slug={slug} />}
      slug={slug}
    >
      {children}
    </Drawer>
  )
}
