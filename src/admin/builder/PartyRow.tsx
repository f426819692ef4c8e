'use client'

import type { KeyboardEvent } from 'react'
import type { Assignment, AssignmentState, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { isKnown, type Parties } from './party.js'

/** One row of who does what, as it is being typed. */
export type Row = { key: number; assignment: Assignment; typed: string }

type Props = {
  row: Row
  parties: Parties
  roles: Rulebook['roles']
  list: string
  focused: boolean
  onChange: (to: Partial<Row>) => void
  onEnter: (event: KeyboardEvent<HTMLElement>) => void
  onRemove: () => void
  onCreate: (name: string) => Promise<boolean>
}

const states: AssignmentState[] = ['invited', 'confirmed', 'declined']

/** Role and name; once there is a name, the title and affiliation held then, and whether they have confirmed. */
export function PartyRow({ row, parties, roles, list, focused, onChange, onEnter, onRemove, onCreate }: Props) {
  const { say, language } = useSay()
  const { assignment, typed } = row
  const name = typed.trim()
  const set = (fields: Partial<Assignment>) => onChange({ assignment: { ...assignment, ...fields } })
  const held = (key: 'affiliation' | 'jobTitle') => (
    <input
      aria-label={say(`together:held:${key}`)} className="is-held" dir="auto" onChange={({ target }) => set({ [key]: target.value })} onKeyDown={onEnter}
      placeholder={say(`together:held:${key}`)} value={assignment[key] ?? ''}
    />
  )
  return (
    <div aria-label={name || undefined} className="agenda-builder__party" role="group">
      <select aria-label={say('builder:role')} onChange={({ target }) => set({ role: target.value })} value={assignment.role}>
        {Object.keys(roles).map((role) => (
          <option key={role} value={role}>
            {labelOf(roles, role, language)}
          </option>
        ))}
      </select>
      <input
        aria-label={say('builder:name')} autoFocus={focused} dir="auto" list={list} onChange={({ target }) => onChange({ typed: target.value })} onKeyDown={onEnter}
        placeholder={say('builder:namePlaceholder')} value={typed}
      />
      {name ? (
        <>
          {held('jobTitle')}
          {held('affiliation')}
          <select aria-label={say('fields:state')} className="is-held" onChange={({ target }) => set({ state: target.value as AssignmentState })} value={assignment.state}>
            {states.map((state) => (
              <option key={state} value={state}>
                {say(`values:assignmentState:${state}`)}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <button aria-label={say('builder:removeRow', { name: name || say('builder:name') })} onClick={onRemove} type="button">
        ×
      </button>
      {name && typed !== assignment.label && !isKnown(typed, parties) ? (
        <span className="agenda-builder__unknown">
          {say('builder:unnamedParty')}{' '}
          <button onClick={() => void onCreate(name)} type="button">
            {say('builder:newPerson', { name })}
          </button>
        </span>
      ) : null}
    </div>
  )
}
