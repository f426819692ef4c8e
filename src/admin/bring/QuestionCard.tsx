'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { OpenDecision, Option } from './decisions.js'

type Props = {
  ask: OpenDecision
  at: number
  of: number
  options: Option[]
  /** The title of the line that it is about. */
  about?: string
  alike: boolean
  mayGoBack: boolean
  onAlike: (alike: boolean) => void
  onBack: () => void
  onChoose: (option: Option) => void
  onStep: (by: -1 | 1) => void
}

/** One question of a proposal with its possible answers; what stands in the proposal is first. */
export function QuestionCard({
  ask,
  at,
  of,
  options,
  about,
  alike,
  mayGoBack,
  onAlike,
  onBack,
  onChoose,
  onStep,
}: Props) {
  const { say } = useSay()
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    // Whoever types elsewhere is not taken away from there.
    const now = document.activeElement
    if (now instanceof HTMLElement && now.matches('input, select, textarea')) return
    card.current?.focus({ preventScroll: true })
  }, [ask.id])
  return (
    <section
      aria-label={say('bring:question:heading', { at: at + 1, of })}
      className="agenda-bring__question"
      ref={card}
      tabIndex={-1}
    >
      <h3>{say(`bring:asks:${ask.code}`, ask.params)}</h3>
      {about ? (
        <p className="agenda-bring__quiet">{say('bring:question:of', { title: about })}</p>
      ) : null}
      <ol>
        {options.map((option, index) => (
          <li key={option.key}>
            <button
              className={index === 0 ? 'is-standing' : undefined}
              onClick={() => onChoose(option)}
              type="button"
            >
              {index < 9 ? <kbd>{index + 1}</kbd> : null}
              {option.label ? (
                <span>
                  {option.label}
                  {option.text ? ':' : ''}
                </span>
              ) : null}{' '}
              <bdi>{option.text}</bdi>
            </button>
          </li>
        ))}
      </ol>
      <div className="agenda-bring__answers">
        <Button margin={false} onClick={() => options[0] && onChoose(options[0])} size="small">
          {say('bring:question:accept')} <kbd>↵</kbd>
        </Button>
        {ask.alike ? (
          <label>
            <input
              checked={alike}
              onChange={({ target }) => onAlike(target.checked)}
              type="checkbox"
            />{' '}
            {say('bring:question:alike', { count: ask.alike })}
          </label>
        ) : null}
        <span className="agenda-bring__steps">
          {mayGoBack ? (
            <button onClick={onBack} type="button">
              {say('bring:question:undo')}
            </button>
          ) : null}
          <button
            aria-label={say('bring:question:previous')}
            disabled={of < 2}
            onClick={() => onStep(-1)}
            type="button"
          >
            ‹
          </button>
          <small>{say('bring:question:heading', { at: at + 1, of })}</small>
          <button
            aria-label={say('bring:question:next')}
            disabled={of < 2}
            onClick={() => onStep(1)}
            type="button"
          >
            ›
          </button>
        </span>
      </div>
    </section>
  )
}
