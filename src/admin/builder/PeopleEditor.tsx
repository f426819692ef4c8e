'use client'

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { elementOf } from '../elementOf.js'
import { bookingsBeside, meantParty, readParty, readPartyLines } from '../../core/builder/index.js'
import type { Assignment, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import type { Leave } from './cellKeys.js'
import { isComposing } from './editing.js'
import { NameInput } from './NameInput.js'
import {
  candidatesOf,
  heldAsElsewhere,
  roleAfter,
  type Parties,
  readAssignment,
  readerOf,
  withoutEmpty,
  writtenAssignment,
} from './party.js'
import { PartyRow, rowAssignment } from './PartyRow.js'
import { RowsInOrder } from './people/RowsInOrder.js'
import { useRows } from './people/useRows.js'
import { readingSuggestions } from './suggestions.js'
import { useWhenPointerReleased } from './useWhenPointerReleased.js'
import { useWorkspace } from './workspace/WorkspaceContext.js'

type Props = {
  assignments: Assignment[]
  parties: Parties
  roles: Rulebook['roles']
  onCommit: (assignments: Assignment[]) => void
  onLeave: Leave
  /** The text with which editing began, taken as the name of one more person. */
  seed?: string
}

const stops = 'select, input, button'

/**
 * Edits the people and organisations of a line: a row for each, and below them a field for a role
 * and a name. Enter takes the suggestion. Enter or Tab in the empty field, or leaving the editor,
 * is done; Escape leaves out what is being typed.
 */
export function PeopleEditor({ assignments, parties, roles, onCommit, onLeave, seed = '' }: Props) {
  const { say, language, colon } = useSay()
  const { agenda, line, rulebook, tell } = useWorkspace()
  const area = useRef<HTMLFieldSetElement>(null)
  const candidates = useMemo(() => candidatesOf(parties), [parties])
  const { rows, add, change, move, remove } = useRows(assignments, parties, area)
  const [typed, setTyped] = useState(seed)
  const knowing = () => readerOf(parties, roles)
  const readings = useMemo(
    () =>
      typed.trim()
        ? readParty(typed, candidates, { knowing: readerOf(parties, roles), language })
        : [],
    [typed, candidates, parties, roles, language],
  )
  const busy = useMemo(
    () => bookingsBeside(agenda, rulebook, line?.id, language),
    [agenda, rulebook, line?.id, language],
  )
  const nextRole = roleAfter(rows.at(-1)?.assignment.role, rulebook)
  const read = (reading: (typeof readings)[number]) =>
    heldAsElsewhere(readAssignment(reading, nextRole), agenda, parties)
  const entered = (typedToo = true) => {
    const meant = typedToo ? meantParty(readings) : undefined
    return [
      ...rows
        .filter((row) => row.typed.trim())
        .map((row) => withoutEmpty(rowAssignment(row, candidates))),
      ...(meant ? [read(meant)] : []),
    ]
  }
  const take = (reading: (typeof readings)[number]) => {
    add([read(reading)])
    setTyped('')
  }
  const done = useRef(false)
  const whenLetGo = useWhenPointerReleased()
  const commit = (all = entered()): boolean => {
    if (done.current) return false
    done.current = true
    onCommit(all)
    return true
  }
  const finish = (way?: 'down' | 'left' | 'right'): boolean => commit() && onLeave(way)
  const giveUp = () => {
    done.current = true
    onLeave()
  }
  const input = () => area.current?.querySelector<HTMLInputElement>('.agenda-people__add input')
  const press = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    if (isComposing(event)) return
    const { key, ctrlKey, metaKey, shiftKey, target } = event
    // Who was accepted stays; undo takes them out again.
    if (key === 'Escape') {
      commit(entered(false))
      onLeave()
    }
    if (key === 'Enter' && (ctrlKey || metaKey)) finish('down')
    if (key !== 'Tab') return
    const fields = [...(area.current?.querySelectorAll<HTMLElement>(stops) ?? [])]
    if (shiftKey ? target !== fields[0] : target !== fields.at(-1) && target !== input()) return
    // Tab takes the suggestion, as Enter does. From the last cell, Tab goes on in the page from the
    // cell itself.
    const [first] = target === input() ? readings : []
    const all = first ? [...entered(false), read(first)] : entered()
    if (commit(all) && onLeave(shiftKey ? 'left' : 'right')) event.preventDefault()
  }
  const pressInput = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, altKey, ctrlKey, metaKey } = event
    if (isComposing(event) || ctrlKey || metaKey) return
    if (key === 'ArrowUp' && !typed && !altKey)
      area.current
        ?.querySelector<HTMLElement>('.agenda-party:last-child .agenda-party__name')
        ?.focus()
    if (key !== 'Enter') return
    event.preventDefault()
    if (readings[0]) take(readings[0])
    else finish('down')
  }
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    event.stopPropagation()
    const text = event.clipboardData.getData('text/plain').trim()
    if (event.target !== input() || !/[\n\t]/.test(text)) return
    const found = readPartyLines(text, knowing())
    if (!found.length) return
    event.preventDefault()
    add(found.map((party) => writtenAssignment(party, candidates, party.role ?? nextRole)))
    tell(say('people:pasted', { count: found.length }))
  }
  const blur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    // Switching to another window does not count as leaving the cell.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget) && commit())
      whenLetGo(() => area.current && onLeave())
  }
  // Otherwise the field would lose the focus before a click or drag of a row arrives.
  const hold = (event: MouseEvent<HTMLElement>) =>
    elementOf(event.target)?.closest('input, select') || event.preventDefault()
  const reorder = (from: number, to: number) => {
    const { typed: name = '' } = rows[from] ?? {}
    if (move(from, to)) tell(say('people:moved', { name, place: to + 1, count: rows.length }))
  }
  return (
    <fieldset
      className="agenda-builder__people agenda-people"
      data-people={JSON.stringify(entered())}
      onBlur={blur}
      onKeyDown={press}
      onMouseDown={hold}
      onPaste={paste}
      ref={area}
    >
      <legend className="agenda-unseen">{say('builder:people')}</legend>
      <RowsInOrder onMove={reorder} onRemove={remove} rows={rows}>
        {(row) => {
          const { person } = rowAssignment(row, candidates)
          return (
            <PartyRow
              booked={
                person === undefined || row.assignment.state === 'declined' ? [] : busy(person)
              }
              candidates={candidates}
              key={row.key}
              onChange={(to) => change(row.key, to)}
              onDone={() => input()?.focus()}
              onRemove={() => remove(row.key)}
              parties={parties}
              roles={roles}
              row={row}
            />
          )
        }}
      </RowsInOrder>
      <div className="agenda-people__add">
        <NameInput
          autoFocus
          begin={{ seed }}
          label={say('people:add')}
          onKeyDown={pressInput}
          onType={setTyped}
          placeholder={say('people:addPlaceholder')}
          suggest={() =>
            readingSuggestions(
              readings,
              { say, roleText: (role) => `${labelOf(roles, role, language)}${colon}`, busy },
              take,
            )
          }
          takesFirst
          value={typed}
        />
      </div>
      <div className="agenda-people__foot">
        <button onClick={() => finish('right')} type="button">
          {say('builder:done')}
        </button>
        <button onClick={giveUp} type="button">
          {say('builder:cancel')}
        </button>
        <small>{say('people:keys')}</small>
      </div>
    </fieldset>
  )
}
