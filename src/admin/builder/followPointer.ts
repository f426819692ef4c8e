/** A point of the screen, in pixels from its corner. */
export type Point = { x: number; y: number }

/** Where the pointer, or the first finger, is on the screen. */
export function pointOf(event: Event): Point | undefined {
  const at = 'touches' in event ? (event as TouchEvent).touches[0] : (event as MouseEvent)
  return at && { x: at.clientX, y: at.clientY }
}

/**
 * Tells where the pointer is whenever it moves, before anything that is dragged hears of it.
 * Returns how to end that.
 */
export function followPointer(onMove: (at: Point) => void): () => void {
  const follow = (event: Event) => {
    const at = pointOf(event)
    if (at) onMove(at)
  }
  const names = ['mousemove', 'touchmove']
  for (const name of names) window.addEventListener(name, follow, { capture: true })
  return () => {
    for (const name of names) window.removeEventListener(name, follow, { capture: true })
  }
}
