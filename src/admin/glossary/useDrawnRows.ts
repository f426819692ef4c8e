'use client'

import { startTransition, useEffect, useState } from 'react'

const first = 40
const step = 60

/**
 * How many of so many rows are drawn: some at once, the others in between, so that a long table is
 * there as soon as a short one and keys are heard meanwhile.
 */
export function useDrawnRows(count: number): number {
  const [drawn, setDrawn] = useState(first)
  useEffect(() => {
    if (drawn === Infinity) return undefined
    const timer = setTimeout(
      () => startTransition(() => setDrawn(drawn >= count ? Infinity : drawn + step)),
      50,
    )
    return () => clearTimeout(timer)
  }, [count, drawn])
  return drawn
}
