import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Refusal } from '../../errors.js'
import { onceInProcess } from '../../onceInProcess.js'
import { adapterOf } from '../gateway/adapter.js'

/** Seconds in which what went wrong is counted; who is refused may try again when they are over. */
const quarterHour = 15 * 60

/**
 * How often it may go wrong: somebody at an address who tries one account, or any; one account from
 * wherever. The last is far from what people do, and does not hold for whoever logged in to that
 * account from where they are.
 */
export const mostAttempts = { pair: 10, address: 60, account: 100 }

/** How many mails an account may ask for in that time, and an address for all accounts. */
export const mostMails = { account: 3, address: 20 }

/** Addresses from which accounts were logged in to, as many as are remembered. */
const remembered = 10_000

/** Somebody tried too often; `seconds` until they may try again. */
function tooMany({ msBeforeNext }: { msBeforeNext: number }): Refusal {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  return new Refusal('tooManyAttempts', {
    vars: { minutes: Math.ceil(seconds / 60) },
    data: { seconds },
  })
}

/**
 * Who tries what: `account` as it was typed, whether or not there is one; `address` where it is
 * known.
 */
export type Attempt = { account: string; address?: string }
type Kind = keyof typeof mostAttempts
/** In an object, or whoever awaits that it is known would await them too. */
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
  /** Attempts whose password is being looked at, by door. */
  pending: new Map<string, Set<Promise<unknown>>>(),
  known: new LRUCache<string, true>({ max: remembered }),
  turn: Promise.resolve<Others>({}),
})
type Counts = ReturnType<typeof make>

const all = onceInProcess('attempts', () => new WeakMap<object, Counts>())

/** Counted in this process (docs/decisions/0023-accounts.md). */
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
 * What must end before one more may be tried, since all of it may go wrong; none where there is
 * room.
 */
async function inTheWay(counts: Counts, doors: Door[]): Promise<Others> {
  for (const door of doors) {
    const {
      limiter: { points },
      key,
    } = door
    // Before it is asked what went wrong: one that ends meanwhile counts twice, and not not at all.
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
 * Whether a password is right, which `check` knows; one that is wrong counts. Many at once may all
 * be right: those for which there is no room yet wait until the others were looked at. Refuses what
 * was tried too often.
 */
export async function tried(
  payload: Payload,
  attempt: Attempt,
  check: () => Promise<boolean>,
): Promise<boolean> {
  const counts = countsOf(payload)
  const doors = doorsOf(counts, attempt)
  let begin = () => undefined as void
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
    // One after another, or many would find the same room.
    const { others } = await (counts.turn = counts.turn.then(admitted, admitted))
    if (!others) break
    await others
  }
  begin()
  return ended
}

/** Counts that a mail was asked for. Refuses what was tried too often. */
export async function askedForMail(payload: Payload, { account, address }: Attempt): Promise<void> {
  const { mails } = countsOf(payload)
  const doors: [RateLimiterMemory, string][] = [
    [mails.account, account],
    ...(address === undefined ? [] : [[mails.address, address] as [RateLimiterMemory, string]]),
  ]
  for (const [each, key] of doors) {
    const now = await each.penalty(key)
    if (now.consumedPoints > each.points) throw tooMany(now)
  }
}
