import type { IconName } from '../menus/icons.js'

/** The groups of entries, in the order in which they are shown before anything is typed. */
export const paletteGroups = ['line', 'agenda', 'lines', 'people', 'days', 'views'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/**
 * An act or a destination. `also` are further names to find it by, `note` is shown small beside it.
 */
export type PaletteEntry = {
  key: string
  group: PaletteGroup
  name: string
  also?: string[]
  note?: string
  icon?: IconName
  keys?: string
  run: () => void
}
