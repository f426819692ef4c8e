'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Id } from '../../core/types.js'
import { dropKept, keeper, readKept } from './keptStore.js'
import { type KeptNotePlace, type KeptPlace, rowOf } from './rows.js'
import { useAccount } from './useAccount.js'

/** One for all windows: a few words, of which the latest are meant. */
const tab = 'note'

/**
 * What was begun in a panel and is not sent, on this device: there again when the panel is, also on
 * another day. Without a note there is none; writing that forgets it. Where the browser keeps
 * nothing it lasts as long as the panel.
 *
 * @param part of the event, where each has a note of its own: a language, a line
 */
export function useKeptNote<Note>(
  screen: KeptNotePlace,
  event: Id,
  part = '',
): [Note | undefined, (note: Note | undefined) => Promise<void>] {
  const account = useAccount()
  const place = useMemo(
    (): KeptPlace => ({ account, screen, event: String(event), language: part }),
    [account, event, part, screen],
  )
  const writer = useMemo(() => keeper<Note>(place, tab, { onFailure: () => undefined }), [place])
  const [state, setState] = useState<{ note: Note | undefined }>()

  useEffect(() => {
    let gone = false
    const found = (note: Note | undefined) => !gone && setState((now) => now ?? { note })
    readKept<Note>(place)
      .then((rows) => found(rows.find((row) => row.language === part)?.work))
      .catch(() => undefined)
    return () => {
      gone = true
      setState(undefined)
    }
  }, [part, place])

  const write = useCallback(
    async (note: Note | undefined) => {
      setState({ note })
      await writer.write(note)
      if (note === undefined) await dropKept(rowOf(place, tab, note, 0).key).catch(() => undefined)
    },
    [place, writer],
  )
  return [state?.note, write]
}
