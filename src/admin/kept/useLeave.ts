'use client'

import { useEffect, useRef } from 'react'
import { elementOf } from '../elementOf.js'

const isInside = (link: HTMLAnchorElement) =>
  link.origin === window.location.origin && !link.target && !link.hasAttribute('download')

type Unsaved = {
  unsaved: boolean
  /**
   * It is found again on this device: leaving for another place of the panel loses nothing, and
   * nobody is asked.
   */
  kept: boolean
  question: string
}

/**
 * Asks before the page is closed while something is not saved; where nothing is kept, before one
 * leaves for another page too.
 */
export function useLeave({ unsaved, kept, question }: Unsaved): void {
  const inside = useRef(false)
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => {
      if (!inside.current) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const link = elementOf(event.target)?.closest('a[href]')
      if (!(link instanceof HTMLAnchorElement) || !isInside(link) || event.ctrlKey || event.metaKey)
        return
      if (!kept && !window.confirm(question)) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      // Where the link loads a page, it does so at once.
      inside.current = true
      setTimeout(() => (inside.current = false), 1000)
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('click', click, true)
    }
  }, [kept, question, unsaved])
}
