'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../menus/icons.js'
import { ariaKeys } from '../menus/keys.js'
import { Keys } from '../menus/MenuItems.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { Palette } from './Palette.js'
import './palette.css'

const keys = 'Mod+K'

/** Overlays above the agenda, which keep the shortcut for themselves. */
const above = '.agenda-publish, .payload__modal-container [open]'

/** Opens the palette, as Ctrl+K and ⌘K do from everywhere in the workspace. */
export function PaletteButton() {
  const { say } = useWorkspace()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!asked || event.key.toLowerCase() !== 'k' || document.querySelector(above)) return
      event.preventDefault()
      event.stopPropagation()
      setOpen((was) => !was)
    }
    // Captured before a text field uses the key.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [])
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaKeys(keys)}
        aria-label={say('workspace:find')}
        className="agenda-bar__find"
        onClick={() => setOpen(true)}
        suppressHydrationWarning
        type="button"
      >
        <Icon name="search" />
        <span>{say('workspace:find')}</span>
        <Keys keys={keys} />
      </button>
      {open ? <Palette onClose={() => setOpen(false)} /> : null}
    </>
  )
}
