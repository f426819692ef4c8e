'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import type { Assignment, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './CellInput.js'
import { type Parties, partyName, withoutEmpty, withParty } from './party.js'
import { PartyRow, type Row } from './PartyRow.js'

type Props = {
  assignments: Assignment[]
  parties: Parties
  roles: Rulebook['roles']
  list: string
  onCommit: (assignments: Assignment[]) => void
  onCreate: (name: string) => Promise<boolean>
  onLeave: Leave
}

/** Who does what in a line. Enter leads to the next row or begins one, Enter in an empty one is done; Escape gives up. */
export function PeopleEditor({ assignments, parties, roles, list, onCommit, onCreate, onLeave }: Props) {
  const { say } = useSay()
  const next = useRef(assignments.length)
  const fresh = (role: string): Row => ({ key: next.current++, assignment: { role, state: 'confirmed' }, typed: '' })
  const [rows, setRows] = useState<Row[]>(() => [
    ...assignments.map((assignment, key) => ({ key, assignment, typed: partyName(assignment, parties) })),
    fresh(assignments.at(-1)?.role ?? 'speaker'),
  ])
  const change = (key: number, to: Partial<Row>) => setRows((all) => all.map((row) => (row.key === key ? { ...row, ...to } : row)))
  const entered = () => rows.flatMap(({ assignment, typed }) => (typed.trim() ? [withoutEmpty(withParty(assignment, typed, parties))] : []))
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
          focused={index === rows.length - 1} key={row.key} list={list} onChange={(to) => change(row.key, to)} onCreate={onCreate} onEnter={(event) => enter(event, row)}
          onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))} parties={parties} roles={roles} row={row}
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
