'use client'

import { useCallback, useEffect, useState } from 'react'

/** A choice that this browser remembers; as it is at first where it may remember nothing. */
export function useRemembered(key: string): [string | undefined, (value: string) => void] {
  const [value, setValue] = useState<string>()
  useEffect(() => {
    try {
      setValue(localStorage.getItem(key) ?? undefined)
    } catch {
      // Browsers may refuse; then nothing is remembered.
    }
  }, [key])
  const change = useCallback(
    (to: string) => {
      setValue(to)
      try {
        localStorage.setItem(key, to)
      } catch {
        // As above.
      }
    },
    [key],
  )
  return [value, change]
}
