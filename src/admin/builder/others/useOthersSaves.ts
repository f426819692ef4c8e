'use client'

import { useEffect, useRef, useState } from 'react'
import { touches } from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import { listOf } from '../../../core/phrases.js'
import type { Say } from '../../inputs/useSay.js'
import type { Builder } from '../useBuilder.js'
import type { Meanwhile } from '../usePresence.js'
import { whatChanged } from './whatChanged.js'

/** For how many milliseconds lines saved by others stay marked, with who saved them. */
const shownFor = 8000

/** What others have saved and is shown here: in words, and which lines. */
export type News = { text: string; lines: string[] }

type Tools = {
  meanwhile: Meanwhile | undefined
  builder: Pick<Builder, 'pending' | 'takeIn'>
  /** The line in which something is being typed. */
  typedIn: string | undefined
  titleOf: (id: string) => string
  say: Say
  language: string
  tell: (text: string) => void
}

/**
 * Shows what others have saved where this editor has changed none of it. Where they have,
 * `meanwhile` waits for their decision.
 */
export function useOthersSaves(tools: Tools) {
  const { meanwhile, builder, typedIn } = tools
  const [news, setNews] = useState<News>()
  const [failed, setFailed] = useState<Meanwhile>()
  const latest = useRef(tools)
  useEffect(() => {
    latest.current = tools
  })
  const quiet =
    meanwhile &&
    meanwhile !== failed &&
    !touches(builder.pending, meanwhile) &&
    !(typedIn !== undefined && meanwhile.lines.includes(typedIn))
      ? meanwhile
      : undefined
  useEffect(() => {
    if (!quiet) return
    void latest.current.builder.takeIn().then((agenda) => {
      if (!agenda) return setFailed(quiet)
      const { say, language, titleOf, tell } = latest.current
      const title = (id: string) => withId(agenda.sessions, id)?.title || titleOf(id)
      const what = whatChanged(quiet, title, say, language)
      const text = quiet.names.length
        ? say('presence:took', { names: listOf(quiet.names, language), what })
        : say('presence:tookBySomeone', { what })
      tell(text)
      setNews({ text, lines: [...quiet.lines, ...quiet.added].filter((id) => id !== 'event') })
    })
  }, [quiet])
  useEffect(() => {
    if (!news) return
    const timer = setTimeout(() => setNews(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [news])
  return { news, meanwhile: quiet ? undefined : meanwhile }
}
