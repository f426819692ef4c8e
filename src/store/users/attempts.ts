import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../../errors.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../gateway/adapter.js'

/**
 * In seconds: failed attempts are counted over this time, and whoever is refused may try again when
 * it is over.
 */
const quarterHour = 15 * 60

/**
 * How many attempts may fail: of one address at one account, of one address at any account, and at
 * one account from anywhere. The last is far above what people do, and does not apply to addresses
 * from which the account was logged in to before.
 */
export const mostAttempts = { pair: 10, address: 60, account: 100 }

/**
 * How many mails may be asked for in that time: for one account, and from one address for all
 * accounts.
 */
export const mostMails = { account: 3, address: 20 }

/** How many pairs of an account and an address from which it was logged in to are remembered. */
const remembered = 10_000

/** The refusal of too many attempts, with the `seconds` until another one may be made. */
function tooMany({ msBeforeNext }: { msBeforeNext: number }): Refusal {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  return new Refusal('tooManyAttempts', {
    vars: { minutes: Math.ceil(seconds / 60) },
    data: { seconds },
  })
}

/**
 * Who tries what. `account` is what was typed, whether there is such an account or not; `address`
 * is there where it is known.
 */
export type Attempt = { account: string; address?: string }
type Kind = keyof typeof mostAttempts
/**
 * Wrapped in an object: a promise that is returned as it is would be awaited with the one around
 * it.
 */
type Others = { others?: Promise<unknown> }
type Door = { kind: Kind; key: string; limiter: RateLimiterMemory }

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterMemory({ keyPrefix, points, duration: quarterHour })

const make = () => ({
  failures: {
    pair: limiter('pair', mostAttempts.pair),
    address: limiter('address', mostAttempts.address),
    account: limiter('account', mostAttempts.account),
  },
  mails: {
    account: limiter('account', mostMails.account),
    address: limiter('address', mostMails.address),
  },
  /** The attempts whose password is being checked, by what they are counted for. */
  pending: new Map<string, Set<Promise<unknown>>>(),
  known: new LRUCache<string, true>({ max: remembered }),
  turn: Promise.resolve<Others>({}),
})
type Counts = ReturnType<typeof make>

const all = onceInProcess('attempts', () => new WeakMap<object, Counts>())

/** The counts are kept in this process alone (docs/decisions/0023-accounts.md). */
function countsOf(payload: Payload): Counts {
  const adapter = adapterOf(payload)
  const counts = all.get(adapter) ?? make()
  all.set(adapter, counts)
  return counts
}

const pairOf = ({ account, address }: Attempt) => `${address} ${account}`

function doorsOf({ failures, known }: Counts, attempt: Attempt): Door[] {
  const { account, address } = attempt
  const door = (kind: Kind, key: string): Door => ({ kind, key, limiter: failures[kind] })
  if (address === undefined) return [door('account', account)]
  const trusted = known.has(pairOf(attempt))
  return [
    door('pair', pairOf(attempt)),
    ...(trusted ? [] : [door('address', address), door('account', account)]),
  ]
}

const pendingAt = ({ pending }: Counts, { kind, key }: Door) =>
  pending.get(`${kind} ${key}`) ?? new Set<Promise<unknown>>()

/**
 * The attempts that must end before one more may be made, since all of them may fail; undefined
 * where there is room.
 */
async function inTheWay(counts: Counts, doors: Door[]): Promise<Others> {
  for (const door of doors) {
    const {
      limiter: { points },
      key,
    } = door
    // Pending attempts are read before failed ones: one that ends meanwhile is then counted twice,
    // rather than not at all.
    const others = new Set(pendingAt(counts, door))
    const now = await door.limiter.get(key)
    const used = now?.consumedPoints ?? 0
    if (now && used >= points) throw tooMany(now)
    if (used + others.size >= points) return { others: Promise.race(others) }
  }
  return {}
}

function enter(counts: Counts, doors: Door[], work: Promise<unknown>): void {
  for (const door of doors) {
    const name = `${door.kind} ${door.key}`
    const there = pendingAt(counts, door)
    counts.pending.set(name, there.add(work))
    void work.finally(() => there.delete(work) && !there.size && counts.pending.delete(name))
  }
}

/**
 * Whether a password is right, which `check` tells; a wrong one counts as failed. Many may be tried
 * at once, and all may be right: those for which there is no room yet wait for the others. Too many
 * attempts are refused.
 */
export async function tried(
  payload: Payload,
  attempt: Attempt,
  check: () => Promise<boolean>,
): Promise<boolean> {
  const counts = countsOf(payload)
  const doors = doorsOf(counts, attempt)
  let begin = () => {}
  const work = new Promise<void>((resolve) => (begin = resolve))
  const ended = work.then(async () => {
    const right = await check()
    if (!right) await Promise.all(doors.map((door) => door.limiter.penalty(door.key)))
    else if (attempt.address !== undefined) {
      counts.known.set(pairOf(attempt), true)
      await counts.failures.pair.delete(pairOf(attempt))
    }
    return right
  })
  const admitted = async () => {
    const way = await inTheWay(counts, doors)
    if (!way.others)
      enter(
        counts,
        doors,
        ended.catch(() => undefined),
      )
    return way
  }
  for (;;) {
    // Attempts are admitted one after another, or many would see the same room.
    const { others } = await (counts.turn = counts.turn.then(admitted, admitted))
    if (!others) break
    await others
  }
  begin()
  return ended
}

/** Counts that a mail was asked for. Too many are refused. */
export async function askedForMail(payload: Payload, { account, address }: Attempt): Promise<void> {
  const { mails } = countsOf(payload)
  const doors = [
    { each: mails.account, key: account },
    ...(address === undefined ? [] : [{ each: mails.address, key: address }]),
  ]
  for (const { each, key } of doors) {
    const now = await each.penalty(key)
    if (now.consumedPoints > each.points) throw tooMany(now)
  }
}
