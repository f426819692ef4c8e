'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { Assignment, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './CellInput.js'
import { isKnown, type Parties, partyName, withParty } from './party.js'

type Row = { key: number; assignment: Assignment; typed: string }
type Props = {
  assignments: Assignment[]
  parties: Parties
  roles: Rulebook['roles']
  list: string
  onCommit: (assignments: Assignment[]) => void
  onCreate: (name: string) => Promise<boolean>
  onLeave: Leave
}

/** Who does what in a line. Enter after a name begins the next row, Enter in an empty one is done; Escape gives up. */
export function PeopleEditor({ assignments, parties, roles, list, onCommit, onCreate, onLeave }: Props) {
  const { say, language } = useSay()
  const next = useRef(assignments.length)
  const fresh = (role: string): Row => ({ key: next.current++, assignment: { role, state: 'confirmed' }, typed: '' })
  const [rows, setRows] = useState<Row[]>(() => [
    ...assignments.map((assignment, key) => ({ key, assignment, typed: partyName(assignment, parties) })),
    fresh(assignments.at(-1)?.role ?? 'speaker'),
  ])
  const change = (key: number, to: Partial<Row>) => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...to } : row)))
  const finish = (way?: 'down' | 'left' | 'right') => {
    onCommit(rows.flatMap(({ assignment, typed }) => (typed.trim() ? [withParty(assignment, typed, parties)] : [])))
    onLeave(way)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish('down')
  }
  const pressInName = (event: KeyboardEvent<HTMLInputElement>, row: Row) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!row.typed.trim()) return finish('down')
    if (row.key === rows.at(-1)?.key) setRows((all) => [...all, fresh(row.assignment.role)])
  }
  return (
    <fieldset className="agenda-builder__people" onKeyDown={press}>
      <legend className="agenda-builder__hidden">{say('builder:people')}</legend>
      {rows.map((row, index) => (
        <div className="agenda-builder__party" key={row.key}>
          <select aria-label={say('builder:role')} onChange={({ target }) => change(row.key, { assignment: { ...row.assignment, role: target.value } })} value={row.assignment.role}>
            {Object.keys(roles).map((role) => (
              <option key={role} value={role}>
                {labelOf(roles, role, language)}
              </option>
            ))}
          </select>
          <input
            aria-label={say('builder:name')}
            autoFocus={index === rows.length - 1}
            dir="auto"
            list={list}
            onChange={({ target }) => change(row.key, { typed: target.value })}
            onKeyDown={(event) => pressInName(event, row)}
            placeholder={say('builder:namePlaceholder')}
            value={row.typed}
          />
          <button aria-label={say('builder:removeRow', { name: row.typed || say('builder:name') })} onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))} type="button">
            ×
          </button>
          {row.typed.trim() && row.typed !== row.assignment.label && !isKnown(row.typed, parties) ? (
            <span className="agenda-builder__unknown">
              {say('builder:unnamedParty')}{' '}
              <button onClick={() => void onCreate(row.typed.trim())} type="button">
                {say('builder:newPerson', { name: row.typed.trim() })}
              </button>
            </span>
          ) : null}
        </div>
      ))}
      <div className="agenda-builder__party">
        <button onClick={() => finish('right')} type="button">
          {say('builder:done')}
        </button>
        <button onClick={() => onLeave()} type="button">
          {say('builder:cancel')}
        </button>
        <small>{say('builder:peopleKeys')}</small>
      </div>
    </fieldset>
  )
}
