'use client'

import { useState } from 'react'
import { isOneOf } from '../../core/isOneOf.js'
import { sameValue } from '../../core/sameValue.js'
import { type Edit, kindWasChosen, typedTitle } from '../../core/builder/index.js'
import { values } from '../../core/model/index.js'
import type { AgendaSession, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { CellChoice } from './CellChoice.js'
import { CellInput } from './CellInput.js'
import type { Leave } from './cellKeys.js'
import type { Begin } from './editing.js'
import type { Column } from './grid.js'
import { timeEdits, typedTime } from './lineEdits.js'
import { PeopleEditor } from './PeopleEditor.js'
import { PlaceEditor } from './PlaceEditor.js'
import type { Builder } from './useBuilder.js'

type Props = {
  session: AgendaSession & { id: number | string }
  column: Column
  begin: Begin
  builder: Pick<Builder, 'agenda' | 'choices' | 'edit' | 'history'>
  rulebook: Rulebook
  onLeave: Leave
}

const statuses = values.sessionStatus

/** The input of one cell. */
export function LineEditor({ session, column, begin, builder, rulebook, onLeave }: Props) {
  const { say, language } = useSay()
  const [faulty, setFaulty] = useState(false)
  const { agenda, choices, edit, history } = builder
  const set = (fields: (Edit & { type: 'set' })['fields']) =>
    edit([{ type: 'set', id: session.id, fields }])
  const label = say(`builder:columns:${column}`)
  switch (column) {
    case 'time': {
      const commit = (typed: string) => {
        const edits =
          typed === typedTime(session, language) ? [] : timeEdits(agenda, session, typed)
        setFaulty(!edits)
        if (edits?.length) edit(edits)
        return edits !== undefined
      }
      return (
        <>
          <CellInput
            begin={begin}
            faulty={faulty}
            label={label}
            onCommit={commit}
            onLeave={onLeave}
            value={typedTime(session, language)}
          />
          {faulty ? (
            <small className="agenda-builder__fault" role="alert">
              {say('builder:noTime')}
            </small>
          ) : null}
        </>
      )
    }
    case 'title': {
      const commit = (typed: string) => {
        const fields = typedTitle(session, typed, {
          kinds: rulebook.kinds,
          chosen: kindWasChosen(history, session.id),
        })
        if (Object.keys(fields).length) set(fields)
        return true
      }
      return (
        <CellInput
          begin={begin}
          label={label}
          onCommit={commit}
          onLeave={onLeave}
          value={session.title ?? ''}
        />
      )
    }
    case 'kind': {
      const options = Object.keys(rulebook.kinds).map((kind) => ({
        value: kind,
        label: labelOf(rulebook.kinds, kind, language),
      }))
      return (
        <CellChoice
          label={label}
          onCommit={(kind) => set({ kind })}
          onLeave={onLeave}
          options={options}
          seed={begin.seed}
          value={session.kind}
        />
      )
    }
    case 'place':
      return (
        <PlaceEditor
          begin={begin}
          label={label}
          onCommit={(place) => set({ place: place ?? null })}
          onLeave={onLeave}
          place={session.place}
          places={choices.places}
        />
      )
    case 'status': {
      const { teamOnly } = session
      const audience = {
        value: 'audience',
        label: say(teamOnly ? 'publishing:team:everyone' : 'publishing:team:only'),
      }
      const options = [
        ...statuses.map((status) => ({
          value: String(status),
          label: say(`values:sessionStatus:${status}`),
        })),
        audience,
      ]
      const commit = (chosen: string) =>
        set(
          chosen === audience.value
            ? { teamOnly: teamOnly ? null : true }
            : isOneOf(statuses, chosen)
              ? { status: chosen }
              : {},
        )
      return (
        <CellChoice
          label={label}
          onCommit={commit}
          onLeave={onLeave}
          options={options}
          seed={begin.seed}
          value={session.status}
        />
      )
    }
    case 'people':
      return (
        <PeopleEditor
          assignments={session.assignments}
          onCommit={(assignments) =>
            sameValue(assignments, session.assignments) || set({ assignments })
          }
          onLeave={onLeave}
          parties={choices}
          roles={rulebook.roles}
          seed={begin.seed}
        />
      )
  }
}
