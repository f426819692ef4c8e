import type { Payload, PayloadRequest, Where } from 'payload'
import { isOneOf } from '../../core/isOneOf.js'
import type { Id } from '../../core/types.js'
import { outsideTransaction } from '../../database/outsideTransaction.js'
import { runningOperation } from '../../database/runningOperation.js'
import { type Call, callOf } from '../gateway/adapter.js'
import { intercept, type NameIn, withLease } from '../transaction/index.js'
import type { Doc } from '../toAgenda.js'
import { mergeSessions, noteSessions, type WithSessions } from './sessions.js'

/**
 * The fields of an account that logging in, logging out and a wrong password change. A new password
 * also changes its secrets.
 */
const bookkeeping = ['loginAttempts', 'lockUntil', 'updatedAt']
const secrets = [
  'sessions',
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  '_verified',
]
/**
 * The fields that an editor's save, which writes the account as it was read, leaves as they are by
 * now, unless it sets a new password.
 */
const notSaved = ['hash', 'salt', 'loginAttempts', 'lockUntil']
/**
 * SQL empties a list that is left out of a write, so the list is sent as one to which nothing is
 * added.
 */
const sessionsAsTheyAre = { sessions: { $push: [] } }

const mark = 'agendaWritesUser'
const writes = ['account', 'accountAndPassword', 'password'] as const
type Write = (typeof writes)[number]

/**
 * To be called by the hooks of operations that mean to change an account: an editor's save, with or
 * without a new password, and the reset of a forgotten one.
 */
export const announceWrite = (req: PayloadRequest, write: Write): void =>
  void (req.context[mark] = write)

type Account = WithSessions & { email?: string; username?: string }
type Question = { collection: string; where?: Where; req?: Partial<PayloadRequest> }
type Args = {
  collection: string
  id?: Id
  data: Doc
  req?: Partial<PayloadRequest>
}

const picked = (data: object, wanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => wanted(name)))

/**
 * When somebody logs in or out, or fails to, Payload writes the whole account back as it was read
 * some hundred milliseconds before: a demotion, a new password or another login in between would be
 * undone. Such writes are limited to the fields that they are about. The sessions of an account are
 * one list, so they are changed by one writer at a time, across processes too, and all see the
 * change at once.
 */
export function keepRights(payload: Payload): void {
  const collection = payload.config.admin.user
  const findOne = callOf<Question, Account | null>(payload, 'findOne')!
  const updateOne = callOf<Args>(payload, 'updateOne')!
  /** SQL writes no row without its required columns, so these are read as they are now. */
  const asItIs = async (id: number | string, req: Args['req']) => {
    const now = await findOne({ collection, where: { id: { equals: id } }, req })
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
    // A hook of the operation may have written already; then this write belongs to the same
    // transaction.
    const operation = (await args.req?.transactionID) ?? runningOperation.getStore() ?? ''
    return runningOperation.run(operation, () =>
      withLease(payload, `account:${id}`, async () => {
        const { now, must } = await asItIs(id!, outsideTransaction)
        const sessions = mergeSessions(now?.sessions, args.data)
        return updateOne({
          ...args,
          id,
          data: { ...picked(args.data, (name) => bookkeeping.includes(name)), sessions, ...must },
          req: outsideTransaction,
        })
      }),
    )
  }

  const findAccount = async (args: Question): Promise<Account | null> => {
    const found = await findOne(args)
    return args.collection === collection ? noteSessions(found) : found
  }
  const updateAccount = async (args: Args): Promise<unknown> => {
    const said = args.req?.context?.[mark]
    const write = isOneOf(writes, said) ? said : undefined
    const { id } = args
    const isWhole = 'email' in args.data && id !== undefined
    if (args.collection !== collection || write === 'accountAndPassword' || !isWhole)
      return updateOne(args)
    if (write === 'account')
      return updateOne({
        ...args,
        data: {
          ...picked(args.data, (name) => !notSaved.includes(name)),
          ...('sessions' in args.data ? sessionsAsTheyAre : {}),
        },
      })
    if (write !== 'password' && Array.isArray(args.data.sessions)) return updateSessions(args)
    const meant = new Set(write === 'password' ? [...bookkeeping, ...secrets] : bookkeeping)
    const { must } = await asItIs(id, args.req)
    return updateOne({
      ...args,
      data: { ...picked(args.data, (name) => meant.has(name)), ...must },
    })
  }
  const watching: Record<NameIn<'accounts'>, Call<never>> = {
    findOne: findAccount,
    updateOne: updateAccount,
  }
  intercept(payload, 'accounts', (_call: Call<never>, name) => watching[name])
}
