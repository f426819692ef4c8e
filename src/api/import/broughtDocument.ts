import type { PayloadRequest } from 'payload'
import { boundedBody, formIn, formRoom } from '../limits/boundedBody.js'
import { refuseImport } from './refuseImport.js'

/** In bytes: the largest document that is accepted. */
export const largestDocument = 10_000_000

/** What was brought in: the bytes of a file, or of a page or a text from the clipboard. */
export type Brought = { bytes: Uint8Array; name?: string; type?: string }

/** Further values of a request beside its document. */
export type Said = { event?: string; language?: string; days?: string }

type Fields = { get: (name: string) => unknown }

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined

async function broughtIn(fields: Fields): Promise<Brought | undefined> {
  const file = fields.get('file')
  if (file instanceof Blob && file.size)
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file instanceof File ? file.name : undefined,
      type: file.type,
    }
  const [html, text] = [textOf(fields.get('html')), textOf(fields.get('text'))]
  const encode = (words: string) => new TextEncoder().encode(words)
  if (html !== undefined)
    return {
      bytes: encode(/^\s*</.test(html) ? html : `<html><body>${html}</body></html>`),
      name: 'clipboard.html',
      type: 'text/html',
    }
  return text === undefined ? undefined : { bytes: encode(text), type: 'text/plain' }
}

function fieldsOfJson(body: Uint8Array): Fields | undefined {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof parsed === 'object' && parsed !== null
      ? new Map<string, unknown>(Object.entries(parsed))
      : undefined
  } catch {
    return undefined
  }
}

/**
 * The document of a request with its further values, sent as a form or as JSON; the values may also
 * stand in the address.
 */
export async function broughtDocument(
  req: PayloadRequest,
): Promise<{ brought: Brought; said: Said }> {
  const type = req.headers.get('content-type') ?? ''
  const body = await boundedBody(req, largestDocument + formRoom, () =>
    refuseImport(req, 'tooLarge', { most: largestDocument / 1_000_000 }),
  )
  const fields = (await formIn(body, type)) ?? fieldsOfJson(body)
  const brought = fields && (await broughtIn(fields))
  if (!brought) throw refuseImport(req, 'nothing')
  if (brought.bytes.length > largestDocument)
    throw refuseImport(req, 'tooLarge', { most: largestDocument / 1_000_000 })
  const told = (name: string) =>
    textOf(fields.get(name)) ?? (req.searchParams.get(name) || undefined)
  return { brought, said: { event: told('event'), language: told('language'), days: told('days') } }
}
