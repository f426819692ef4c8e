'use client'

import { usePreferences } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Id } from '../../core/types.js'

type Stored = { read?: string[] } | null | undefined

/**
 * The advice on an event that this account has read, by its keys: a key is another one when what it
 * speaks of changes.
 */
export function useReadAdvice(event: Id) {
  const { getPreference, setPreference } = usePreferences()
  const key = `agenda-advice-${event}`
  const [read, setRead] = useState<ReadonlySet<string>>()

  useEffect(() => {
    const load = async () => {
      const stored = await getPreference<Stored>(key).catch(() => undefined)
      setRead((known) => known ?? new Set(stored?.read))
    }
    void load()
  }, [getPreference, key])

  /** Remembers what was read, and nothing that is not said any more. */
  const remember = useCallback(
    (keys: string[]) => {
      setRead(new Set(keys))
      void setPreference(key, { read: keys }).catch(() => undefined)
    },
    [key, setPreference],
  )
  return { read, remember }
}
