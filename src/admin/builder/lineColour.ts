import type { CSSProperties } from 'react'
import { withId } from '../../core/ids.js'
import type { AgendaSession, Id, Rulebook } from '../../core/types.js'
import { definitionOf } from '../../core/vocabulary.js'
import type { Builder } from './useBuilder.js'

type Coloured = {
  'data-colour': string
  style?: CSSProperties & { '--agenda-colour': string }
}

/**
 * What colours a line wherever it is shown: its track, where that has a colour, else its kind;
 * `quiet` where neither says one. To be spread on the element; the styles are in colours.css.
 *
 * @example <li {...colourOf(line, { choices, rulebook })}>
 */
export function colourOf(
  { kind, track }: Pick<AgendaSession, 'kind' | 'track'>,
  { choices, rulebook }: { choices: Pick<Builder['choices'], 'tracks'>; rulebook: Rulebook },
): Coloured {
  return (
    colourOfTrack(choices, track) ?? {
      'data-colour': definitionOf(rulebook.kinds, kind)?.colour ?? 'quiet',
    }
  )
}

/** What colours the lane of a track; undefined where it has no colour of its own. */
export function colourOfTrack(
  { tracks }: Pick<Builder['choices'], 'tracks'>,
  track: Id | null | undefined,
): Coloured | undefined {
  const own = withId(tracks, track)?.colour
  return own ? { 'data-colour': 'track', style: { '--agenda-colour': own } } : undefined
}
