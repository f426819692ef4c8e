import { isOneOf } from '../../../core/isOneOf.js'
import type { GridWay } from '../../../core/builder/index.js'
import { wayOf } from '../grid.js'

/** How high a minute is drawn, in pixels: a session of ten has room for one line of text. */
export const pixelsPerMinute = 2

export const heightOf = (minutes: number): string => `${minutes * pixelsPerMinute}px`

/** The hours that an empty day shows, in minutes from midnight, to drop lines on. */
export const officeHours = { from: 9 * 60, to: 18 * 60 }

/** A landscape page is so high, in pixels of the screen, with its margins and the heads taken off. */
const pageHeight = 600

/** The scale at which a day fits onto one printed page. */
export const fitOf = ({ from, to }: { from: number; to: number }): number =>
  Math.min(1, pageHeight / Math.max(1, (to - from) * pixelsPerMinute))

const ways = ['down', 'end', 'home', 'left', 'right', 'up'] as const satisfies GridWay[]

/** Where a key leads on the grid. */
export function gridWayOf(key: string, rightToLeft: boolean): GridWay | undefined {
  const way = wayOf(key, rightToLeft)
  return isOneOf(ways, way) ? way : undefined
}
