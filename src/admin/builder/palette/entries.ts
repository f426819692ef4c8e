import type { IconName } from '../menus/icons.js'

/** What the palette finds, in the order in which it shows it before anything is typed. */
export const paletteGroups = ['line', 'agenda', 'lines', 'people', 'days', 'views'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/** Something to do or to go to; `also`: what else it is found by, `note`: said small beside it. */
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
