'use client'

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { shortcutOf } from './shortcuts.js'
import type { Builder } from './useBuilder.js'

type Act = 'redo' | 'save' | 'undo'

/**
 * Save, undo and redo from anywhere on the page; run a moment later, so that what is being typed is
 * included.
 */
export function useGlobalShortcuts(builder: Builder): (act: Act) => void {
  const latest = useRef(builder)
  useLayoutEffect(() => {
    latest.current = builder
  })
  const act = useCallback((what: Act) => {
    if (what !== 'save') return void setTimeout(() => latest.current.travel(what))
    // An undo just before is drawn first: otherwise the save would not include it.
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
