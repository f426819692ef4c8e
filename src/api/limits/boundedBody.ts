import type { PayloadRequest } from 'payload'

/** The body of a request, never more of it in memory than `most` bytes; of a longer one it throws what `tooLarge` gives. */
export async function boundedBody(
  req: PayloadRequest,
  most: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
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

/** The fields of a form; undefined where it is none, whatever its type says. */
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

/** What a form adds to the file that it carries. */
export const formRoom = 64_000
