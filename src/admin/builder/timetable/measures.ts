import type { GridWay } from '../../../core/builder/index.js'
import { wayOf } from '../grid.js'

/** How high a minute is drawn, in pixels: a session of ten has room for one line of text. */
export const pixelsPerMinute = 2

export const heightOf = (minutes: number): string => `${minutes * pixelsPerMinute}px`

const ways = new Set<string>(['down', 'end', 'home', 'left', 'right', 'up'] satisfies GridWay[])

/** Where a key leads on the grid. */
export function gridWayOf(key: string, rightToLeft: boolean): GridWay | undefined {
  const way = wayOf(key, rightToLeft)
  return way && ways.has(way) ? (way as GridWay) : undefined
}
