import { lookup } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

/**
 * Where IPv6 gives out addresses to everybody. What lies beside it is local, or holds an address of
 * IPv4 that nobody looks at any more: `::7f00:1` is 127.0.0.1.
 */
const everybodys = new BlockList()
everybodys.addSubnet('2000::', 3, 'ipv6')

/** Whether an address may be of the internet; of those of IPv4 the agent knows (see `post.ts`). */
const isOutside = (address: string): boolean =>
  !isIPv6(address) || everybodys.check(address, 'ipv6')

const insideError = (host: string) =>
  Object.assign(new Error(`${host} does not lead outside`), { code: 'EINSIDE' })

/** Looks up a name as Node does, and fails where it leads inside. */
export const lookUpOutside: LookupFunction = (host, options, callback) =>
  lookup(host, options, (error, found, family) => {
    const addresses: string[] = Array.isArray(found)
      ? found.map(({ address }: { address: string }) => address)
      : [found]
    const fails = error ?? (addresses.every(isOutside) ? null : insideError(host))
    callback(fails, found, family)
  })

/** Throws for an address that is written as such, which nobody looks up. */
export function assertOutside({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!isOutside(host)) throw insideError(host)
}
