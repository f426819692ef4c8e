'use client'

import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is laid out from right to left, as the browser computed it. */
export function useRightToLeft(ref: RefObject<HTMLElement | null>): boolean {
  const [rightToLeft, setRightToLeft] = useState(false)
  useEffect(
    () => setRightToLeft(ref.current !== null && getComputedStyle(ref.current).direction === 'rtl'),
    [ref],
  )
  return rightToLeft
}
