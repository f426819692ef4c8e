'use client'

import { useEffect, useRef } from 'react'

/**
 * Runs a function once no pointer is pressed: a change of size before that would move the clicked
 * element away from under the pointer.
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
