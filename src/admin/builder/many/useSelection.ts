'use client'

import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Say } from '../../inputs/useSay.js'
import { elementOf } from '../../elementOf.js'
import { type Cell, cellOf, neighbour, wayOf } from '../grid.js'
import type { BuilderLine } from '../builderLine.js'
import { extended, nothing, type Selection, toggled, wholeDay } from './selection.js'

type Given = {
  /** The lines that are shown: others cannot be selected. */
  lines: BuilderLine[]
  rows: string[]
  say: Say
  onTell: (text: string) => void
  goTo: (cell: Cell) => void
}

const ways = new Set(['down', 'pageDown', 'pageUp', 'up'])

/** Inputs other than the line itself. */
const otherInputs = 'button, select, textarea, input:not(.agenda-builder__selected)'

/** The selected lines, and how keys and pointers change the selection. */
export function useSelection({ lines, rows, say, onTell, goTo }: Given) {
  const [state, setState] = useState<Selection>(nothing)
  const chosen = state.ids.size ? lines.filter(({ id }) => state.ids.has(String(id))) : []
  const isOn = chosen.length > 0
  const change = (next: Selection) => {
    setState(next)
    const count = rows.filter((row) => next.ids.has(row)).length
    onTell(count ? say('many:selected', { count }) : say('many:selectionEnded'))
  }
  const end = () => change(nothing)
  const toggle = (row: string) => change(toggled(state, row))

  /**
   * Handles a key; answers whether it was for the selection: in a cell, or Escape anywhere in the
   * agenda.
   */
  const press = (event: KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    const command = ctrlKey || metaKey
    if (key === 'Escape' && isOn) {
      end()
      return true
    }
    const here = cellOf(target)
    if (!here || altKey) return false
    if (command && !shiftKey && key.toLowerCase() === 'a') {
      const day = lines.find(({ id }) => String(id) === here.row)?.day
      const beside = lines.filter((line) => line.day === day).map(({ id }) => String(id))
      change(wholeDay(state, beside, rows))
      return true
    }
    if (!shiftKey || command) return false
    const way = wayOf(key, false)
    if (key === ' ') toggle(here.row)
    else if (way && ways.has(way)) {
      const to = neighbour(rows, here, way)
      change(extended(isOn ? state : nothing, rows, to.row, { from: here.row }))
      goTo(to)
    } else return false
    return true
  }

  /** The line that a pointer means to select, and whether by its box. */
  const meantBy = ({ target, shiftKey, ctrlKey, metaKey, nativeEvent }: MouseEvent) => {
    const element = elementOf(target)
    const row = element?.closest<HTMLElement>('.agenda-builder__line')?.dataset.line
    const box = Boolean(element?.closest('.agenda-builder__check'))
    const finger =
      isOn && nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
    if (row === undefined || (!box && element?.closest(otherInputs))) return undefined
    return box || shiftKey || ctrlKey || metaKey || finger ? { row, box } : undefined
  }
  const click = (event: MouseEvent) => {
    const meant = meantBy(event)
    if (!meant) return
    event.stopPropagation()
    const { row, box } = meant
    const at = cellOf(event.target)
    if (event.shiftKey)
      change(
        extended(state, rows, row, {
          from: at?.row,
          more: event.ctrlKey || event.metaKey,
        }),
      )
    else toggle(row)
    if (!box && at) goTo(at)
  }
  /** Selecting a range of lines does not select text. */
  const hold = (event: MouseEvent) => {
    if (event.shiftKey && meantBy(event)) event.preventDefault()
  }

  return {
    /** The selected lines, in the order of the agenda. */
    chosen,
    isOn,
    /** The ids of the selected lines, the same set until others are; undefined while none is. */
    ids: isOn ? state.ids : undefined,
    /** Undefined while none is selected. */
    has: (id: BuilderLine['id']) => (isOn ? state.ids.has(String(id)) : undefined),
    select: (ids: readonly BuilderLine['id'][]) =>
      setState({ ids: new Set(ids.map(String)), anchor: ids.map(String)[0] }),
    toggle,
    end,
    press,
    pointer: { onClickCapture: click, onMouseDownCapture: hold },
  }
}

export type LineSelection = ReturnType<typeof useSelection>
