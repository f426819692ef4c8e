import type { CompiledAgenda } from '../../core/compile/index.js'
import type { AgendaFormat } from '../../formats/index.js'
import { type Sendable, toSendable } from '../../store/compiled/sendable.js'

type Rendering = Pick<AgendaFormat, 'path'> & {
  render: (agenda: CompiledAgenda) => Uint8Array | string
}

const rendered = new WeakMap<CompiledAgenda, Map<string, Sendable>>()

/** Renders a part of an agenda as JSON; the JSON of a whole one is stored. */
export const asJsonText: Rendering = { path: '', render: (agenda) => JSON.stringify(agenda) }

/**
 * An agenda in a format, ready to be sent and remembered: of a whole agenda until it changes, of a
 * part as long as it is asked for often.
 */
export function renderOnce(agenda: CompiledAgenda, { path, render }: Rendering): Sendable {
  const made = rendered.get(agenda) ?? new Map<string, Sendable>()
  const body = made.get(path) ?? toSendable(render(agenda))
  rendered.set(agenda, made.set(path, body))
  return body
}
