'use client'

import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'

/** Who opened the screen, though somebody else may log in before it is left. */
export function useAccount(): string {
  const { user } = useAuth()
  const [account] = useState(() => `${user?.collection ?? ''}:${user?.id ?? ''}`)
  return account
}
