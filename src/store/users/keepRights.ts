import type { Payload, PayloadRequest } from 'payload'
import { apart } from '../../database/apart.js'
import { running } from '../../database/running.js'
import { onceInProcess } from '../../onceInProcess.js'
import { withLease } from '../lease/withLease.js'
import { mergeSessions, noteSessions, type WithSessions } from './sessions.js'

/** What logging in, logging out and a wrong password change of an account; a new password changes its secrets too. */
const bookkeeping = ['loginAttempts', 'lockUntil', 'updatedAt']
const secrets = [
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  '_verified',
]
/** What an editor's save, which writes the account as it was read, leaves as it is by now, unless it is a new password. */
const notSaved = ['hash', 'salt', 'loginAttempts', 'lockUntil']
/** A list that is left out would be emptied on SQL: this one is added to, and by nothing. */
const sessionsAsTheyAre = { sessions: { $push: [] } }

const mark = 'agendaWritesUser'
type Write = 'account' | 'accountAndPassword' | 'password'

/** Called by the hooks of the operations that mean to change an account: an editor's save, with or without a new password, and a forgotten one. */
export const announceWrite = (req: PayloadRequest, write: Write): void =>
  void (req.context[mark] = write)

const watched = onceInProcess('adapters of accounts', () => new WeakSet<object>())

const picked = (data: object, wanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => wanted(name)))

/**
 * Logging in and out, and failing to, write back the whole account as it was read some hundred milliseconds before: a
 * demotion, a new password or another's session in between was undone. Such writes keep to what they are about. Sessions
 * stand in one list: it is changed by one at a time, across processes too, and at once for all to see.
 */
export function keepRights(payload: Payload): void {
  const { db } = payload
  if (watched.has(db)) return
  watched.add(db)
  const { findOne, updateOne } = db
  type Args = Parameters<typeof updateOne>[0]
  const collection = payload.config.admin.user as never
  /** SQL writes no row without the columns that must be there: these as they are now. */
  const asItIs = async (id: number | string, req: Args['req']) => {
    const now = (await findOne.call(db, { collection, where: { id: { equals: id } }, req })) as
      (WithSessions & { email?: string; username?: string }) | null
    const { email, username } = now ?? {}
    return {
      now,
      must: {
        ...(email === undefined ? {} : { email }),
        ...(username === undefined ? {} : { username }),
      },
    }
  }
  const updateSessions = async ({ id, ...args }: Args) => {
    // A hook of the operation may have written already: then this is part of what it wrote.
    const operation = (await args.req?.transactionID) ?? running.getStore() ?? ''
    return running.run(operation, () =>
      withLease(payload, `account:${id}`, async () => {
        const { now, must } = await asItIs(id!, apart)
        const sessions = mergeSessions(now?.sessions, args.data)
        return updateOne.call(db, {
          ...args,
          id,
          data: { ...picked(args.data, (name) => bookkeeping.includes(name)), sessions, ...must },
          req: apart,
        } as Args)
      }),
    )
  }

  db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
    const found = await findOne.call(db, args)
    return args.collection === collection ? noteSessions(found as WithSessions | null) : found
  }) as typeof findOne
  db.updateOne = async (args: Args) => {
    const write = args.req?.context?.[mark] as Write | undefined
    const isWhole = 'email' in args.data && args.id !== undefined
    if (args.collection !== collection || write === 'accountAndPassword' || !isWhole)
      return updateOne.call(db, args)
    if (write === 'account')
      return updateOne.call(db, {
        ...args,
        data: {
          ...picked(args.data, (name) => !notSaved.includes(name)),
          ...('sessions' in args.data ? sessionsAsTheyAre : {}),
        },
      })
    if (write !== 'password' && Array.isArray(args.data.sessions)) return updateSessions(args)
    const meant = new Set(write === 'password' ? [...bookkeeping, ...secrets] : bookkeeping)
    const { must } = await asItIs(args.id, args.req)
    return updateOne.call(db, {
      ...args,
      data: { ...picked(args.data, (name) => meant.has(name)), ...must },
    })
  }
}
