import { wayOf } from './grid.js'
import type { LineAction } from './lineActions.js'
import type { LineMove } from './lineMoves.js'

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/**
 * What the arrows do to the line rather than to the focus: moves in time, to other columns, or to
 * another place in the list.
 */
const timed = new Map<string | undefined, LineMove>([
  ['up', 'earlier'],
  ['down', 'later'],
  ['pageUp', 'shorter'],
  ['pageDown', 'longer'],
  ['left', 'columnBefore'],
  ['right', 'columnAfter'],
])
const placed = new Map<string, LineMove>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])

/** The act for a combination of keys; undefined for keys that are not the builder's. */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  rightToLeft = false,
): LineAction | LineMove | 'fillDown' | 'find' | 'openLine' | 'redo' | 'save' | 'undo' | undefined {
  const command = ctrlKey || metaKey
  const letter = key.toLowerCase()
  if (command && shiftKey && !altKey && placed.has(key)) return placed.get(key)
  if (altKey && shiftKey && !command) return timed.get(wayOf(key, rightToLeft))
  if (command && !altKey) {
    if (letter === 's') return 'save'
    if (letter === 'z') return shiftKey ? 'redo' : 'undo'
    if (letter === 'y') return 'redo'
    if (letter === 'd') return shiftKey ? 'fillDown' : 'duplicate'
    if (letter === 'h' && !shiftKey) return 'find'
    if (key === 'Enter') return 'addBelow'
    if (key === 'Delete' || key === 'Backspace') return 'remove'
  }
  if (altKey && !command && !shiftKey && key === 'Enter') return 'openLine'
  if (altKey && !command && key === 'ArrowDown') return 'swapNext'
  if (altKey && !command && key === 'ArrowUp') return 'swapPrevious'
  return undefined
}
