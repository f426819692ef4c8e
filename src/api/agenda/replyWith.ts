import type { CompiledAgenda } from '../../core/compile/index.js'
import type { AgendaFormat } from '../../formats/index.js'
import type { Sendable, ServedAgenda } from '../../store/compiled/sendable.js'
import { asJsonText, renderOnce } from './renderOnce.js'
import { asJson, type Reply } from './respond.js'

/** What is sent of an agenda, and with which headers. */
export type AgendaReply = Omit<Reply, 'body'> & { sendable: Sendable }

/** A part of an agenda (or the whole of it) as JSON, or in a format. */
export function replyWith(
  { agenda, json, etag, compressed, stale }: ServedAgenda,
  part: CompiledAgenda,
  format?: AgendaFormat,
): AgendaReply {
  if (format) {
    const sendable = renderOnce(part, format)
    const { mediaType, fileName } = format
    return { sendable, etag: sendable.etag, mediaType, fileName: fileName(part), stale }
  }
  const sendable =
    part === agenda ? { bytes: json, etag, compressed } : renderOnce(part, asJsonText)
  return { sendable, etag: sendable.etag, mediaType: asJson, stale }
}
