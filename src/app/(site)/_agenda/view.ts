import type { CompiledAgenda, CompiledDay, CompiledSession } from '../../../core/compile/index.js'
import type { Texts } from '../../../i18n/en.js'
import type { Site } from '../_site/site.js'
import { offsetsOf } from '../../../core/time/offsets.js'
import { languageName } from '../../../core/phrases.js'
import { punctuationOf } from '../_site/wording.js'

export { lineage } from '../../../core/compile/lineage.js'

/** What every part of the page draws from. */
export type View = {
  agenda: CompiledAgenda
  texts: Texts
  language: string
  sessions: Map<string, CompiledSession>
  /** Drafts are shown: no calendar and no format has them. */
  preview: boolean
  directionOf: (language: string) => 'auto' | 'ltr' | 'rtl'
  nameOf: (language: string) => string
  comma: string
  colon: string
  /** Of all times, each once: more than one where the clocks change during the event. */
  offsets: string[]
}

export function viewOf(
  agenda: CompiledAgenda,
  { language, languages, texts }: Site,
  preview: boolean,
): View {
  const directions = new Map(languages.map(({ code, direction }) => [code, direction]))
  return {
    agenda,
    texts,
    language: language.code,
    preview,
    sessions: new Map(
      agenda.days.flatMap(({ sessions }) => sessions.map((session) => [session.id, session])),
    ),
    directionOf: (code) => directions.get(code) ?? 'auto',
    nameOf: (code) => languageName(code, language.code),
    ...punctuationOf(language.code),
    offsets: offsetsOf(agenda.days.flatMap(({ sessions }) => sessions)),
  }
}

export const anchors = {
  day: ({ date }: Pick<CompiledDay, 'date'>) => `day-${date || 'open'}`,
  session: (id: string) => `session-${id}`,
  person: (id: string) => `person-${id}`,
  place: (id: string) => `place-${id}`,
}
