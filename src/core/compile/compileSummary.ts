import { compileEvent } from './compileEvent.js'
import { heldBackLast, languagesOut } from './heldBack.js'
import type { AgendaSummary } from './schema/summary.js'
import type { CompileSettings } from './settings.js'
import type { SourceEvent } from './source.js'

const none = new Map<never, never>()
const emptyDirectory = {
  people: none,
  organisations: none,
  places: none,
  tracks: none,
  files: none,
  numbers: none,
  slugs: () => '',
}

/**
 * An event for a list, in one language: its texts as in its agenda, without what only the agenda
 * shows.
 */
export function compileSummary(event: SourceEvent, given: CompileSettings): AgendaSummary {
  const settings = {
    ...given,
    chain: heldBackLast(
      given.chain,
      event,
      given.languages.map(({ code }) => code),
    ),
  }
  const compiled = compileEvent(
    { ...emptyDirectory, event: { ...event, introduction: undefined } },
    settings,
  )
  const {
    introduction: _,
    places: _places,
    organisations: _organisations,
    sequence: _sequence,
    ...summary
  } = compiled
  return { ...summary, languages: languagesOut(event), href: settings.href('') }
}
