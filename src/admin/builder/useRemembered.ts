'use client'

import { useCallback, useEffect, useState } from 'react'

/**
 * One of several values, remembered in this browser; the first where nothing is, or may be,
 * remembered.
 *
 * @param key Under what it is kept
 * @param values Two or more, always the same
 * @param begin A value to begin with, whatever is remembered; asked once
 */
export function useRemembered<T extends string>(
  key: string,
  values: readonly [T, ...T[]],
  begin?: () => T | undefined,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(values[0])
  useEffect(() => {
    const first = begin?.()
    if (first) return setValue(first)
    try {
      const known = values.find((each) => each === localStorage.getItem(key))
      if (known) setValue(known)
    } catch {
      // Browsers may refuse; then nothing is remembered.
    }
  }, [key, values])
  const change = useCallback(
    (to: T) => {
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
