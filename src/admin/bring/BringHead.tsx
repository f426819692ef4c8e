'use client'

import type { Violation } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { FileInput } from './FileInput.js'
import type { Brought } from './useProposal.js'

type Props = {
  brought: Brought
  lines: number
  people: number
  look: number
  caused: readonly Violation[]
  shown: 'document' | 'lines'
  onShow: (shown: 'document' | 'lines') => void
}

/** What was brought, how much of it, and what is left to look at. */
export function BringHead({ brought, lines, people, look, caused, shown, onShow }: Props) {
  const { say } = useSay()
  const count = (level: Violation['level']) => caused.filter((each) => each.level === level).length
  return (
    <div className="agenda-bring__head">
      <bdi className="agenda-bring__name">{brought.name || say('bring:pasted')}</bdi>
      <span className="agenda-bring__chip">{say('bring:counts:lines', { count: lines })}</span>
      <span className="agenda-bring__chip">{say('bring:counts:people', { count: people })}</span>
      <span aria-live="polite" className={`agenda-bring__chip ${look ? 'is-look' : ''}`}>
        {look ? say('bring:counts:look', { count: look }) : say('bring:counts:fine')}
      </span>
      {(['impossible', 'conflict', 'advice'] as const).map((level) =>
        count(level) ? (
          <span className={`agenda-bring__chip is-${level}`} key={level}>
            {say(`bring:counts:${level}`, { count: count(level) })}
          </span>
        ) : null,
      )}
      <span className="agenda-bring__tabs" role="group" aria-label={say('bring:showing')}>
        {(['document', 'lines'] as const).map((each) => (
          <button
            aria-pressed={shown === each}
            key={each}
            onClick={() => onShow(each)}
            type="button"
          >
            {say(each === 'document' ? 'bring:document' : 'bring:proposed')}
          </button>
        ))}
      </span>
      <button className="agenda-bring__discard" onClick={() => void brought.clear()} type="button">
        {say('kept:discard')}
      </button>
      <FileInput label={say('bring:another')} onFile={(file) => void brought.bring(file)}>
        {(ask) => (
          <button disabled={brought.reading !== undefined} onClick={ask} type="button">
            {brought.reading === undefined
              ? say('bring:another')
              : say('bring:reading', { name: brought.reading || say('bring:pasted') })}
          </button>
        )}
      </FileInput>
    </div>
  )
}
