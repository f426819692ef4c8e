'use client'

import { withId } from '../../core/ids.js'
import type { AgendaSession, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import type { Column } from './grid.js'
import { timingText, typedTime } from './lineEdits.js'
import { Icon } from './menus/icons.js'
import { PeopleCell } from './PeopleCell.js'
import { TeamMark } from './TeamMark.js'
import type { Builder } from './useBuilder.js'

const dash = '–'

/**
 * A span of time, drawn with its start above its end. The dash between them is there for screen
 * readers and for copying, and lets the line break.
 */
function ClockTime({ time }: { time: string }) {
  const at = time.indexOf(dash)
  if (at < 0) return <b className="agenda-time__start">{time}</b>
  return (
    <span className="agenda-time">
      <b className="agenda-time__start">{time.slice(0, at)}</b>
      <span className="agenda-time__dash">{dash}</span>
      <wbr />
      <span className="agenda-time__end">{time.slice(at + dash.length)}</span>
    </span>
  )
}

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
