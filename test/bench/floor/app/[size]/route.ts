import { readFileSync } from 'node:fs'

const bodies = new Map<string, Uint8Array<ArrayBuffer>>()

/** The floor of Next: the same bytes out of memory, from a route that does nothing else. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ size: string }> },
): Promise<Response> {
  const { size } = await params
  const body =
    bodies.get(size) ??
    new Uint8Array(readFileSync(`${process.env.BENCH_BODIES}/${Number(size)}.json`))
  bodies.set(size, body)
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
