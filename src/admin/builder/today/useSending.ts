'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../core/types.js'
import { useBackAgain } from '../../kept/useBackAgain.js'
import { useKeptNote } from '../../kept/useKeptNote.js'
import type { Workspace } from '../workspace/useWorkspaceState.js'
import { publishLines, type PublishOutcome } from './publishLines.js'

/**
 * Lines that wait to be sent, and whether to publish them. The changes themselves are the unsaved
 * edits of the agenda; `once` identifies these to the server.
 */
type Waiting = { lines: Id[]; publish: boolean; note?: string; once: string }

export type SendingState =
  PublishOutcome['state'] | 'draft' | 'publishing' | 'refused' | 'saving' | 'waiting'

/** Milliseconds after which unsaved edits of an earlier visit have surely been found. */
const foundAfter = 2500

type Given = Pick<Workspace, 'apiClient' | 'builder' | 'event' | 'kept' | 'locale'>

/**
 * Saves changes and then publishes them, in this order and each once. Without a connection they
 * wait on this device, also while the page is closed, and are sent later without being asked.
 */
export function useSending({ apiClient, builder, event, kept, locale }: Given) {
  const [waiting, keep] = useKeptNote<Waiting>('today', event, locale)
  const [outcome, setOutcome] = useState<PublishOutcome | { state: 'draft' }>()
  const [stopped, setStopped] = useState(false)
  const [away, setAway] = useState(false)
  const [publishing, setPublishing] = useState(false)
  const [found, setFound] = useState(false)
  const busy = useRef(false)
  const taken = useRef(new Set<string>())
  const latest = useRef(waiting)
  useEffect(() => {
    latest.current = waiting
  })
  useEffect(() => {
    const timer = setTimeout(() => setFound(true), foundAfter)
    return () => clearTimeout(timer)
  }, [])
  const { pending, refusal, saving, once, dismiss } = builder

  const publish = async () => {
    const sent = latest.current
    if (!sent || busy.current) return
    busy.current = true
    setPublishing(true)
    const answer = await publishLines(apiClient.publication, sent)
    busy.current = false
    setPublishing(false)
    setAway(answer.state === 'away')
    if (answer.state === 'away') return
    // Changes made meanwhile are sent next.
    if (latest.current === sent) {
      setOutcome(answer)
      void keep(undefined)
    }
    await builder.catchUp()
  }
  useBackAgain(away, publish)

  useEffect(() => {
    if (!waiting || stopped || saving || publishing) return
    // Unsaved edits of an earlier visit are restored before anything is published.
    if (!found && waiting.once !== once && !pending.length) return
    const left = kept.rows.find(
      ({ key, language, work }) =>
        work.once === waiting.once && language === locale && !taken.current.has(key),
    )
    if (left) {
      taken.current.add(left.key)
      return kept.take(left)
    }
    if (refusal) return setStopped(true)
    if (pending.length) {
      if (!builder.away) void builder.save()
    } else if (!waiting.publish) {
      setOutcome({ state: 'draft' })
      void keep(undefined)
    } else if (!away) void publish()
  }, [
    away,
    builder,
    found,
    kept,
    locale,
    once,
    pending,
    publishing,
    refusal,
    saving,
    stopped,
    waiting,
  ])

  /** Sends the changes of these lines, with whatever waits already. */
  const send = useCallback(
    (lines: Id[], { publish, note }: Pick<Waiting, 'note' | 'publish'>) => {
      const before = latest.current
      setOutcome(undefined)
      setStopped(false)
      dismiss()
      const next = {
        lines: [
          ...new Map([...(before?.lines ?? []), ...lines].map((id) => [String(id), id])).values(),
        ],
        publish: publish || before?.publish === true,
        note: note || before?.note,
        once,
      }
      latest.current = next
      void keep(next)
    },
    [once, dismiss, keep],
  )
  const state = (): SendingState | undefined => {
    if (!waiting) return outcome?.state
    if (stopped) return 'refused'
    if (builder.away || away) return 'waiting'
    return publishing ? 'publishing' : 'saving'
  }
  return {
    state: state(),
    outcome,
    send,
    again: () => {
      dismiss()
      setStopped(false)
    },
  }
}
