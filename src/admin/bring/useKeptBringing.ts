'use client'

import { useEffect, useRef } from 'react'
import type { Id } from '../../core/types.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import type { Brought, KeptBringing } from './useProposal.js'

/**
 * Raised whenever a proposal is made of other things than before: one of an older app is not taken
 * up.
 */
const shape = 2

/**
 * Keeps on this device what was brought and answered, until it is applied or put away; takes up
 * what was left there.
 */
export function useKeptBringing(event: Id, brought: Brought): { forget: () => Promise<void> } {
  const [kept, keep] = useKeptNote<KeptBringing & { shape: number }>('bringing', event)
  const { key, imported, now, past, name, decided, takeUp } = brought
  /** What is on the device as far as this page knows. */
  const written = useRef<Pick<KeptBringing, 'decided' | 'now'>>(undefined)
  useEffect(() => {
    if (kept?.shape !== shape || written.current) return
    written.current = kept
    takeUp(kept)
  }, [kept, takeUp])
  useEffect(() => {
    if (
      !key ||
      !imported ||
      !now ||
      (written.current?.now === now && written.current.decided === decided)
    )
      return
    written.current = { now, decided }
    void keep({ key, imported, now, past, name, decided, shape })
  }, [key, imported, now, past, name, decided, keep])
  return { forget: () => keep(undefined) }
}
