import type { CompiledAgenda } from '../../core/compile/index.js'
import { oneLine } from '../plain.js'

export const generator = { name: 'payload-plugin-agenda' }

/** Minutes between the lines of a grid that draws the schedule. */
export const timeSlot = '00:05'

/** The themes of the event; a colour only where it is one. */
export const tracksOf = ({ tracks }: CompiledAgenda) =>
  Object.values(tracks).map(({ name, colour }) => ({
    name: oneLine(name),
    ...(colour && /^#[0-9a-f]{6}$/i.test(colour) ? { color: colour } : {}),
  }))
