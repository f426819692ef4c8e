'use client'

import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Assignment, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './CellInput.js'
import { candidatesOf, meant, type Parties, partyName, withoutEmpty, withParty } from './party.js'
import { PartyRow, type Row } from './PartyRow.js'

type Props = {
  assignments: Assignment[]
  parties: Parties
  roles: Rulebook['roles']
  onCommit: (assignments: Assignment[]) => void
  onLeave: Leave
}

/** Who does what in a line. Enter leads to the next row or begins one, Enter in an empty one is done; Escape gives up. */
export function PeopleEditor({ assignments, parties, roles, onCommit, onLeave }: Props) {
  const { say } = useSay()
  const candidates = useMemo(() => candidatesOf(parties), [parties])
  const next = useRef(assignments.length)
  const fresh = (role: string): Row => ({ key: next.current++, assignment: { role, state: 'confirmed' }, typed: '', was: '' })
  const [rows, setRows] = useState<Row[]>(() => [
    ...assignments.map((assignment, key) => ({ key, assignment, typed: partyName(assignment, parties), was: partyName(assignment, parties) })),
    fresh(assignments.at(-1)?.role ?? 'speaker'),
  ])
  const change = (key: number, to: Partial<Row>) => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...to } : row)))
  const entered = () =>
    rows.flatMap(({ assignment, typed, was, party }) => {
      const name = typed.trim()
      if (!name) return []
      return [withoutEmpty(party || name !== was.trim() ? withParty(assignment, party ?? meant(name, candidates)) : assignment)]
    })
  const finish = (way?: 'down' | 'left' | 'right') => {
    onCommit(entered())
    onLeave(way)
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish('down')
  }
  const enter = (event: KeyboardEvent<HTMLElement>, row: Row) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!row.typed.trim()) return finish('down')
    if (row.key === rows.at(-1)?.key) return setRows((all) => [...all, fresh(row.assignment.role)])
    event.currentTarget.closest('.agenda-builder__party')?.nextElementSibling?.querySelector('input')?.focus()
  }
  return (
    <fieldset className="agenda-builder__people" data-people={JSON.stringify(entered())} onKeyDown={press}>
      <legend className="agenda-builder__hidden">{say('builder:people')}</legend>
      {rows.map((row, index) => (
        <PartyRow
          candidates={candidates} focused={index === rows.length - 1} key={row.key} onChange={(to) => change(row.key, to)} onEnter={(event) => enter(event, row)}
          onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))} roles={roles} row={row}
        />
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
