import { models } from '../model/index.js'
import { type Directory, knownBy, pageIn } from './compileSession.js'
import { compileFields } from './fields.js'
import type { CompiledEvent } from './schema/agenda.js'
import type { CompileSettings } from './settings.js'
import { termOf } from './terms.js'

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
  const { event } = directory
  const { texts, rest, fallback } = compileFields(models.events, event, directory, settings)
  return {
    id: String(event.id),
    uid: knownBy(event),
    slug: event.slug,
    url: pageIn(directory, {}, settings),
    ...texts,
    title: texts.title || event.slug,
    ...rest('about'),
    startDate: event.startDate,
    endDate: event.endDate,
    timeZone: event.timeZone,
    ...rest('where'),
    organisations: organisationsByRole(directory, settings),
    sequence: event.revision,
    ...fallback,
  }
}
