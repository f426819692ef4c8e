/** Why an attempt to deliver a message failed: each has its sentence under `webhooks:faults`. */
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

/** One attempt: `at` and `ms` in milliseconds; `fault` is absent where the message was taken. */
export type Attempt = {
  at: number
  ms: number
  /** The status of the HTTP answer, where one came. */
  status?: number
  fault?: FaultCode
  /** The beginning of what the other side answered, where it took nothing. */
  answer?: string
}

export type DeliveryState = 'delivered' | 'failed' | 'waiting'

/** A message to one address, and how its attempts went, the first one first. */
export type Delivery = {
  /** What the receiver knows the message by: the same with every attempt. */
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
