'use client'

import { type KeyboardEvent, memo, useId } from 'react'
import type { TabLanguage } from '../../api/translations/openTranslations.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import type { GlossaryTerm } from '../../store/translation/glossary.js'
import { isComposing } from '../builder/editing.js'
import { useSay } from '../inputs/useSay.js'
import { TranslationAids } from './TranslationAids.js'
import { type Memory, wordingsFor } from './wordings.js'
import { isPartly, progressOf } from './progress.js'
import { PivotText } from './PivotText.js'
import { SourceBefore, SourceText } from './SourceText.js'
import { cellsOf, type Outcome } from './translateState.js'
import type { Translating } from './useTranslations.js'

type Props = Pick<Translating, 'giveUp' | 'insist' | 'save' | 'write'> & {
  /** Absent where the app has no machine to ask. */
  suggest?: Translating['suggest']
  entry: TranslationEntry
  draft: string[] | undefined
  outcome: Outcome | undefined
  proposed: boolean
  memory: Memory
  glossary: readonly GlossaryTerm[]
  source: TabLanguage
  target: TabLanguage
  /** A third language that is read beside the source. */
  pivot: TabLanguage | undefined
  onNext: (address: string, step: -1 | 1, which: 'any' | 'open') => void
}

const rowsFor = (words: string) =>
  Math.min(8, Math.max(1, Math.ceil(words.length / 60), words.split('\n').length))

/** One text: its source, and the fields to write its translation in. */
export const EntryRow = memo(function EntryRow({
  entry,
  draft,
  outcome,
  proposed,
  memory,
  glossary,
  source,
  target,
  giveUp,
  insist,
  save,
  write,
  suggest,
  pivot,
  onNext,
}: Props) {
  const { say } = useSay()
  const name = useId()
  const { address, about, label, paragraphs, rich, state } = entry
  const written = draft ?? cellsOf(entry)
  // The source may have more paragraphs by now than what is written.
  const cells = Array.from(
    { length: Math.max(written.length, paragraphs.source.length) },
    (_, index) => written[index] ?? '',
  )
  const { done, total } = progressOf(entry, cells)
  const partly = draft !== undefined && isPartly(entry, cells)
  const offers = wordingsFor(entry, { memory, glossary, written: cells.join('\n') })
  const take = (words: string[]) => {
    write(address, words)
    void save(address)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Escape and Enter are for an input method first, where one is at work.
    if (isComposing(event)) return
    const { altKey, code, ctrlKey, key, metaKey } = event
    const offer =
      altKey && /^Digit[1-9]$/.test(code) ? offers[Number(code.slice(5)) - 1] : undefined
    if ((ctrlKey || metaKey) && key === 'Enter') {
      void save(address, { confirmed: true })
      onNext(address, 1, 'open')
    } else if (altKey && (key === 'ArrowDown' || key === 'ArrowUp'))
      onNext(address, key === 'ArrowDown' ? 1 : -1, 'any')
    else if (altKey && code === 'Digit0') write(address, paragraphs.source)
    else if (offer) take([offer.text])
    else if (key === 'Escape' && draft) giveUp(address)
    else return
    event.preventDefault()
  }
  const beside = {
    entry,
    draft,
    outcome,
    proposed,
    glossary,
    offers,
    source,
    target,
    onSuggest:
      suggest && state !== 'current' && !draft
        ? () => void suggest(entry, say('translate:noSuggestion'))
        : undefined,
    onTake: take,
    onSave: () => void save(address, { confirmed: true }),
    onInsist: () => void insist(address),
    onGiveUp: () => giveUp(address),
  }
  return (
    <li className={`agenda-translate__entry is-${state}`} data-address={address}>
      <p className="agenda-translate__label" id={name}>
        <span>{[about, label].filter(Boolean).join(' · ')}</span>{' '}
        <span className="agenda-translate__state">
          {partly ? say('translate:partly', { done, total }) : say(`translate:states:${state}`)}
        </span>
      </p>
      {rich ? (
        <SourceBefore direction={source.direction} entry={entry} language={source.code} />
      ) : null}
      <PivotText entry={entry} language={pivot} />
      {cells.map((cell, index) => (
        <div className="agenda-translate__sides" key={index}>
          <SourceText
            direction={source.direction}
            entry={entry}
            index={index}
            language={source.code}
          />
          <div className="agenda-translate__target">
            <textarea
              aria-describedby={name}
              aria-label={`${say('translate:field', { language: target.label })}${cells.length > 1 ? ` ${index + 1}/${cells.length}` : ''}`}
              data-field={address}
              dir={target.direction}
              lang={target.code}
              onBlur={({ currentTarget, relatedTarget }) =>
                draft && !currentTarget.closest('li')?.contains(relatedTarget) && void save(address)
              }
              onChange={({ target: { value } }) => write(address, cells.with(index, value))}
              onKeyDown={press}
              placeholder={state === 'sameOnPurpose' ? entry.source.words : undefined}
              rows={rowsFor(cell || (paragraphs.source[index] ?? ''))}
              value={cell}
            />
            {partly && index === cells.length - 1 ? (
              <small className="agenda-translate__partly">{say('translate:partlyNote')}</small>
            ) : null}
            {index === cells.length - 1 ? <TranslationAids {...beside} /> : null}
          </div>
        </div>
      ))}
    </li>
  )
})
