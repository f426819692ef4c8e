import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import { outsideTransaction } from '../../database/outsideTransaction.js'
import { runningOperation } from '../../database/runningOperation.js'
import { type Call, callOf } from '../gateway/adapter.js'
import { intercept, type NameIn, withLease } from '../transaction/index.js'
import type { Doc } from '../toAgenda.js'
import { mergeSessions, noteSessions, type WithSessions } from './sessions.js'

/**
 * What logging in, logging out and a wrong password change of an account; a new password changes
 * its secrets too.
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
 * What an editor's save, which writes the account as it was read, leaves as it is by now, unless it
 * is a new password.
 */
const notSaved = ['hash', 'salt', 'loginAttempts', 'lockUntil']
/** A list that is left out would be emptied on SQL: this one is added to, and by nothing. */
const sessionsAsTheyAre = { sessions: { $push: [] } }

const mark = 'agendaWritesUser'
type Write = 'account' | 'accountAndPassword' | 'password'

/**
 * Called by the hooks of the operations that mean to change an account: an editor's save, with or
 * without a new password, and a forgotten one.
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
 * Logging in and out, and failing to, write back the whole account as it was read some hundred
 * milliseconds before: a demotion, a new password or another's session in between was undone. Such
 * writes keep to what they are about. Sessions stand in one list: it is changed by one at a time,
 * across processes too, and at once for all to see.
 */
export function keepRights(payload: Payload): void {
  const collection = payload.config.admin.user
  const findOne = callOf<Question, Account | null>(payload, 'findOne')!
  const updateOne = callOf<Args>(payload, 'updateOne')!
  /** SQL writes no row without the columns that must be there: these as they are now. */
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
    // A hook of the operation may have written already: then this is part of what it wrote.
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
    const write = args.req?.context?.[mark] as Write | undefined
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
