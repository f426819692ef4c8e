import type { PayloadRequest } from 'payload'

/** The body of a request, where it has one. */
export const bodyOf = ({ body }: PayloadRequest): ReadableStream<Uint8Array> | null | undefined =>
  body

/**
 * Reads the body of a request, and stops once it is too long: there are never more than `most`
 * bytes of it in memory.
 *
 * Throws what `tooLarge` gives.
 */
export async function boundedBody(
  req: PayloadRequest,
  most: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  // The header saves reading; it may be absent or wrong, so that what comes is counted as well.
  if (Number(req.headers.get('content-length') ?? 0) > most) throw tooLarge()
  const reader = bodyOf(req)?.getReader()
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

/** The fields of a form; undefined where the body is none, whatever its media type says. */
export async function formIn(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<FormData | undefined> {
  if (!/^multipart\/form-data\b/i.test(type)) return undefined
  try {
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch {
    return undefined
  }
}

/** Bytes that a form may have beside the file in it: field names, other values. */
export const formRoom = 64_000
