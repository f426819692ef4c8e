import type { Payload } from 'payload'
import { apiPath } from '../../store/addresses.js'
import type { AgendaReply } from '../agenda/replyWith.js'
import { isSchema, schemaOf, schemas } from '../agenda/schemas.js'
import { embedScript } from '../embed/embedScript.js'
import { scriptHeaders } from '../embed/headers.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { sendReply } from './sendReply.js'

type File = { reply: AgendaReply; more?: Record<string, string> }

/** The component for other sites; undefined where it was never built. */
function scriptFile(): File | undefined {
  const script = embedScript()
  if (!script) return undefined
  const { body: bytes, compressed, etag } = script
  const sendable = {
    bytes,
    etag,
    compressed: async (encoding: 'br' | 'gzip') => compressed[encoding],
  }
  return {
    reply: { sendable, etag, mediaType: 'text/javascript; charset=utf-8' },
    more: scriptHeaders,
  }
}

function schemaFile(payload: Payload, name: string): File | undefined {
  if (!isSchema(name)) return undefined
  const sendable = schemaOf(payload, name)
  return { reply: { sendable, etag: sendable.etag, mediaType: schemas[name].mediaType } }
}

/**
 * Answers `GET` of what stays the same as long as the app runs, out of memory and compressed: the
 * component for other sites, the schemas. Undefined for everything else.
 */
export async function answerFile(
  payload: Payload,
  asked: FrontRequest,
): Promise<FrontAnswer | undefined> {
  const { method, url = '' } = asked
  const folder = apiPath(payload.config, '/agenda/')
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(folder)) return undefined
  const name = url.slice(folder.length)
  const file = name === 'agenda-view.js' ? scriptFile() : schemaFile(payload, name)
  if (!file) return undefined
  const answer = await sendReply(payload, file.reply, asked)
  const known = new Headers(answer.headers)
  for (const [header, value] of Object.entries(file.more ?? {})) known.set(header, value)
  return { ...answer, headers: Object.fromEntries(known) }
}
