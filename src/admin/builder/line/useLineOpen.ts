import { useCallback, useEffect, useRef, useState } from 'react'
import { sameId } from '../../../core/ids.js'
import type { Id } from '../../../core/types.js'
import type { Cell } from '../grid.js'
import type { BuilderLine } from '../builderLine.js'
import { lineParameter, tabParameter } from './lineParameter.js'

/** The parts of the panel of a line. */
export const lineTabs = ['line', 'texts', 'translations', 'comments', 'history'] as const
export type LineTab = (typeof lineTabs)[number]

type Tools = {
  cell: Cell | undefined
  line: BuilderLine | undefined
  lines: BuilderLine[]
  goTo: (cell: Cell) => void
  select: (cell: Cell) => void
}

/**
 * Whether the panel of a line is open, and of which line. Once open it stays open and follows the
 * focus up and down the list.
 */
export function useLineOpen({ cell, line, lines, goTo, select }: Tools) {
  const [open, setOpen] = useState(false)
  const [lineTab, setLineTab] = useState<LineTab>('line')
  const last = useRef<Id>(undefined)
  useEffect(() => {
    if (line) last.current = line.id
  }, [line])
  /** How often something was to be typed at once into the tab that was opened. */
  const [typingAsked, setTypingAsked] = useState(0)
  const openLine = useCallback(
    (id: Id, tab?: LineTab, toType = false) => {
      if (tab) setLineTab(tab)
      setTypingAsked((times) => (toType ? times + 1 : 0))
      select({ row: String(id), column: 'title' })
      setOpen(true)
    },
    [select],
  )
  /** Gives the keyboard back to the line. */
  const closeLine = useCallback(() => {
    setOpen(false)
    setTypingAsked(0)
    if (cell) goTo(cell)
  }, [cell, goTo])
  /** The line before or after in the list, while the keyboard stays in the panel. */
  const walk = (by: -1 | 1) => {
    const next = lines[lines.findIndex(({ id }) => sameId(id, line?.id)) + by]
    if (next) select({ row: String(next.id), column: cell?.column ?? 'title' })
  }
  // A link from a session's form opens the agenda at that session.
  const asked = useRef(false)
  useEffect(() => {
    const parameters = new URLSearchParams(window.location.search)
    const id = parameters.get(lineParameter)
    if (asked.current || !id || !lines.some((each) => sameId(each.id, id))) return
    asked.current = true
    goTo({ row: id, column: 'title' })
    const tab = lineTabs.find((each) => each === parameters.get(tabParameter))
    if (tab) openLine(id, tab)
  }, [goTo, lines, openLine])

  return {
    /** The line whose panel is open. */
    lineOpen: open ? line?.id : undefined,
    lineTab,
    setLineTab,
    openLine,
    typingAsked,
    closeLine,
    walk,
    /** The line in whose panel something may be being typed. */
    typedIn: (): string | undefined =>
      open && line && typeof document !== 'undefined'
        ? document.activeElement?.closest('.agenda-line') &&
          document.activeElement.matches('input, textarea, [contenteditable=true]')
          ? String(line.id)
          : undefined
        : undefined,
  }
}
