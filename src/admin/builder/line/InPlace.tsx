'use client'

import { type ReactNode, useRef, useState } from 'react'
import type { Leave } from '../cellKeys.js'

type Props = {
  /** What it is, for those who listen. */
  label: string
  id?: string
  children: ReactNode
  editor: (onLeave: Leave) => ReactNode
}

/** Something that shows as it is until it is pressed, and then as a cell of the list is edited. */
export function InPlace({ label, id, children, editor }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave: Leave = (way) => {
    setOpen(false)
    // Left by a key, the keyboard is where it was.
    if (way || document.activeElement === document.body)
      requestAnimationFrame(() => button.current?.focus())
    return way !== undefined
  }
  return open ? (
    <div className="agenda-line__editing">{editor(leave)}</div>
  ) : (
    <button
      className="agenda-line__value"
      id={id}
      onClick={() => setOpen(true)}
      ref={button}
      type="button"
    >
      {children}
      <span className="agenda-unseen">{label}</span>
    </button>
  )
}
