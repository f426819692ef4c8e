import type { Payload } from 'payload'
import type { AgendaSource, CompiledAgenda } from '../../core/compile/index.js'
import { compareAgendas } from '../../core/release/index.js'
import { asJson, changesIn, compileAll } from './compileRelease.js'
import type { ByLanguage, Release } from './release.js'
import { loadBody, loadLatest, saveRelease } from './storedReleases.js'

async function agendasOf(payload: Payload, { event, number, languages }: Release): Promise<ByLanguage<CompiledAgenda>> {
  const found: ByLanguage<CompiledAgenda> = {}
  for (const language of languages) {
    const body = await loadBody(payload, event, number, language)
    if (body) found[language] = JSON.parse(body) as CompiledAgenda
  }
  return found
}

/**
 * Once an agenda has releases, whatever readers come to see is one: what was published of it document by document is
 * recorded when it is first served. `state` keeps what was compiled before from being recorded after what came later.
 */
export async function recordRelease(payload: Payload, source: AgendaSource, seen: CompiledAgenda, state: number): Promise<void> {
  const event = source.event.id
  const latest = await loadLatest(payload, event)
  if (!latest || latest.state >= state) return
  const body = await loadBody(payload, event, latest.number, seen.language)
  if (!body || !compareAgendas(JSON.parse(body) as CompiledAgenda, seen).length) return
  const agendas = await compileAll(payload, source)
  const release = {
    event, number: latest.number + 1, publishedAt: seen.updatedAt, notes: {}, state, languages: Object.keys(agendas),
    changes: changesIn(await agendasOf(payload, latest), agendas), agendas: asJson(agendas),
  }
  try {
    await saveRelease(payload, release)
  } catch (error) {
    // Another process recorded the same moment first, or someone published after it.
    if ((await loadLatest(payload, event))?.number === latest.number) throw error
  }
}
