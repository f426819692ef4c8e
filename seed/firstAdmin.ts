import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Makes the first admin where there is no user at all; its login is returned once, and stored nowhere. */
export async function ensureFirstAdmin(
  payload: Payload,
): Promise<{ email: string; password: string } | undefined> {
  const collection = payload.config.admin.user
  const { totalDocs } = await payload.count({ collection, overrideAccess: true })
  if (totalDocs > 0) return undefined
  const email = process.env.ADMIN_EMAIL ?? 'admin@example.org'
  const password = process.env.ADMIN_PASSWORD ?? randomBytes(15).toString('base64url')
  await payload.create({
    collection,
    data: { name: 'Admin', email, password, role: 'admin' },
    overrideAccess: true,
  })
  return { email, password }
}
