'use client'

import { useState } from 'react'
import type { Edit } from '../../core/builder/index.js'
import type { AgendaSession, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { CellInput, type Leave } from './CellInput.js'
import { CellSelect } from './CellSelect.js'
import type { Column } from './grid.js'
import { timeEdits, typedTime } from './lineEdits.js'
import { PeopleEditor } from './PeopleEditor.js'
import { PlaceEditor } from './PlaceEditor.js'
import type { Builder } from './useBuilder.js'

type Props = {
  session: AgendaSession & { id: number | string }
  column: Column
  /** What was typed to begin with, instead of what stands there. */
  seed?: string
  builder: Pick<Builder, 'agenda' | 'choices' | 'edit'>
  rulebook: Rulebook
  onLeave: Leave
}

const statuses = ['confirmed', 'tentative', 'cancelled'] as const

/** The input of one cell. */
export function LineEditor({ session, column, seed, builder, rulebook, onLeave }: Props) {
  const { say, language } = useSay()
  const [faulty, setFaulty] = useState(false)
  const { agenda, choices, edit } = builder
  const set = (fields: (Edit & { type: 'set' })['fields']) => edit([{ type: 'set', id: session.id, fields }])
  const label = say(`builder:columns:${column}`)
  switch (column) {
    case 'time': {
      const commit = (typed: string) => {
        const edits = typed === typedTime(session) ? [] : timeEdits(agenda, session, typed)
        setFaulty(!edits)
        if (edits?.length) edit(edits)
        return edits !== undefined
      }
      return (
        <>
          <CellInput faulty={faulty} label={label} onCommit={commit} onLeave={onLeave} value={seed ?? typedTime(session)} />
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
        if (typed.trim() !== (session.title ?? '')) set({ title: typed.trim() || null })
        return true
      }
      return <CellInput label={label} onCommit={commit} onLeave={onLeave} value={seed ?? session.title ?? ''} />
    }
    case 'kind': {
      const options = Object.keys(rulebook.kinds).map((kind) => ({ value: kind, label: labelOf(rulebook.kinds, kind, language) }))
      return <CellSelect label={label} onCommit={(kind) => set({ kind })} onLeave={onLeave} options={options} value={session.kind} />
    }
    case 'place':
      return <PlaceEditor label={label} onCommit={(place) => set({ place: place ?? null })} onLeave={onLeave} place={session.place} places={choices.places} seed={seed} />
    case 'status': {
      const { teamOnly } = session
      const audience = { value: 'audience', label: say(teamOnly ? 'publishing:team:everyone' : 'publishing:team:only') }
      const options = [...statuses.map((status) => ({ value: String(status), label: say(`values:sessionStatus:${status}`) })), audience]
      const commit = (chosen: string) => set(chosen === audience.value ? { teamOnly: teamOnly ? null : true } : { status: chosen as AgendaSession['status'] })
      return <CellSelect label={label} onCommit={commit} onLeave={onLeave} options={options} value={session.status} />
    }
    case 'people':
      return (
        <PeopleEditor
          assignments={session.assignments} onCommit={(assignments) => set({ assignments })}
          onLeave={onLeave} parties={choices} roles={rulebook.roles}
        />
      )
  }
}
