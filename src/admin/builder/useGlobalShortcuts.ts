'use client'

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { shortcutOf } from './shortcuts.js'
import type { Builder } from './useBuilder.js'

type Act = 'redo' | 'save' | 'undo'

/**
 * Saving, undo and redo, also where nothing has the focus; a moment later, so that what was being
 * typed is in it.
 */
export function useGlobalShortcuts(builder: Builder): (act: Act) => void {
  const latest = useRef(builder)
  useLayoutEffect(() => {
    latest.current = builder
  })
  const act = useCallback((what: Act) => {
    if (what !== 'save') return void setTimeout(() => latest.current.travel(what))
    // What was undone a key before is drawn first: a save that does not know of it would leave it
    // unsaved.
    requestAnimationFrame(() => setTimeout(() => void latest.current.save()))
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = event.target === document.body ? shortcutOf(event) : undefined
      if (shortcut !== 'save' && shortcut !== 'undo' && shortcut !== 'redo') return
      event.preventDefault()
      act(shortcut)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [act])
  return act
}
