import type { CompiledAgenda } from '../../core/compile/index.js'
import type { AgendaFormat } from '../../formats/index.js'

const rendered = new WeakMap<CompiledAgenda, Map<string, Uint8Array>>()

/**
 * A format of an agenda, kept as long as the agenda is: a whole one until it changes, a part of one
 * for the reader who asks.
 */
export function renderOnce(agenda: CompiledAgenda, { path, render }: AgendaFormat): Uint8Array {
  const made = rendered.get(agenda) ?? new Map<string, Uint8Array>()
  const body = made.get(path) ?? render(agenda)
  rendered.set(agenda, made.set(path, body))
  return body
}
