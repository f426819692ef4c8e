'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { applyEdits, countOpen } from '../../core/builder/index.js'
import { useSay } from '../inputs/useSay.js'
import type { Builder } from '../builder/useBuilder.js'
import { AwayNotice } from './AwayNotice.js'
import { KeptBar } from './KeptBar.js'
import { Leftovers } from './Leftovers.js'
import { typingEdits, withTyping } from './typing.js'
import { useBackAgain } from './useBackAgain.js'
import type { KeptAgenda, useKeptAgenda } from './useKeptAgenda.js'

type Props = { builder: Builder; kept: ReturnType<typeof useKeptAgenda>; locale: string }

/** What of the agenda is kept on this device, and what becomes of it. */
export function KeptAgendaBars({ builder, kept, locale }: Props) {
  const { say } = useSay()
  const { away, look, pending, revisions, save, stored } = builder
  const { config } = useConfig()
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useBackAgain(away, async () => {
    // After the next drawing: what was found stored already needs no save.
    if (await look()) setTimeout(() => void latest.current(), 0)
  })
  const { leftovers, rows, state, dismiss, drop, take } = kept
  const languageLabel = (language: string) => {
    const found = config.localization
      ? config.localization.locales.find((each) => each.code === language)?.label
      : undefined
    return typeof found === 'string' ? found : language
  }
  // What was still being typed is one of the changes, or none where it was entered already.
  const countOf = (work: KeptAgenda) => {
    const places = { agenda: stored, places: builder.choices.places }
    const unread =
      work.typing &&
      typingEdits(work.typing, { ...places, agenda: applyEdits(stored, work.edits) }) === undefined
    return (
      countOpen(withTyping(work, work.typing, places), { agenda: stored, revisions }) +
      (unread ? 1 : 0)
    )
  }
  const offers = rows.flatMap(({ key, at, language, work }) => {
    const count = countOf(work)
    if (language === locale) return [{ key, at, count }]
    // With nothing unsaved it only holds what can be undone there.
    if (!count) return []
    const elsewhere = { label: languageLabel(language), href: `?locale=${language}` }
    return [{ key, at, count, elsewhere }]
  })
  const onTake = (key: string) => {
    const row = rows.find((each) => each.key === key)
    if (row) take(row)
  }
  return (
    <>
      <KeptBar offers={offers} onDiscard={(key) => void drop(key)} onTake={onTake} />
      <AwayNotice away={away} count={pending.length} state={state} />
      {leftovers.length ? (
        <div className="agenda-builder__notice" role="status">
          <Leftovers leftovers={leftovers} />
          <div className="agenda-builder__buttons">
            <Button buttonStyle="secondary" margin={false} onClick={dismiss} size="small">
              {say('builder:understood')}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  )
}
