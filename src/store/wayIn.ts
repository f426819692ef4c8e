import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '../core/types.js'
import { databaseOf } from './gateway/database.js'
import { idFrom, isId } from './input/ids.js'
import { slugOf } from './optionsOf.js'
import type { Doc } from './toAgenda.js'

/** The address of an online place that only the team knows; undefined where there is none. */
async function addressOf(payload: Payload, id: Id): Promise<string | undefined> {
  const place = await databaseOf(payload).findOne<Doc & { id: Id }>({
    collection: slugOf(payload, 'places'),
    where: { id: { equals: id } },
  })
  return typeof place?.wayIn === 'string' && place.wayIn && !place.deletedAt
    ? place.wayIn
    : undefined
}

/**
 * The address is part of what is signed: when it changes, all links that were given out before
 * become void.
 */
const signatureOf = (payload: Payload, id: string, until: string, address: string): Buffer =>
  createHmac('sha256', payload.secret)
    .update(JSON.stringify(['way into a place', id, until, address]))
    .digest()

/**
 * A token that leads whoever has it into a place until a moment; undefined where the place has no
 * private address.
 * @param until in seconds since 1970
 */
export async function wayInToken(
  payload: Payload,
  id: Id,
  until: number,
): Promise<string | undefined> {
  const address = await addressOf(payload, id)
  if (!address) return undefined
  const signature = signatureOf(payload, String(id), String(until), address)
  return `${id}.${until}.${signature.toString('base64url')}`
}

/**
 * The address to which such a token leads. Undefined where it is not ours, has expired, or was made
 * for an earlier address: nobody is told which of these it is.
 */
export async function followWayIn(
  payload: Payload,
  token: string,
  now: number,
): Promise<string | undefined> {
  const [id = '', until = '', given = '', ...more] = token.split('.')
  if (more.length || !/^\d{1,12}$/.test(until) || Number(until) <= now) return undefined
  if (!isId(payload, slugOf(payload, 'places'), id)) return undefined
  const address = await addressOf(payload, idFrom(payload, id))
  const right = signatureOf(payload, id, until, address ?? '')
  const signature = Buffer.from(given, 'base64url')
  const isRight = signature.length === right.length && timingSafeEqual(signature, right)
  return isRight ? address : undefined
}
