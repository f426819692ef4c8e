'use client'

import type { TabLanguage } from '../../api/translations/openTranslations.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'
import { differencesOf } from './differences.js'
import { FormattedParagraph } from './FormattedParagraph.js'

type Side = 'after' | 'before'

/** What a text read and what it reads, what differs marked in each. */
function Compared({
  before,
  after,
  side,
  language,
}: {
  before: string
  after: string
  side: Side
  language: string
}) {
  return (
    <>
      {differencesOf(before, after, language).map(({ words, is }, index) => {
        if (is === (side === 'before' ? 'added' : 'removed')) return null
        if (is === 'added') return <ins key={index}>{words}</ins>
        return is === 'removed' ? <del key={index}>{words}</del> : <span key={index}>{words}</span>
      })}
    </>
  )
}

type Props = { entry: TranslationEntry; language: string; direction: TabLanguage['direction'] }

/** Of an outdated translation what it was made from, beside what its source is now. */
export function SourceBefore({ entry, language, direction }: Props) {
  const { say } = useSay()
  const { before, source } = entry
  if (before === undefined) return null
  const own = { lang: language, dir: direction }
  const differs = before !== source.words
  return (
    <dl className="agenda-translate__before">
      <div>
        <dt>{say('translate:itWas')}</dt>
        <dd {...own}>
          {differs ? (
            <Compared after={source.words} before={before} language={language} side="before" />
          ) : (
            before
          )}
        </dd>
      </div>
      <div>
        <dt>{say('translate:itIs')}</dt>
        {differs ? (
          <dd {...own}>
            <Compared after={source.words} before={before} language={language} side="after" />
          </dd>
        ) : (
          <dd>{say('translate:formattedAnew')}</dd>
        )}
      </div>
    </dl>
  )
}

/** One paragraph of the source; of a plain text that is outdated, both readings of it. */
export function SourceText({ entry, language, direction, index }: Props & { index: number }) {
  const { before, paragraphs, rich } = entry
  return (
    <div className="agenda-translate__source">
      {before !== undefined && !rich ? (
        <SourceBefore direction={direction} entry={entry} language={language} />
      ) : (
        <p dir={direction} lang={language}>
          <FormattedParagraph cell={paragraphs.source[index] ?? ''} rich={rich} />
        </p>
      )}
    </div>
  )
}
