import type { LineAction } from './lineActions.js'

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** What a combination of keys asks for; undefined for keys that are not the builder's. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): LineAction | 'redo' | 'save' | 'undo' | undefined {
  const command = ctrlKey || metaKey
  const letter = key.toLowerCase()
  if (command && !altKey) {
    if (letter === 's') return 'save'
    if (letter === 'z') return shiftKey ? 'redo' : 'undo'
    if (letter === 'y') return 'redo'
    if (letter === 'd') return 'duplicate'
    if (key === 'Enter') return 'addBelow'
    if (key === 'Delete' || key === 'Backspace') return 'remove'
  }
  if (altKey && !command && key === 'ArrowDown') return 'swapNext'
  if (altKey && !command && key === 'ArrowUp') return 'swapPrevious'
  return undefined
}
