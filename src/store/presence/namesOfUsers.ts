import type { Payload, PayloadRequest } from 'payload'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Doc, textIn } from '../toAgenda.js'
import { adapterOf } from '../gateway/adapter.js'

/** The name by which colleagues know an account: its name, or else its e-mail address. */
export const nameOfUser = (
  { name, email }: Doc,
  req?: Partial<PayloadRequest>,
): string | undefined =>
  textIn(name, req?.locale ?? undefined) ?? (typeof email === 'string' ? email : undefined)

/**
 * The names by which colleagues know accounts. Only for users who work here; an account that is
 * gone has no name.
 */
export async function namesOfUsers(
  payload: Payload,
  ids: readonly unknown[],
  req?: Partial<PayloadRequest>,
): Promise<Map<string, string>> {
  const known = [
    ...new Set(ids.filter((id) => id !== undefined && id !== null && id !== '').map(String)),
  ]
  if (!known.length) return new Map()
  const numeric = adapterOf(payload).defaultIDType === 'number'
  const where = { id: { in: numeric ? known.map(Number).filter(Number.isSafeInteger) : known } }
  const docs = await rawDocuments(payload, slugOf(payload, 'users'), where, {
    view: 'published',
    req,
    trashed: true,
  })
  return new Map(
    docs.flatMap((doc) => {
      const called = nameOfUser(doc, req)
      return called === undefined ? [] : [[String(doc.id), called] as const]
    }),
  )
}
