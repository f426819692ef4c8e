import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import type { Id } from '../core/types.js'
import { databaseOf } from './gateway/database.js'
import { idFrom, isId } from './input/ids.js'
import { slugOf } from './optionsOf.js'
import type { Doc } from './toAgenda.js'

/** Where a private way leads, and how often all links to it were ended. */
type WayIn = { address: string; round: number }

/** The way into an online place that only the team knows; undefined where there is none. */
async function wayInOf(payload: Payload, id: Id): Promise<WayIn | undefined> {
  const place = await databaseOf(payload).findOne<Doc & { id: Id }>({
    collection: slugOf(payload, 'places'),
    where: { id: { equals: id } },
  })
  return typeof place?.wayIn === 'string' && place.wayIn && !place.deletedAt
    ? { address: place.wayIn, round: Number(place.wayInRound ?? 0) }
    : undefined
}

/**
 * Address and round are signed too: another one of these ends every link that was given out before.
 * Before any round, the signature is that of links from before there were rounds.
 */
const signatureOf = (
  payload: Payload,
  id: string,
  until: string,
  { address, round }: WayIn,
): Buffer =>
  createHmac('sha256', payload.secret)
    .update(JSON.stringify(['way into a place', id, until, address, ...(round ? [round] : [])]))
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
  const wayIn = await wayInOf(payload, id)
  if (!wayIn) return undefined
  const signature = signatureOf(payload, String(id), String(until), wayIn)
  return `${id}.${until}.${signature.toString('base64url')}`
}

/**
 * The address to which such a token leads. Undefined where it is not ours, has expired, was made for
 * an earlier address or was ended: nobody is told which of these it is.
 */
export async function followWayIn(
  payload: Payload,
  token: string,
  now: number,
): Promise<string | undefined> {
  const [id = '', until = '', given = '', ...more] = token.split('.')
  if (more.length || !/^\d{1,12}$/.test(until) || Number(until) <= now) return undefined
  if (!isId(payload, slugOf(payload, 'places'), id)) return undefined
  const wayIn = await wayInOf(payload, idFrom(payload, id))
  const right = signatureOf(payload, id, until, wayIn ?? { address: '', round: 0 })
  const signature = Buffer.from(given, 'base64url')
  const isRight = signature.length === right.length && timingSafeEqual(signature, right)
  return isRight ? wayIn?.address : undefined
}

/**
 * Ends all links into a place that were given out, and leaves its address as it is; false where
 * there is no private way into it.
 */
export async function endWaysIn(payload: Payload, id: Id): Promise<boolean> {
  const wayIn = await wayInOf(payload, id)
  if (!wayIn) return false
  await databaseOf(payload).updateOne({
    collection: slugOf(payload, 'places'),
    id,
    // Nothing that readers or translators see changes: the place is as new as it was.
    data: { wayInRound: wayIn.round + 1, updatedAt: null },
    returning: false,
  })
  return true
}
