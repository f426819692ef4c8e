import type { CompiledAgenda } from '../compile/index.js'
import { changeOf } from './change.js'
import type { SeenChange } from './schema.js'
import { listOf, semicolonOf } from '../phrases.js'
import { models } from '../model/index.js'
import { compareDays } from './compareDays.js'
import { compareDirectory } from './compareDirectory.js'
import { compareFields, type Seen } from './compareFields.js'
import { compareSessions } from './compareSessions.js'
import { seenFields } from './seenFields.js'

/**
 * The languages in which readers can have the agenda now and could not before, and the other way
 * round.
 */
export function compareLanguages(before: CompiledAgenda, after: CompiledAgenda): SeenChange[] {
  const missingIn = ({ languages }: CompiledAgenda, of: CompiledAgenda) =>
    of.languages.filter(({ code }) => !languages.some((each) => each.code === code))
  const told =
    (change: SeenChange['change']) =>
    ({ code, label }: CompiledAgenda['languages'][number]) =>
      changeOf({ what: 'language', id: code, title: label }, change)
  return [
    ...missingIn(before, after).map(told('added')),
    ...missingIn(after, before).map(told('removed')),
  ]
}

function seenOf(agenda: CompiledAgenda): Seen {
  const { event, language, organisations } = agenda
  const { startDate, endDate, timeZone, slug } = event
  const [about, where, practical] = [
    seenFields(models.events, event, agenda, 'about'),
    seenFields(models.events, event, agenda, 'where'),
    seenFields(models.events, event, agenda, 'practical'),
  ]
  const roles = event.organisations.map(
    ({ role, organisations: ids }) =>
      `${role.label}: ${listOf(
        ids.flatMap((id) => organisations[id]?.name ?? []),
        language,
      )}`,
  )
  return {
    short: {
      ...about.short,
      startDate,
      endDate,
      timeZone,
      ...where.short,
      ...practical.short,
      organisations: roles.join(semicolonOf(language)) || null,
      slug,
    },
    long: { ...about.long, ...where.long, ...practical.long },
  }
}

/**
 * What readers of an agenda see change from one state of it to another, both in the same language:
 * of the event, its languages, its days, its sessions in order, and the people and places in them.
 * Empty where they see the same.
 */
export function compareAgendas(before: CompiledAgenda, after: CompiledAgenda): SeenChange[] {
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
