import type { Payload } from 'payload'
import { type AgendaSource, compileAgenda, type CompiledAgenda, heldBackOf } from '../../core/compile/index.js'
import { type Change, compareAgendas } from '../../core/release/index.js'
import { languagesOf } from '../compiled/languages.js'
import { settingsFor } from '../compiled/settingsFor.js'
import { loadStored } from '../compiled/storedAgendas.js'
import type { ByLanguage } from './release.js'

/** An agenda in every language of the site but those that are held back, as the plain address will serve it. */
export async function compileAll(payload: Payload, source: AgendaSource): Promise<ByLanguage<CompiledAgenda>> {
  const agendas: ByLanguage<CompiledAgenda> = {}
  const heldBack = heldBackOf(source.event)
  for (const { code } of languagesOf(payload).filter(({ code }) => !heldBack.includes(code))) {
    const stored = await loadStored(payload, source.event.id, code)
    agendas[code] = compileAgenda(source, settingsFor(payload, source.event.slug, code), stored?.agenda)
  }
  return agendas
}

/** What readers see change in each language; nothing where they saw nothing before. */
export const changesIn = (before: ByLanguage<CompiledAgenda>, after: ByLanguage<CompiledAgenda>): ByLanguage<Change[]> =>
  Object.fromEntries(Object.entries(after).map(([language, agenda]) => [language, before[language] ? compareAgendas(before[language], agenda) : []]))

export const asJson = (agendas: ByLanguage<CompiledAgenda>): ByLanguage<string> =>
  Object.fromEntries(Object.entries(agendas).map(([language, agenda]) => [language, JSON.stringify(agenda)]))
