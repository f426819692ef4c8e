import type { CompiledAgenda } from '../../core/compile/index.js'
import { agendaFormats } from '../../formats/index.js'

const rendered = new WeakMap<CompiledAgenda, Map<string, Uint8Array>>()

/** A format of an agenda; the whole of it is kept as long as the agenda is, parts of it are made for each reader. */
export function renderOnce(
  agenda: CompiledAgenda,
  path: string,
  query: { day?: string; person?: string },
): Uint8Array | undefined {
  const made = rendered.get(agenda) ?? new Map<string, Uint8Array>()
  const whole = query.day === undefined && query.person === undefined
  const known = whole ? made.get(path) : undefined
  if (known !== undefined) return known
  const body = agendaFormats.get(path)?.render(agenda, query)
  if (whole && body !== undefined) rendered.set(agenda, made.set(path, body))
  return body
}
