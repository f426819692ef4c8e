import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import ipaddr from 'ipaddr.js'
import { onceInProcess } from './onceInProcess.js'

const header = 'x-agenda-peer'

/** Only this process knows it: what a request brings under that name from outside says nothing. */
const seal = onceInProcess('seal of addresses', () => randomUUID())

/** Notes who is at the other end of the connection, which nobody behind Next can see any more. */
export function notePeer(headers: IncomingHttpHeaders, peer: string | undefined): void {
  if (peer) headers[header] = `${seal} ${peer}`
  else delete headers[header]
}

const peerIn = (headers: Headers): string[] => {
  const [sealed, peer] = (headers.get(header) ?? '').split(' ')
  return sealed === seal && peer ? [peer] : []
}

/** Whoever has one address of version 6 has the whole network that it lies in. */
const network = 64

/** An address in one spelling; undefined where it is none. */
function normal(address: string): string | undefined {
  const bare = address
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
  if (!ipaddr.isValid(bare)) return undefined
  const parsed = ipaddr.process(bare)
  return parsed.kind() === 'ipv6'
    ? ipaddr.IPv6.networkAddressFromCIDR(`${bare}/${network}`).toNormalizedString()
    : parsed.toString()
}

/**
 * Where a request comes from. Each of the `proxies` in front has added the address that it was asked from to
 * `X-Forwarded-For`; what stands there before these may be anybody's invention. Undefined where that cannot be known.
 */
export function addressOf(headers: Headers, proxies: number): string | undefined {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').filter((each) => each.trim())
  const peer = peerIn(headers)
  const way = [...forwarded, ...peer]
  const at = way.length - proxies - peer.length
  return proxies + peer.length > 0 && at >= 0 ? normal(way[at]!) : undefined
}
