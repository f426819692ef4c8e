import { describe, expect, it } from 'vitest'
import { addressOf, addressSeal, notePeer } from '../../src/address.js'

const noted = (before: Record<string, string>, peer: string | undefined) => {
  const headers = { ...before }
  notePeer(headers, peer)
  return addressOf(new Headers(headers), 0)
}

describe('where a request comes from', () => {
  const name = 'x-agenda-peer'

  it('is who is at the other end of the connection, whatever the request says of itself', () => {
    expect(noted({}, '192.0.2.7')).toBe('192.0.2.7')
    expect(noted({ [name]: 'made-up 198.51.100.1' }, '192.0.2.7')).toBe('192.0.2.7')
    expect(noted({ [name]: 'made-up 198.51.100.1' }, undefined)).toBeUndefined()
    expect(noted({ 'x-forwarded-for': '198.51.100.1' }, '192.0.2.7')).toBe('192.0.2.7')
  })

  it('is what the process of the app that passed the request on has noted', () => {
    expect(noted({ [name]: `${addressSeal()} 192.0.2.7` }, '127.0.0.1')).toBe('192.0.2.7')
  })

  it('is told with one seal in all processes of an app: the first that is asked for', () => {
    expect(addressSeal('another')).toBe(addressSeal())
    expect(addressSeal()).not.toBe('another')
  })
})
