'use client'

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Assignment, Rulebook } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './cellKeys.js'
import { isComposing } from './editing.js'
import { candidatesOf, meant, type Parties, partyName, withoutEmpty, withParty } from './party.js'
import { PartyRow, type Row } from './PartyRow.js'
import { useWhenPointerReleased } from './useWhenPointerReleased.js'

type Props = {
  assignments: Assignment[]
  parties: Parties
  roles: Rulebook['roles']
  onCommit: (assignments: Assignment[]) => void
  onLeave: Leave
  /** What was typed to begin with: the name of one more. */
  seed?: string
}

/**
 * Who does what in a line. Enter leads to the next row or begins one; Enter or Tab in an empty one
 * is done, as is going elsewhere; Escape gives up.
 */
export function PeopleEditor({ assignments, parties, roles, onCommit, onLeave, seed = '' }: Props) {
  const { say } = useSay()
  const candidates = useMemo(() => candidatesOf(parties), [parties])
  const next = useRef(assignments.length)
  const done = useRef(false)
  const area = useRef<HTMLFieldSetElement>(null)
  const fresh = (role: string, typed = ''): Row => ({
    key: next.current++,
    assignment: { role, state: 'confirmed' },
    typed,
    was: '',
  })
  const [rows, setRows] = useState<Row[]>(() => [
    ...assignments.map((assignment, key) => ({
      key,
      assignment,
      typed: partyName(assignment, parties),
      was: partyName(assignment, parties),
    })),
    fresh(assignments.at(-1)?.role ?? 'speaker', seed),
  ])
  const change = (key: number, to: Partial<Row>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...to } : row)))
  const entered = () =>
    rows.flatMap(({ assignment, typed, was, party }) => {
      const name = typed.trim()
      if (!name) return []
      return [
        withoutEmpty(
          party || name !== was.trim()
            ? withParty(assignment, party ?? meant(name, candidates))
            : assignment,
        ),
      ]
    })
  const whenLetGo = useWhenPointerReleased()
  const commit = (): boolean => {
    if (done.current) return false
    done.current = true
    onCommit(entered())
    return true
  }
  const finish = (way?: 'down' | 'left' | 'right'): boolean => commit() && onLeave(way)
  const giveUp = () => {
    done.current = true
    onLeave()
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    if (isComposing(event)) return
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    if (key === 'Escape') giveUp()
    if (key === 'Enter' && (ctrlKey || metaKey)) finish('down')
    if (key !== 'Tab') return
    const stops = [...(area.current?.querySelectorAll<HTMLElement>('select, input, button') ?? [])]
    const isLast = target === stops.at(-1) || (target === newest() && !newest()?.value.trim())
    if (shiftKey ? target !== stops[0] : !isLast) return
    // From the last cell the page goes on, from the cell itself.
    if (finish(shiftKey ? 'left' : 'right')) event.preventDefault()
  }
  const newest = () =>
    area.current?.querySelector<HTMLInputElement>(
      '.agenda-builder__party:nth-last-child(2) .agenda-builder__naming input',
    )
  const blur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // Another window is no other cell.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget) && commit())
      whenLetGo(() => area.current && onLeave())
  }
  // Or the input would be left before the button is clicked, where browsers give buttons no focus.
  const hold = (event: MouseEvent<HTMLElement>) =>
    (event.target as HTMLElement).closest('button') && event.preventDefault()
  useEffect(() => {
    const { length } = newest()?.value ?? ''
    newest()?.setSelectionRange(length, length)
  }, [])
  const enter = (event: KeyboardEvent<HTMLElement>, row: Row) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event)) return
    event.preventDefault()
    if (!row.typed.trim()) return void finish('down')
    if (row.key === rows.at(-1)?.key) return setRows((all) => [...all, fresh(row.assignment.role)])
    event.currentTarget
      .closest('.agenda-builder__party')
      ?.nextElementSibling?.querySelector('input')
      ?.focus()
  }
  return (
    <fieldset
      className="agenda-builder__people"
      data-people={JSON.stringify(entered())}
      onBlur={blur}
      onKeyDown={press}
      onMouseDown={hold}
      ref={area}
    >
      <legend className="agenda-unseen">{say('builder:people')}</legend>
      {rows.map((row, index) => (
        <PartyRow
          candidates={candidates}
          focused={index === rows.length - 1}
          key={row.key}
          onChange={(to) => change(row.key, to)}
          onEnter={(event) => enter(event, row)}
          onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
          roles={roles}
          row={row}
        />
      ))}
      <div className="agenda-builder__party">
        <button onClick={() => finish('right')} type="button">
          {say('builder:done')}
        </button>
        <button onClick={giveUp} type="button">
          {say('builder:cancel')}
        </button>
        <small>{say('builder:peopleKeys')}</small>
      </div>
    </fieldset>
  )
}
