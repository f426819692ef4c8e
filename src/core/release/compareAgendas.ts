import { listOf, semicolonOf } from '../phrases.js'
import type { CompiledAgenda } from '../compile/index.js'
import type { Change } from './schema.js'
import { compareDays } from './compareDays.js'
import { compareDirectory } from './compareDirectory.js'
import { compareFields, type Seen } from './compareFields.js'
import { compareLanguages } from './compareLanguages.js'
import { compareSessions } from './compareSessions.js'

function seenOf({ event, language, places, organisations }: CompiledAgenda): Seen {
  const {
    title,
    theme,
    programme,
    type,
    status,
    attendance,
    startDate,
    endDate,
    timeZone,
    city,
    country,
    slug,
    introduction,
  } = event
  const named = (ids: string[], all: Record<string, { name: string }>) =>
    listOf(
      ids.flatMap((id) => all[id]?.name ?? []),
      language,
    )
  const roles = event.organisations.map(
    ({ role, organisations: ids }) => `${role.label}: ${named(ids, organisations)}`,
  )
  return {
    short: {
      title,
      theme,
      programme,
      eventType: type?.label ?? null,
      status: status.label,
      attendance: attendance?.label ?? null,
      startDate,
      endDate,
      timeZone,
      city,
      country: country?.label ?? null,
      places: named(event.places, places) || null,
      organisations: roles.join(semicolonOf(language)) || null,
      slug,
    },
    long: { introduction },
  }
}

/**
 * What readers of an agenda see change from one state of it to another, both in one language: of the event, its languages, its days,
 * its sessions in order, and the people and places in them. Empty when they see the same. Pure.
 */
export function compareAgendas(before: CompiledAgenda, after: CompiledAgenda): Change[] {
  return [
    ...compareFields(
      { what: 'event', id: after.event.id, title: after.event.title },
      seenOf(before),
      seenOf(after),
    ),
    ...compareLanguages(before, after),
    ...compareDays(before, after),
    ...compareSessions(before, after),
    ...compareDirectory(before, after),
  ]
}
