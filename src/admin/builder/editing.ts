/** A position within a text on the screen. */
type Caret = { text: string; at: number }

/**
 * How editing of a cell begins: with a typed letter, with everything selected, or at the place that
 * was clicked; otherwise at the end.
 */
export type Begin = { seed?: string; whole?: boolean; caret?: Caret }

/**
 * The position in a text at which somebody clicked; undefined outside any text. Needs a browser.
 */
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

/** Which part of the text is selected when editing begins: start and end. */
export function chosenAtFirst(text: string, { seed, whole, caret }: Begin): [number, number] {
  if (seed === undefined && whole) return [0, text.length]
  const at = seed === undefined && caret?.text === text ? caret.at : text.length
  return [at, at]
}

/**
 * Whether an input method (for Chinese, or a dead key) is still composing a letter: such keys are
 * left alone.
 */
export const isComposing = ({
  nativeEvent,
}: {
  nativeEvent: { isComposing: boolean; keyCode: number }
}): boolean => nativeEvent.isComposing || nativeEvent.keyCode === 229
