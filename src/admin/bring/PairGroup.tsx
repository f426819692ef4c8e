'use client'

import { type ReactNode, useId } from 'react'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import type { TextPair } from '../../core/import/toTranslations.js'
import { useSay } from '../inputs/useSay.js'

export type Group = {
  key: string
  /** The line of the document; none for texts of the event. */
  line?: string
  heading: string
  sure: boolean
  pairs: TextPair[]
}

type Props = {
  group: Group
  entries: ReadonlyMap<string, TranslationEntry>
  to: string
  chosen: boolean
  isTaken: (pair: TextPair) => boolean
  onTake: (pairs: readonly TextPair[], take: boolean) => void
  onChoose: (line: string) => void
  /** Which line here it is, where that may be changed. */
  which?: ReactNode
}

/**
 * The texts of one line: as they are here beside what the document says, each to be taken or not.
 */
export function PairGroup({
  group: { line, heading, sure, pairs },
  entries,
  to,
  chosen,
  isTaken,
  onTake,
  onChoose,
  which,
}: Props) {
  const { say } = useSay()
  const id = useId()
  const taken = pairs.filter(isTaken).length
  return (
    <div
      aria-labelledby={id}
      className={`agenda-bring__group${chosen ? ' is-chosen' : ''}`}
      data-row={line}
      onFocus={() => line && onChoose(line)}
      role="group"
    >
      <div className="agenda-bring__which-line">
        <label>
          <input
            checked={pairs.length > 0 && taken === pairs.length}
            onChange={({ target }) => onTake(pairs, target.checked)}
            disabled={!pairs.length}
            ref={(box) => {
              if (box) box.indeterminate = taken > 0 && taken < pairs.length
            }}
            type="checkbox"
          />
          <span id={id}>
            <bdi>{heading}</bdi>
          </span>
        </label>
        <span className={sure ? 'agenda-bring__sure' : 'agenda-bring__chip is-look'}>
          {say(sure ? 'bring:sure:sure' : 'bring:sure:unsure')}
        </span>
      </div>
      {which}
      <ul>
        {pairs.map((pair) => {
          const entry = entries.get(pair.address)
          return (
            <li key={pair.address}>
              <label className="agenda-bring__pair">
                <input
                  checked={isTaken(pair)}
                  onChange={({ target }) => onTake([pair], target.checked)}
                  type="checkbox"
                />
                <span className="agenda-bring__which">{entry?.label}</span>
                <span dir="auto" lang={entry?.source.language}>
                  {pair.source}
                </span>
                <span dir="auto" lang={to}>
                  {pair.text}
                </span>
              </label>
              {pair.there ? (
                <p className="agenda-bring__there">
                  {say('bring:translation:there')} <bdi lang={to}>{pair.there}</bdi>
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
