'use client'

import { withId } from '../../core/ids.js'
import type { AgendaSession, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import type { Column } from './grid.js'
import { timingText, typedTime } from './lineEdits.js'
import { ClockTime } from './list/ClockTime.js'
import { Icon } from './menus/icons.js'
import { PeopleCell } from './PeopleCell.js'
import { TeamMark } from './TeamMark.js'
import type { Builder } from './useBuilder.js'

type Props = {
  session: AgendaSession
  column: Column
  choices: Builder['choices']
  rulebook: Rulebook
  number?: string
}

/** What a cell shows while nobody types in it. */
export function LineCell({ session, column, choices, rulebook, number }: Props) {
  const { say, language } = useSay()
  switch (column) {
    case 'time':
      return (
        <span dir={session.timing === 'clock' ? 'ltr' : undefined}>
          {session.timing === 'clock' ? (
            <ClockTime time={typedTime(session, language)} />
          ) : (
            timingText(session, { say, language })
          )}
        </span>
      )
    case 'title':
      return (
        <span>
          {number ? <span className="agenda-builder__number">{number}</span> : null}
          <bdi>{session.title || <em>{say('checks:untitled')}</em>}</bdi>
          {session.teamOnly ? (
            <>
              {' '}
              <TeamMark />
            </>
          ) : null}
        </span>
      )
    case 'kind':
      return labelOf(rulebook.kinds, session.kind, language)
    case 'people':
      return <PeopleCell assignments={session.assignments} choices={choices} rulebook={rulebook} />
    case 'place':
      return session.place === undefined ? null : (
        <>
          <Icon name="place" />
          <bdi>{withId(choices.places, session.place)?.name ?? ''}</bdi>
        </>
      )
    case 'status':
      return (
        <span className={`agenda-chip is-${session.status}`}>
          {say(`values:sessionStatus:${session.status}`)}
        </span>
      )
  }
}
