import type { Directory } from './compileSession.js'
import type { CompiledEvent } from './schema/agenda.js'
import type { CompileSettings } from './settings.js'
import { mergeFallbacks, textsOf } from './texts.js'
import { maybeTerm, namedCode, richText, termOf } from './words.js'

function organisationsByRole(
  { event, organisations }: Directory,
  settings: CompileSettings,
): CompiledEvent['organisations'] {
  const groups = new Map<string, string[]>()
  for (const { role, organisation } of event.organisations) {
    if (organisations.has(String(organisation)))
      groups.set(role, [...(groups.get(role) ?? []), String(organisation)])
  }
  return [...groups].map(([role, ids]) => ({
    role: termOf('organisationRole', role, settings),
    organisations: ids,
  }))
}

export function compileEvent(directory: Directory, settings: CompileSettings): CompiledEvent {
  const { event, places } = directory
  const { title, theme, programme, city } = event
  const { fallback, ...texts } = textsOf({ title, theme, programme, city }, settings.chain)
  const introduction = richText('introduction', event.introduction, settings)
  return {
    id: String(event.id),
    slug: event.slug,
    ...texts,
    title: texts.title ?? event.slug,
    type: maybeTerm('eventType', event.eventType, settings),
    introduction: introduction.text,
    startDate: event.startDate,
    endDate: event.endDate,
    timeZone: event.timeZone,
    country: event.country ? namedCode('region', event.country, settings) : null,
    status: termOf('eventStatus', event.status, settings),
    attendance: maybeTerm('attendance', event.attendance, settings),
    places: event.places.map(String).filter((id) => places.has(id)),
    organisations: organisationsByRole(directory, settings),
    sequence: event.revision,
    ...mergeFallbacks(fallback, introduction.mark),
  }
}
