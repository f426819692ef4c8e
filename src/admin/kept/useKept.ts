'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../core/types.js'
import { dropKept, keeper, readKept, replaceKept } from './keptStore.js'
import { holdTab, newTab, openTabs } from './openTabs.js'
import { abandoned, type KeptPlace, type KeptRow, shelfOf } from './rows.js'
import { useAccount } from './useAccount.js'

/** Milliseconds after which a window that was reloaded is surely known to be gone. */
const goneAfter = 1500

/** `without`: the browser keeps nothing for this page (a private window, a full disk). */
export type KeptState = 'keeping' | 'opening' | 'without'

/** Where this window looks for what it had itself before it was reloaded. */
const marker = (place: KeptPlace) => `payload-plugin-agenda/${shelfOf(place)}/${place.language}`

function tabBefore(place: KeptPlace, tab: string): string | undefined {
  try {
    const before = sessionStorage.getItem(marker(place)) ?? undefined
    sessionStorage.setItem(marker(place), tab)
    return before
  } catch {
    return undefined
  }
}

type Screen<Work> = {
  /**
   * Told of each row that was left for this screen in this language; those that it returns are
   * offered, the others are its own affair.
   */
  onFound: (rows: KeptRow<Work>[], before: string | undefined) => KeptRow<Work>[]
  /**
   * Resolves when nothing is under way any more that may take the row of this screen away, though
   * it is left.
   */
  settled?: () => Promise<unknown>
}

/**
 * Keeps what is not saved of a screen on the editor's device, and finds what earlier ones left
 * there.
 */
export function useKept<Work>(
  screen: KeptPlace['screen'],
  event: Id,
  language: string,
  { onFound, settled }: Screen<Work>,
) {
  const account = useAccount()
  const place = useMemo(
    (): KeptPlace => ({ account, screen, event: String(event), language }),
    [account, event, language, screen],
  )
  const [state, setState] = useState<KeptState>('opening')
  const [rows, setRows] = useState<KeptRow<Work>[]>([])
  const own = useRef<{ place: KeptPlace; tab: string; writer: ReturnType<typeof keeper<Work>> }>(
    undefined,
  )
  const told = useRef({ onFound, settled })
  useEffect(() => {
    told.current = { onFound, settled }
  })
  const mine = useCallback(() => {
    if (own.current?.place !== place) {
      const tab = newTab()
      own.current = {
        place,
        tab,
        writer: keeper<Work>(place, tab, { onFailure: () => setState('without') }),
      }
    }
    return own.current
  }, [place])

  useEffect(() => {
    const { tab } = mine()
    const release = holdTab(tab)
    const before = tabBefore(place, tab)
    const seen = new Set<string>()
    let gone = false
    const look = async () => {
      const [all, open] = await Promise.all([readKept<Work>(place), openTabs()])
      if (gone) return
      const left = abandoned(all, open).filter((row) => row.tab !== tab && !seen.has(row.key))
      for (const { key } of left) seen.add(key)
      const here = told.current.onFound(
        left.filter((row) => row.language === language),
        before,
      )
      setRows((known) => [...known, ...here, ...left.filter((row) => row.language !== language)])
      setState((now) => (now === 'opening' ? 'keeping' : now))
    }
    const failed = () => !gone && setState('without')
    look().catch(failed)
    const timer = setTimeout(() => void look().catch(failed), goneAfter)
    return () => {
      gone = true
      clearTimeout(timer)
      void Promise.resolve(told.current.settled?.()).finally(release)
    }
  }, [language, mine, place])

  const write = useCallback((work: Work | undefined) => mine().writer.write(work), [mine])
  const forget = useCallback(
    (key: string) => setRows((known) => known.filter((row) => row.key !== key)),
    [],
  )
  /** Takes a row away: it was taken up, or is not wanted. */
  const drop = useCallback(
    async (key: string) => {
      forget(key)
      await dropKept(key).catch(() => undefined)
    },
    [forget],
  )
  /** Leaves a part of a row to be offered. */
  const leave = useCallback(async (row: KeptRow<Work>) => {
    setRows((known) => known.map((each) => (each.key === row.key ? row : each)))
    await replaceKept(row).catch(() => undefined)
  }, [])
  return { state, rows, write, drop, leave }
}
