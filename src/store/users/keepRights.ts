import type { Payload, PayloadRequest } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'

/** What logging in, logging out and a wrong password change of an account; a new password changes its secrets too. */
const bookkeeping = ['sessions', 'loginAttempts', 'lockUntil', 'updatedAt']
const secrets = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', '_verified']

const mark = 'agendaWritesUser'
type Write = 'account' | 'password'

/** Called by the hooks of the two operations that mean to change an account: an editor's save, and a new password. */
export const announceWrite = (req: PayloadRequest, write: Write): void => void (req.context[mark] = write)

const watched = onceInProcess('adapters of accounts', () => new WeakSet<object>())

/**
 * Logging in and failing to do so write back the whole account as it was read some hundred milliseconds before: a
 * demotion or a new password in between was undone. Such writes keep to what they are about.
 */
export function keepRights(payload: Payload): void {
  const { db } = payload
  if (watched.has(db)) return
  watched.add(db)
  const { updateOne } = db
  const collection = payload.config.admin.user as never
  db.updateOne = (async (args: Parameters<typeof updateOne>[0]) => {
    const write = args.req?.context?.[mark] as Write | undefined
    const isWhole = 'email' in args.data && args.id !== undefined
    if (args.collection !== collection || write === 'account' || !isWhole) return updateOne.call(db, args)
    const meant = new Set(write === 'password' ? [...bookkeeping, ...secrets] : bookkeeping)
    const data = Object.fromEntries(Object.entries(args.data).filter(([name]) => meant.has(name)))
    // SQL writes no row without the columns that must be there: these as they are now.
    const now = await db.findOne<{ id: number | string; email?: string }>({ collection, where: { id: { equals: args.id } }, req: args.req })
    return updateOne.call(db, { ...args, data: { ...data, ...(now ? { email: now.email } : {}) } } as typeof args)
  }) as typeof updateOne
}
