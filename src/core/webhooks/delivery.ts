/** Why an attempt to deliver a message failed. Each has its sentence under `webhooks:faults`. */
export const faultCodes = [
  'answered',
  'redirected',
  'timedOut',
  'unknownHost',
  'refused',
  'brokeOff',
  'certificate',
  'privateAddress',
  'insecure',
  'secretLost',
  'removed',
  'failed',
] as const
export type FaultCode = (typeof faultCodes)[number]

/**
 * One attempt: `at` is in epoch milliseconds, `ms` how long it took; `fault` is absent where the
 * message was accepted.
 */
export type Attempt = {
  at: number
  ms: number
  /** The status of the HTTP answer, where one came. */
  status?: number
  fault?: FaultCode
  /** The beginning of the answer, where the message was not accepted. */
  answer?: string
}

export type DeliveryState = 'delivered' | 'failed' | 'waiting'

/** A message to one address, and how its attempts went, in their order. */
export type Delivery = {
  /** The id by which the receiver recognises the message: the same in every attempt. */
  key: string
  event: string
  /** Absent for a test. */
  release?: number
  webhook: string
  host: string
  type: string
  body: string
  state: DeliveryState
  /** How many attempts were begun. */
  tried: number
  dueAt: number
  madeAt: number
  attempts: Attempt[]
}

const minute = 60_000

/**
 * Minutes from each failed attempt to the next one. Added up, a receiver may be away for two days.
 */
const pauses = [1, 5, 30, 120, 360, 720, 1440]

/**
 * Milliseconds to wait after so many failed attempts; undefined where no further one is made.
 *
 * @example
 * pauseAfter(1) // 60_000
 */
export function pauseAfter(tried: number): number | undefined {
  const minutes = pauses[tried - 1]
  return minutes === undefined ? undefined : minutes * minute
}

/** In milliseconds: an attempt without an answer for so long is given up. */
export const longestAttempt = 10_000
