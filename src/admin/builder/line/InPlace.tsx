'use client'

import { type ReactNode, useRef, useState } from 'react'
import type { Leave } from '../cellKeys.js'

type Props = {
  /** The accessible name. */
  label: string
  id?: string
  children: ReactNode
  editor: (onLeave: Leave) => ReactNode
}

/** A value that turns into an editor when it is pressed, like a cell of the list. */
export function InPlace({ label, id, children, editor }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const leave: Leave = (way) => {
    setOpen(false)
    // After a key ended the editing, the focus goes back to where it was.
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
