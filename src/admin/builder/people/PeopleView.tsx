'use client'

import { type KeyboardEvent, useMemo, useState } from 'react'
import { type Doer, missingOf, whoDoesWhat } from '../../../core/builder/index.js'
import type { AssignmentState, Id } from '../../../core/types.js'
import { passesFilter } from '../filterLines.js'
import { shortcutOf } from '../shortcuts.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { DoerCard } from './DoerCard.js'

const kinds: { kind: Doer['kind']; title: string }[] = [
  { kind: 'person', title: 'collections:people' },
  { kind: 'organisation', title: 'collections:organisations' },
  { kind: 'label', title: 'people:unnamed' },
]

/**
 * “Who is doing what”: every person of the agenda with their sessions, and what is missing of each.
 */
export function PeopleView() {
  const workspace = useWorkspace()
  const { agenda, builder, choices, filter, goTo, language, rightToLeft, rulebook, say, setView } =
    workspace
  const [withGaps, setWithGaps] = useState(false)
  const everybody = useMemo(
    () =>
      whoDoesWhat(agenda, rulebook, choices, language)
        .map((doer) => ({
          doer: {
            ...doer,
            doings: doer.doings.filter(({ session }) => passesFilter(filter, session)),
          },
          missing: missingOf(doer),
        }))
        .filter(({ doer }) => doer.doings.length > 0),
    [agenda, choices, filter, language, rulebook],
  )
  const lacking = everybody.filter(({ missing }) => missing.length > 0)
  const shown = withGaps ? lacking : everybody
  const answer = (id: Id, row: number, state: AssignmentState) => {
    const session = agenda.sessions.find((each) => each.id === id)
    const assignments = session?.assignments.map((each, index) =>
      index === row ? { ...each, state } : each,
    )
    if (assignments) builder.edit([{ type: 'set', id, fields: { assignments } }])
  }
  // Shortcuts for lines do not apply in this view, where lines are not seen.
  const press = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, rightToLeft)
    if (shortcut && !['redo', 'save', 'undo'].includes(shortcut)) event.stopPropagation()
  }
  const follow = (id: Id) => {
    setView('list')
    goTo({ row: String(id), column: 'people' })
  }
  if (!everybody.length) return <p className="agenda-doers__none">{say('people:nobody')}</p>
  return (
    <section aria-label={say('builder:views:people')} className="agenda-doers" onKeyDown={press}>
      <div aria-label={say('builder:filters')} className="agenda-doers__filter" role="group">
        <button aria-pressed={!withGaps} onClick={() => setWithGaps(false)} type="button">
          {say('people:everyone', { count: everybody.length })}
        </button>
        <button aria-pressed={withGaps} onClick={() => setWithGaps(true)} type="button">
          {say('people:withGaps', { count: lacking.length })}
        </button>
      </div>
      {shown.length ? null : <p className="agenda-doers__none">{say('people:nothingMissing')}</p>}
      {kinds.map(({ kind, title }) => {
        const of = shown.filter(({ doer }) => doer.kind === kind)
        return of.length ? (
          <section key={kind}>
            <h2>{say(title)}</h2>
            <ul className="agenda-doers__list">
              {of.map(({ doer, missing }) => (
                <DoerCard
                  doer={doer}
                  key={doer.key}
                  missing={missing}
                  onAnswer={answer}
                  onLine={follow}
                />
              ))}
            </ul>
          </section>
        ) : null
      })}
    </section>
  )
}
