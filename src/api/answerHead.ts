import type { Endpoint, Payload } from 'payload'
import { optionsOf } from '../store/optionsOf.js'

/** The same answer without its body, which is not made where it is a file that would be read. */
const asHead = <T extends Endpoint>(endpoint: T): T => ({
  ...endpoint,
  method: 'head',
  handler: async (req) => {
    const { body, headers, status, statusText } = await endpoint.handler(req)
    await body?.cancel()
    return new Response(null, { headers, status, statusText })
  },
})

const withHeads = <T extends Endpoint>(endpoints: T[]): T[] => [
  ...endpoints.filter(({ method }) => method !== 'head'),
  ...endpoints.filter(({ method }) => method === 'get').map(asHead),
]

/**
 * Lets `HEAD` be answered wherever the plugin answers `GET`: its own addresses and those of its
 * collections, files too. Payload says 404 there, from which programs that look whether a link still
 * leads somewhere conclude that it does not.
 */
export function answerHead(payload: Payload): void {
  const { config } = payload
  const own = config.endpoints.filter(({ path }) => /^\/agenda(?:\/|$)/.test(path))
  const others = config.endpoints.filter((each) => !own.includes(each))
  Object.assign(config, { endpoints: [...others, ...withHeads(own)] })
  for (const slug of Object.values(optionsOf(payload).slugs)) {
    const { config: collection } = payload.collections[slug] ?? {}
    if (collection?.endpoints) collection.endpoints = withHeads(collection.endpoints)
  }
}
