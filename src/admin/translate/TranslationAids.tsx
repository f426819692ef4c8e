'use client'

import type { TabLanguage } from '../../api/translations/openTranslations.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import type { GlossaryTerm } from '../../store/translation/glossary.js'
import { keysText } from '../builder/menus/keys.js'
import { useSay } from '../inputs/useSay.js'
import { OutcomeNotice } from './OutcomeNotice.js'
import { type OfferedWording, termsIn } from './wordings.js'
import type { Outcome } from './translateState.js'
import { FormattedParagraph } from './FormattedParagraph.js'

type Props = {
  entry: TranslationEntry
  draft: string[] | undefined
  outcome: Outcome | undefined
  /** A machine wrote it, and nobody has said that it is right. */
  proposed: boolean
  offers: readonly OfferedWording[]
  glossary: readonly GlossaryTerm[]
  source: TabLanguage
  target: TabLanguage
  /** Asks a machine, where the app has one. */
  onSuggest?: () => void
  onTake: (cells: string[]) => void
  onSave: () => void
  /** Stores it over what somebody else has changed. */
  onInsist: () => void
  onGiveUp: () => void
}

/** What stands by a translation: wordings to take over, terms to keep to, and what became of it. */
export function TranslationAids({
  entry,
  draft,
  outcome,
  proposed,
  offers,
  glossary,
  source,
  target,
  onSuggest,
  onTake,
  onSave,
  onInsist,
  onGiveUp,
}: Props) {
  const { say } = useSay()
  const { paragraphs, rich, state } = entry
  const terms = termsIn(entry, glossary)
  const confirmable = state === 'outdated' && !draft
  return (
    <>
      {paragraphs.aside ? (
        <div className="agenda-translate__aside">
          <p>{say('translate:laidOutOtherwise')}</p>
          {paragraphs.aside.map((words, index) => (
            <p dir={target.direction} key={index} lang={target.code}>
              <FormattedParagraph cell={words} rich={rich} />
            </p>
          ))}
        </div>
      ) : null}
      {proposed ? (
        <div className="agenda-translate__proposed">
          <p>{say('translate:proposed')}</p>
          <button onClick={onSave} type="button">
            {say('translate:accept')}{' '}
            <kbd suppressHydrationWarning>{keysText('Mod+Enter', say)}</kbd>
          </button>{' '}
          <button onClick={onGiveUp} type="button">
            {say('kept:discard')}
          </button>
        </div>
      ) : null}
      {offers.length || terms.length || confirmable || onSuggest ? (
        <div className="agenda-translate__offers">
          {offers.map(({ from, text }, index) => (
            <button
              key={text}
              onClick={() => onTake([text])}
              title={say(`translate:from:${from}`)}
              type="button"
            >
              <bdi lang={target.code}>{text}</bdi> <kbd>Alt+{index + 1}</kbd>
            </button>
          ))}
          {terms.map(({ term, translation, note }) => (
            <span className="agenda-translate__term" key={term} title={note}>
              <bdi lang={source.code}>{term}</bdi> = <bdi lang={target.code}>{translation}</bdi>
            </span>
          ))}
          {onSuggest ? (
            <button onClick={onSuggest} type="button">
              {say('translate:suggest')}
            </button>
          ) : null}
          {confirmable ? (
            <button onClick={onSave} type="button">
              {say('translate:stillRight')}
            </button>
          ) : null}
        </div>
      ) : null}
      <div aria-live="polite">
        <OutcomeNotice
          entry={entry}
          outcome={outcome}
          onGiveUp={onGiveUp}
          onSave={outcome?.is === 'failed' ? onSave : onInsist}
        />
      </div>
    </>
  )
}
