/** A place in a text that stands on the screen. */
type Caret = { text: string; at: number }

/**
 * How a cell is begun to be edited: with what was typed, all of it ready to be replaced, or where
 * it was clicked; else at its end.
 */
export type Begin = { seed?: string; whole?: boolean; caret?: Caret }

/** Where in a text somebody clicked; undefined beside any. In a browser only. */
export function caretAt({
  clientX,
  clientY,
}: {
  clientX: number
  clientY: number
}): Caret | undefined {
  const position =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(clientX, clientY) : null
  // Safari has only the older one.
  const range = position ? null : document.caretRangeFromPoint?.(clientX, clientY)
  const [node, at] = [
    position?.offsetNode ?? range?.startContainer,
    position?.offset ?? range?.startOffset ?? 0,
  ]
  return node?.nodeType === Node.TEXT_NODE ? { text: node.nodeValue ?? '', at } : undefined
}

/** Which part of a text is chosen when its editing begins, from and to. */
export function chosenAtFirst(text: string, { seed, whole, caret }: Begin): [number, number] {
  if (seed === undefined && whole) return [0, text.length]
  const at = seed === undefined && caret?.text === text ? caret.at : text.length
  return [at, at]
}

/** A key that an input method (Chinese, dead keys) is still making a letter of: nobody else's. */
export const isComposing = ({
  nativeEvent,
}: {
  nativeEvent: { isComposing: boolean; keyCode: number }
}): boolean => nativeEvent.isComposing || nativeEvent.keyCode === 229
