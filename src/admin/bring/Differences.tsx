'use client'

import type { ReactNode } from 'react'
import { withId } from '../../core/ids.js'
import type { Moment, TranslationDifference } from '../../core/import/matchTranslation.js'
import type { Proposal } from '../../core/import/proposal.js'
import type { Agenda, Id } from '../../core/types.js'
import { spokenDate } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'
import { fieldWords } from './changeWords.js'

type Props = {
  differences: readonly TranslationDifference[]
  proposal: Proposal
  agenda: Agenda
  onChoose: (line: string) => void
  /** Which line here a line of the document is. */ which: (line: string) => ReactNode
}

/** In what a document and the agenda differ, where nothing is guessed. */
export function Differences({ differences, proposal, agenda, onChoose, which }: Props) {
  const { say, language } = useSay()
  if (!differences.length)
    return <p className="agenda-bring__quiet">{say('bring:translation:noDifferences')}</p>
  const titleOf = (line: string) =>
    proposal.lines.find(({ id }) => id === line)?.title.value || say('checks:untitled')
  const titleHere = (session: Id) =>
    withId(agenda.sessions, session)?.title || say('checks:untitled')
  const when = ({ day, starts, ends }: Moment, beside: Moment) =>
    [
      day && day !== beside.day ? spokenDate(day, language, 'short') : '',
      starts ? `\u2066${[starts, ends].filter(Boolean).join('–')}\u2069` : '',
    ]
      .filter(Boolean)
      .join(' ') || '—'
  const words = (each: TranslationDifference): string => {
    switch (each.type) {
      case 'otherTime':
        return say('bring:translation:otherTime', {
          title: titleHere(each.session),
          here: when(each.here, each.document),
          document: when(each.document, each.here),
        })
      case 'onlyInDocument':
        return say('bring:translation:onlyInDocument', { title: titleOf(each.line) })
      case 'onlyHere':
        return say('bring:translation:onlyHere', { title: titleHere(each.session) })
      case 'otherCount':
        return say('bring:translation:otherCount', {
          title: titleHere(each.session),
          here: each.here,
          document: each.document,
        })
      case 'noSource':
        return say('bring:translation:noSource', {
          title: titleHere(each.session),
          field: fieldWords(each.field, say),
        })
    }
  }
  return (
    <section className="agenda-bring__differences">
      <h3>{say('bring:translation:differences', { count: differences.length })}</h3>
      <ul>
        {differences.map((each, index) => (
          <li key={index}>
            {'line' in each ? (
              <button onClick={() => onChoose(each.line)} type="button">
                {words(each)}
              </button>
            ) : (
              <span>{words(each)}</span>
            )}
            {each.type === 'onlyInDocument' ? which(each.line) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
