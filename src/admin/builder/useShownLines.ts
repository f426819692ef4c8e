'use client'

import { useMemo } from 'react'
import type { Agenda } from '../../core/types.js'
import type { Cell } from './grid.js'
import type { BuilderLine } from './builderLine.js'
import { type Filter, passesFilter } from './filterLines.js'
import { sameId } from '../../core/ids.js'

/**
 * The lines that pass the filters, their ids as rows of the table, and the days on which lines or
 * the event have something.
 */
export function useShownLines(agenda: Agenda, filter: Filter) {
  const lines = useMemo(
    () =>
      agenda.sessions.filter(
        (session): session is BuilderLine =>
          session.id !== undefined && passesFilter(filter, session),
      ),
    [agenda.sessions, filter],
  )
  const rows = useMemo(() => lines.map(({ id }) => String(id)), [lines])
  const lineAt = (cell: Cell | undefined) => lines.find(({ id }) => sameId(id, cell?.row))
  // Lines may stand on days that the event does not have, or on none.
  const days = useMemo(
    () =>
      [
        ...new Set([
          ...agenda.event.days.map(({ date }) => date),
          ...lines.map(({ day }) => day ?? ''),
        ]),
      ].sort(),
    [agenda.event.days, lines],
  )
  return { lines, rows, lineAt, days }
}
