'use client'

import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * One function for as long as the component lives, which does what the one given last does: for
 * those who are drawn anew only when what they are given changes.
 */
export function useSteady<Given extends unknown[], Answer>(
  act: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
