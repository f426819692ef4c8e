'use client'

import type { KeyboardEvent } from 'react'
import { values } from '../../core/model/index.js'
import type { Assignment, AssignmentState, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { NameInput } from './NameInput.js'
import { type Candidate, meant, type Party } from './party.js'
import { PartyMeant } from './PartyMeant.js'
import { partySuggestions } from './suggestions.js'

/**
 * One row of who does what, as it is being typed: its name before, and who it is once that was
 * said.
 */
export type Row = { key: number; assignment: Assignment; typed: string; was: string; party?: Party }

type Props = {
  row: Row
  candidates: Candidate[]
  roles: Rulebook['roles']
  focused: boolean
  onChange: (to: Partial<Row>) => void
  onEnter: (event: KeyboardEvent<HTMLElement>) => void
  onRemove: () => void
}

const states = values.assignmentState

/**
 * Role and name; once there is a name, the title and affiliation held then, and whether they have
 * confirmed.
 */
export function PartyRow({ row, candidates, roles, focused, onChange, onEnter, onRemove }: Props) {
  const { say, language } = useSay()
  const { assignment, typed, party } = row
  const name = typed.trim()
  const take = (chosen: Party, called: string) => onChange({ party: chosen, typed: called })
  const set = (fields: Partial<Assignment>) =>
    onChange({ assignment: { ...assignment, ...fields } })
  const held = (key: 'affiliation' | 'jobTitle') => (
    <input
      aria-label={say(`presence:held:${key}`)}
      className="is-held"
      dir="auto"
      onChange={({ target }) => set({ [key]: target.value })}
      onKeyDown={onEnter}
      placeholder={say(`presence:held:${key}`)}
      value={assignment[key] ?? ''}
    />
  )
  return (
    <div aria-label={name || undefined} className="agenda-builder__party" role="group">
      <select
        aria-label={say('builder:role')}
        onChange={({ target }) => set({ role: target.value })}
        value={assignment.role}
      >
        {Object.keys(roles).map((role) => (
          <option key={role} value={role}>
            {labelOf(roles, role, language)}
          </option>
        ))}
      </select>
      <NameInput
        autoFocus={focused}
        label={say('builder:name')}
        onKeyDown={onEnter}
        onType={(text) => onChange({ typed: text, party: undefined })}
        placeholder={say('builder:namePlaceholder')}
        suggest={() => partySuggestions(typed, candidates, say, take)}
        value={typed}
      />
      {name ? (
        <>
          {held('jobTitle')}
          {held('affiliation')}
          <select
            aria-label={say('fields:state')}
            className="is-held"
            onChange={({ target }) => set({ state: target.value as AssignmentState })}
            value={assignment.state}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {say(`values:assignmentState:${state}`)}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <button
        aria-label={say('builder:removeRow', { name: name || say('builder:name') })}
        onClick={onRemove}
        type="button"
      >
        ×
      </button>
      {name && (party || name !== row.was) ? (
        <PartyMeant
          candidates={candidates}
          onTake={take}
          party={party ?? meant(name, candidates)}
          typed={typed}
        />
      ) : null}
    </div>
  )
}
