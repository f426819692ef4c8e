'use client'

import { useEffect, useRef } from 'react'

/**
 * Runs something once no pointer is pressed: what changes its size sooner moves away beneath it
 * what is being clicked.
 */
export function useWhenPointerReleased(): (run: () => void) => void {
  const pressed = useRef(false)
  useEffect(() => {
    const press = () => (pressed.current = true)
    const release = () => (pressed.current = false)
    window.addEventListener('pointerdown', press, true)
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, true)
    return () => {
      window.removeEventListener('pointerdown', press, true)
      for (const end of ['pointerup', 'pointercancel'])
        window.removeEventListener(end, release, true)
    }
  }, [])
  return (run) => {
    // After the click that follows.
    if (pressed.current) window.addEventListener('pointerup', () => setTimeout(run), { once: true })
    else run()
  }
}
