// Never run: the compiler checks that what the package exports is typed, and that what is wrong is an error.
import {
  AgendaOptionsError,
  agendaPlugin,
  type Agenda,
  type AgendaPluginOptions,
  type Violation,
} from 'payload-plugin-agenda'
import { ClockField, DateField, TimeZoneField } from 'payload-plugin-agenda/client'
import { checkAgenda, describe, type AgendaSession, type RuleId } from 'payload-plugin-agenda/core'
import { databaseFor, DatabaseUriError } from 'payload-plugin-agenda/database'
import { AgendaChecks } from 'payload-plugin-agenda/rsc'
import type { Config, DatabaseAdapterObj } from 'payload'

export const config: Config = agendaPlugin({ slugs: { events: 'gatherings' } })({
  secret: 's',
  db: databaseFor('file:x.db'),
})
export const database: DatabaseAdapterObj = databaseFor()
export const components = [AgendaChecks, ClockField, DateField, TimeZoneField]
export const errors: Error[] = [new AgendaOptionsError(['x']), new DatabaseUriError('x')]

const session: AgendaSession = {
  kind: 'panel',
  timing: 'clock',
  starts: '09:00',
  ends: '10:00',
  status: 'confirmed',
  assignments: [],
  published: true,
}
const agenda: Agenda = {
  event: { timeZone: 'UTC', days: [{ date: '2026-01-10' }], published: true },
  sessions: [session],
}
export const violations: Violation[] = checkAgenda(agenda)
export const rule: RuleId = 'endsAfterStart'
export const told: string[] = violations.map(
  (violation) => describe(violation, null, { language: 'en' }).key,
)

export const wrong: AgendaPluginOptions[] = [
  // @ts-expect-error -- no such option
  { language: [] },
  // @ts-expect-error -- no such collection
  { slugs: { event: 'x' } },
  // @ts-expect-error -- no such rule
  { ruleLevels: { unexplaindGap: 'off' } },
  // @ts-expect-error -- an impossible rule stays impossible
  { ruleLevels: { endsAfterStart: 'off' } },
  // @ts-expect-error -- no such level
  { ruleLevels: { unexplainedGap: 'impossible' } },
  // @ts-expect-error -- minutes are numbers
  { limits: { unexplainedGap: '10' } },
  // @ts-expect-error -- no such property of a kind
  { kinds: { panel: { number: true } } },
  // @ts-expect-error -- a language has a label
  { languages: [{ code: 'en' }] },
  // @ts-expect-error -- a collection comes back
  { collections: { people: () => undefined } },
]
// @ts-expect-error -- an address is a text
databaseFor(3)
// @ts-expect-error -- an agenda has an event
checkAgenda({ sessions: [] })
