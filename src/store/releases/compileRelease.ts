import type { Payload } from 'payload'
import { type AgendaSource, type CompiledAgenda, heldBackOf } from '../../core/compile/index.js'
import { type SeenChange, compareAgendas, eventChange } from '../../core/release/index.js'
import { languagesOf } from '../compiled/languages.js'
import { giveTurn } from '../../database/giveTurn.js'
import { compileInTurns } from '../runInTurns.js'
import { settingsFor } from '../compiled/settingsFor.js'
import { loadStored } from '../compiled/storedAgendas.js'
import type { ByLanguage } from './release.js'

/**
 * Compiles an agenda in every language of the site except those held back, as its plain address
 * will serve it.
 */
export async function compileAll(
  payload: Payload,
  source: AgendaSource,
): Promise<ByLanguage<CompiledAgenda>> {
  const agendas: ByLanguage<CompiledAgenda> = {}
  const heldBack = heldBackOf(source.event)
  for (const { code } of languagesOf(payload).filter(({ code }) => !heldBack.includes(code))) {
    const stored = await loadStored(payload, source.event.id, code)
    agendas[code] = await compileInTurns(
      source,
      settingsFor(payload, source.event.slug, code),
      stored?.agenda,
    )
  }
  return agendas
}

async function inEach<T>(
  agendas: ByLanguage<CompiledAgenda>,
  work: (agenda: CompiledAgenda, language: string) => T,
): Promise<ByLanguage<T>> {
  const results: ByLanguage<T> = {}
  for (const [language, agenda] of Object.entries(agendas)) {
    await giveTurn()
    results[language] = work(agenda, language)
  }
  return results
}

/**
 * What readers see change in each language; nothing where they saw nothing before. `back` tells
 * that they see it again after a while.
 */
export const changesIn = (
  before: ByLanguage<CompiledAgenda>,
  after: ByLanguage<CompiledAgenda>,
  { back = false } = {},
): Promise<ByLanguage<SeenChange[]>> =>
  inEach(after, (agenda, language) => [
    ...(back ? [eventChange(agenda, 'added')] : []),
    ...(before[language] ? compareAgendas(before[language], agenda) : []),
  ])

/** The changes to tell where readers can no longer see an agenda. */
export const withdrawnIn = (
  before: ByLanguage<CompiledAgenda>,
): Promise<ByLanguage<SeenChange[]>> => inEach(before, (agenda) => [eventChange(agenda, 'removed')])
