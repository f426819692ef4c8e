import { slugOf } from '../slug.js'
import type { Id } from '../types.js'
import { labelOf } from '../vocabulary.js'
import { codesOf } from './codes.js'
import { heldBackLast } from './heldBack.js'
import type { CompileSettings } from './settings.js'
import type { AgendaSource, Localised } from './source.js'
import { pick } from './texts.js'

type Slugged = 'people' | 'places' | 'sessions' | 'tracks'
type Named = { id: Id; name?: Localised; title?: Localised; kind?: string }

/** The name of an entry in addresses of this agenda, the same in every language. */
export type Slugs = (of: Slugged, entry: Named) => string

/**
 * Slugs of what an agenda has: the words of its name in the event's first language, or those of its
 * kind where it has no name, and the code that identifies it.
 */
export function slugsOf(source: AgendaSource, { languages, rulebook }: CompileSettings): Slugs {
  const { event, sessions, people, places, tracks } = source
  const site = languages.map(({ code }) => code)
  const chain = heldBackLast([...new Set([...event.languages, ...site])], event, site)
  const codes = {
    sessions: codesOf(sessions),
    people: codesOf(people),
    places: codesOf(places),
    tracks: codesOf(tracks),
  }
  return (of, { id, name, title, kind }) => {
    const named = pick(title ?? name, chain)?.value
    const words =
      named ?? (of === 'sessions' && kind ? labelOf(rulebook.kinds, kind, chain[0] ?? '') : '')
    return [slugOf(words), codes[of].get(String(id)) ?? ''].filter(Boolean).join('-')
  }
}
