'use client'

import { useDraggable, useDroppable } from '@dnd-kit/core'
import { type KeyboardEvent, useState } from 'react'
import type { Booking } from '../../core/builder/index.js'
import type { Assignment, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { NameInput } from './NameInput.js'
import {
  type Candidate,
  entryOf,
  heldOf,
  meant,
  type Parties,
  type Party,
  portraitOf,
  withParty,
} from './party.js'
import { PartyMeant } from './PartyMeant.js'
import { HeldThen } from './people/HeldThen.js'
import { PersonDisc } from './people/PersonDisc.js'
import { RoleChip } from './people/RoleChip.js'
import { StateChoice } from './people/StateMark.js'
import { bookingText, partySuggestions } from './suggestions.js'

/**
 * One person or organisation of a line while it is edited: the assignment, and the name as typed,
 * which may not match an entry yet.
 */
export type Row = { key: number; assignment: Assignment; typed: string; was: string; party?: Party }

/** The id of a row for dragging. */
export const rowId = (key: number): string => `row-${key}`

/** The assignment that a row stands for. */
export function rowAssignment(
  { assignment, party, typed, was }: Row,
  candidates: readonly Candidate[],
): Assignment {
  const name = typed.trim()
  return party || name !== was.trim()
    ? withParty(assignment, party ?? meant(name, candidates))
    : assignment
}

type Props = {
  row: Row
  candidates: Candidate[]
  parties: Parties
  roles: Rulebook['roles']
  /** Other sessions in which they take part at the same time. */
  booked: Booking[]
  onChange: (to: Partial<Row>) => void
  /** Called when Enter is pressed in one of the row's fields. */
  onDone: () => void
  onRemove: () => void
}

/** One row: the name, title and affiliation at the time of the event, the role and the answer. */
export function PartyRow(props: Props) {
  const { row, candidates, parties, roles, booked, onChange, onDone, onRemove } = props
  const { say } = useSay()
  const [open, setOpen] = useState<'held' | 'name'>()
  const { key, typed, was } = row
  const name = typed.trim() || say('builder:name')
  const now = rowAssignment(row, candidates)
  const held = heldOf(now, parties)
  const drop = useDroppable({ id: rowId(key) })
  const drag = useDraggable({ id: rowId(key) })
  const take = (party: Party, called: string) => onChange({ party, typed: called })
  // What is set is said of the party that the row names now.
  const set = (fields: Partial<Assignment>) =>
    onChange({ assignment: { ...now, ...fields }, party: undefined, was: typed })
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setOpen(undefined)
    onDone()
  }
  return (
    <div
      aria-label={name}
      className={`agenda-party${drag.isDragging ? ' is-dragged' : ''}`}
      data-party={key}
      ref={drop.setNodeRef}
      role="group"
    >
      <span aria-hidden className="agenda-party__grip" ref={drag.setNodeRef} {...drag.listeners} />
      <PersonDisc
        name={name}
        portrait={portraitOf(now, parties)}
        unnamed={now.label !== undefined}
      />
      <div className="agenda-party__who">
        {open === 'name' ? (
          <NameInput
            autoFocus
            begin={{ whole: true }}
            label={say('builder:name')}
            onKeyDown={enter}
            onType={(text) => onChange({ typed: text, party: undefined })}
            suggest={() => partySuggestions(typed, candidates, say, take)}
            takesFirst={typed !== was}
            value={typed}
          />
        ) : (
          <button className="agenda-party__name" onClick={() => setOpen('name')} type="button">
            <bdi>{name}</bdi>
          </button>
        )}
        {open === 'held' ? null : (
          <button
            aria-label={say('people:heldOf', { name, held })}
            className="agenda-party__held"
            onClick={() => setOpen('held')}
            type="button"
          >
            {held ? <bdi>{held}</bdi> : say('people:noHeld')}
          </button>
        )}
      </div>
      <RoleChip of={name} onChoose={(role) => set({ role })} role={now.role} roles={roles} />
      <StateChoice of={name} onChoose={(state) => set({ state })} state={now.state} />
      <button
        aria-label={say('builder:removeRow', { name })}
        className="agenda-party__remove"
        onClick={onRemove}
        type="button"
      >
        ×
      </button>
      {open === 'held' ? (
        <HeldThen assignment={now} known={entryOf(now, parties)} onChange={set} onEnter={enter} />
      ) : null}
      {typed.trim() && (row.party || typed.trim() !== was) ? (
        <PartyMeant
          candidates={candidates}
          onTake={take}
          party={row.party ?? meant(typed.trim(), candidates)}
          typed={typed}
        />
      ) : null}
      {booked.map((each, index) => (
        <small className="agenda-party__busy" key={index}>
          {bookingText(each, say)}
        </small>
      ))}
    </div>
  )
}
