import { addressesIn } from './rewrite.js'

/** What the app answers to an address; `location` where that leads to another one. */
export type Answer = { status: number; body: Uint8Array; isText: boolean; location?: string }

type Collecting = {
  origin: string
  /** See `fileFor`; undefined for what an export does not hold. */
  fileFor: (address: string) => string | undefined
  answer: (address: string) => Promise<Answer>
}

/** Files by their names, where addresses lead, and what was led to and is not there. */
export type Collected = {
  files: Map<string, Answer>
  fileOf: (address: string) => string | undefined
  missing: string[]
}

const utf8 = new TextDecoder()

/**
 * Asks for some addresses, and for all that is led to from what is answered, as far as an export
 * holds it. So nothing of it can lead to what is not there.
 */
export async function collect(
  start: readonly string[],
  { origin, fileFor, answer }: Collecting,
): Promise<Collected> {
  const files = new Map<string, Answer>()
  const byAddress = new Map<string, string | undefined>()
  const missing: string[] = []
  const waiting = [...start]
  const visit = async (address: string, asked = address): Promise<string | undefined> => {
    const file = fileFor(address)
    if (file === undefined || files.has(file)) return file
    const answered = await answer(address)
    if (answered.location) return visit(answered.location, asked)
    if (answered.status !== 200) {
      missing.push(asked)
      return undefined
    }
    files.set(file, answered)
    if (answered.isText) waiting.push(...addressesIn(utf8.decode(answered.body), file, origin))
    return file
  }
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop())
    if (!byAddress.has(address)) byAddress.set(address, await visit(address))
  return { files, fileOf: (address) => byAddress.get(address), missing }
}
