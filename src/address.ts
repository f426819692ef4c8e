import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import ipaddr from 'ipaddr.js'
import { onceInProcess } from './onceInProcess.js'

const header = 'x-agenda-peer'

/**
 * Only the app itself knows it: what a request brings under that name from outside says nothing. A
 * process to which another one passes requests on is told the `shared` seal before it asks for its
 * own.
 */
export const addressSeal = (shared?: string): string =>
  onceInProcess('seal of addresses', () => shared ?? randomUUID())

/** Who a sealed note names; undefined where it is anybody's invention. */
const peerOf = (note: string): string | undefined => {
  const [sealed, peer] = note.split(' ')
  return sealed === addressSeal() && peer ? peer : undefined
}

/**
 * Notes who is at the other end of the connection, which nobody behind Next can see any more,
 * unless the process that passed the request on has.
 */
export function notePeer(headers: IncomingHttpHeaders, peer: string | undefined): void {
  if (peerOf(String(headers[header] ?? ''))) return
  if (peer) headers[header] = `${addressSeal()} ${peer}`
  else delete headers[header]
}

const peerIn = (headers: Headers): string[] => {
  const peer = peerOf(headers.get(header) ?? '')
  return peer ? [peer] : []
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
 * Where a request comes from. Each of the `proxies` in front has added the address that it was
 * asked from to `X-Forwarded-For`; what stands there before these may be anybody's invention.
 * Undefined where that cannot be known.
 */
export function addressOf(headers: Headers, proxies: number): string | undefined {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').filter((each) => each.trim())
  const peer = peerIn(headers)
  const way = [...forwarded, ...peer]
  const at = way.length - proxies - peer.length
  return proxies + peer.length > 0 && at >= 0 ? normal(way[at]!) : undefined
}
