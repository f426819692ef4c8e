import type { DayGrid } from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import type { Id } from '../../../core/types.js'
import type { Say } from '../../inputs/useSay.js'
import { colourOfTrack } from '../lineColour.js'
import type { Builder } from '../useBuilder.js'

/** A column of the grid as it is shown; the id is null of lines without a place (or track). */
export type Lane = {
  id: Id | null
  name: string
  /** Of a place, in seats. */
  capacity?: number
  /** Of a track that has one. */
  colour?: ReturnType<typeof colourOfTrack>
}

/** The heading of each column of a day, in order. */
export const lanesOf = (
  { by, columns }: Pick<DayGrid, 'by' | 'columns'>,
  { choices, say }: { choices: Pick<Builder['choices'], 'places' | 'tracks'>; say: Say },
): Lane[] =>
  columns.map((id): Lane => {
    const found = withId(by === 'place' ? choices.places : choices.tracks, id)
    const name = id === null ? say(`builder:none:${by}`) : (found?.name ?? `#${id}`)
    return by === 'place'
      ? { id, name, capacity: found?.capacity }
      : { id, name, colour: colourOfTrack(choices, id) }
  })
