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
