/** A point of the screen, in pixels from its corner. */
export type Point = { x: number; y: number }

// Not every browser has a `TouchEvent` to compare with.
const isTouch = (event: Event): event is TouchEvent => 'touches' in event
const isMouse = (event: Event): event is MouseEvent => 'clientX' in event

/** Where the pointer, or the first finger, is on the screen. */
export function pointOf(event: Event): Point | undefined {
  const at = isTouch(event) ? event.touches[0] : isMouse(event) ? event : undefined
  return at && { x: at.clientX, y: at.clientY }
}

/**
 * Reports each position of the pointer, before the dragged element hears of it. Returns a function
 * that ends it.
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
