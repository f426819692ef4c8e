'use client'

import { useEffect, useState } from 'react'

/** How often the clock is read, in milliseconds. */
const everySoOften = 5000

/** The instant by the browser's clock, in epoch milliseconds; also after the phone was asleep. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const look = () => setNow(Date.now())
    const timer = setInterval(look, everySoOften)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
