import type { PayloadRequest } from 'payload'
import { largest } from '../../formats/translation/index.js'
import { refuseExchange } from './refuseExchange.js'

/** What a form adds to the file that it carries. */
const formRoom = 64_000

async function bytesOf(req: PayloadRequest, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => refuseExchange(req, 413, 'faults:tooLarge', { most: largest }, { fault: 'tooLarge', most: largest })
  // Said beforehand it saves the way; it may be absent, or wrong.
  if (Number(req.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const reader = (req.body as ReadableStream<Uint8Array> | null | undefined)?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > most) {
      await reader?.cancel()
      throw tooLarge()
    }
    parts.push(next.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

async function fileIn(form: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array | undefined> {
  try {
    const fields = await new Response(form, { headers: { 'Content-Type': type } }).formData()
    const file = [fields.get('file'), ...fields.values()].find((each) => typeof each === 'object' && each !== null)
    return file && new Uint8Array(await (file as Blob).arrayBuffer())
  } catch {
    // Not a form, whatever its type says: nothing was brought.
    return undefined
  }
}

/** The file that a request brings: its body, or the file of a form; never more of it in memory than is read anyway. */
export async function uploadedFile(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type') ?? ''
  const isForm = /^multipart\/form-data\b/i.test(type)
  const body = await bytesOf(req, isForm ? largest + formRoom : largest)
  const file = isForm ? await fileIn(body, type) : body
  if (!file?.length) throw refuseExchange(req, 400, 'noFile')
  return file
}
