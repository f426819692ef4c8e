'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react'
import { elementOf } from '../elementOf.js'
import type { Meant, Named } from '../../core/import/directoryNames.js'
import type { Proposal } from '../../core/import/proposal.js'
import type { Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type OpenDecision, decisionsOf, type Option, optionsOf } from './decisions.js'
import { QuestionCard } from './QuestionCard.js'
import type { Brought } from './useProposal.js'

type Asking = {
  /** All that is open. */
  asks: OpenDecision[]
  /** The question of the document that is asked now. */
  asked?: string
  card: ReactNode
  press: (event: KeyboardEvent) => void
}

/** What a proposal leaves open, asked one by one; `about`: of these lines alone. */
export function useAsking({
  brought,
  proposal,
  named,
  meant,
  rulebook,
  about,
}: {
  brought: Brought
  proposal: Proposal
  named: readonly Named[]
  meant: Meant
  rulebook: Rulebook
  about?: ReadonlySet<string>
}): Asking {
  const { say, language } = useSay()
  const [at, setAt] = useState(0)
  const [alike, setAlike] = useState(false)
  const all = useMemo(() => decisionsOf(proposal, named, meant), [proposal, named, meant])
  const asks = useMemo(
    () => (about ? all.filter(({ line }) => line !== undefined && about.has(line)) : all),
    [all, about],
  )
  const index = Math.min(at, Math.max(asks.length - 1, 0))
  const ask: OpenDecision | undefined = asks[index]
  const options = ask ? optionsOf(ask, { ...rulebook, language, say }) : []
  const title = proposal.lines.find(({ id }) => id === ask?.line)?.title.value
  const { choose } = brought
  useEffect(() => {
    if (ask?.line) choose(ask.line)
  }, [ask?.id])
  const answer = ({ choose: way }: Option) => {
    if (!ask) return
    if ('reading' in way && 'question' in ask) brought.answer(ask.question, way.reading, alike)
    else if ('id' in way) brought.mean(ask.id, way.id)
    setAlike(false)
  }
  const step = (by: number) => asks.length && setAt((index + by + asks.length) % asks.length)
  const press = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (
      ctrlKey ||
      metaKey ||
      altKey ||
      elementOf(target)?.closest('input, select, textarea, summary')
    )
      return
    const backwards =
      getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const chosen = /^[1-9]$/.test(key)
      ? options[Number(key) - 1]
      : key === 'Enter' && !elementOf(target)?.closest('button, a')
        ? options[0]
        : undefined
    if (chosen) answer(chosen)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === backwards ? -1 : 1)
    else return
    event.preventDefault()
  }
  const card = ask ? (
    <QuestionCard
      about={title}
      alike={alike}
      ask={ask}
      at={index}
      key={ask.id}
      mayGoBack={brought.past.length > 0}
      of={asks.length}
      onAlike={setAlike}
      onBack={brought.back}
      onChoose={answer}
      onStep={step}
      options={options}
    />
  ) : brought.past.length ? (
    <p className="agenda-bring__steps">
      <button onClick={brought.back} type="button">
        {say('bring:question:undo')}
      </button>
    </p>
  ) : null
  return { asks, asked: ask && 'question' in ask ? ask.question.id : undefined, card, press }
}
