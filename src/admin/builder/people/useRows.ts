'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Assignment } from '../../../core/types.js'
import { type Parties, partyName } from '../party.js'
import type { Row } from '../PartyRow.js'

/** The rows of an assignment list while it is edited: adding, changing, moving, removing. */
export function useRows(
  assignments: readonly Assignment[],
  parties: Parties,
  area: RefObject<HTMLElement | null>,
) {
  const next = useRef(assignments.length)
  const [rows, setRows] = useState<Row[]>(() =>
    assignments.map((assignment, key) => ({
      key,
      assignment,
      typed: partyName(assignment, parties),
      was: partyName(assignment, parties),
    })),
  )
  // A moved row is inserted at another place of the page and would lose the focus.
  const wanted = useRef<Element | string>(undefined)
  useLayoutEffect(() => {
    const to = wanted.current
    wanted.current = undefined
    if (to instanceof HTMLElement && to.isConnected) to.focus()
    else if (typeof to === 'string') area.current?.querySelector<HTMLElement>(to)?.focus()
  })
  const toInput = '.agenda-people__add input'
  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length) return false
    wanted.current = document.activeElement ?? undefined
    setRows((all) => all.toSpliced(from, 1).toSpliced(to, 0, all[from]!))
    return true
  }
  return {
    rows,
    add: (added: readonly Assignment[]) => {
      const fresh = added.map(({ label, organisation, person, ...rest }): Row => {
        const party =
          person !== undefined
            ? { person }
            : organisation !== undefined
              ? { organisation }
              : { label }
        return {
          key: next.current++,
          assignment: rest,
          typed: partyName(party, parties),
          was: '',
          party,
        }
      })
      setRows((all) => [...all, ...fresh])
    },
    change: (key: number, to: Partial<Row>) =>
      setRows((all) => all.map((row) => (row.key === key ? { ...row, ...to } : row))),
    move,
    /** The focus goes to the row that takes its place, or to the field for a new one. */
    remove: (key: number) => {
      const after = rows[rows.findIndex((row) => row.key === key) + 1]
      wanted.current = after ? `[data-party="${after.key}"] .agenda-party__name` : toInput
      setRows((all) => all.filter((row) => row.key !== key))
    },
  }
}
