'use client'

import { useEffect, useRef } from 'react'

/**
 * Milliseconds before the next try: longer each time, never much longer than somebody would wait.
 */
const pauses = [2000, 4000, 8000, 15_000]

/**
 * While there is no connection: tries again when the browser says that there is one, and now and
 * then without being told.
 */
export function useBackAgain(away: boolean, retry: () => Promise<unknown>): void {
  const latest = useRef(retry)
  useEffect(() => {
    latest.current = retry
  })
  useEffect(() => {
    if (!away) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let tries = 0
    let busy = false
    let over = false
    const again = async () => {
      if (busy) return
      busy = true
      clearTimeout(timer)
      await latest.current()
      busy = false
      if (!over) wait()
    }
    const wait = () => {
      timer = setTimeout(() => void again(), pauses[Math.min(tries++, pauses.length - 1)])
    }
    const online = () => void again()
    wait()
    window.addEventListener('online', online)
    return () => {
      over = true
      clearTimeout(timer)
      window.removeEventListener('online', online)
    }
  }, [away])
}
