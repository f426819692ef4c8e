import type { PayloadRequest } from 'payload'
import type { Attempt, Delivery } from '../../core/webhooks/index.js'
import type { Webhook } from '../../store/webhooks/storedWebhooks.js'
import { translate } from '../../translate.js'

/** An address as editors see it; for an address of the app's options only its host. */
export type WebhookEntry = { key: string; address: string; ofApp: boolean }

/** One attempt, in words; `at` in ISO, UTC, `ms` how long it took. */
export type AttemptEntry = {
  at: string
  ms: number
  status?: number
  /** Why it failed, as a sentence; absent where the message was accepted. */
  fault?: string
  answer?: string
}

/** A message to one address, and how its attempts went, the latest first. */
export type DeliveryEntry = Pick<Delivery, 'host' | 'key' | 'state'> & {
  /** Absent for a test. */
  release?: number
  test: boolean
  madeAt: string
  /** When it is tried again; absent where it is not. */
  nextAt?: string
  attempts: AttemptEntry[]
}

export type WebhooksEntry = { webhooks: WebhookEntry[]; deliveries: DeliveryEntry[] }

export const toWebhookEntry = ({ key, url, ofApp }: Webhook): WebhookEntry => ({
  key,
  // The rest of the address may be as good as a password, and does not belong to this event.
  address: ofApp ? new URL(url).host : url,
  ofApp,
})

const iso = (at: number) => new Date(at).toISOString()

function toAttempt(req: PayloadRequest, { at, ms, status, fault, answer }: Attempt): AttemptEntry {
  const t = translate(req)
  return {
    at: iso(at),
    ms,
    ...(status === undefined ? {} : { status }),
    ...(fault ? { fault: t(`agenda:webhooks:faults:${fault}`, { status }) } : {}),
    ...(answer ? { answer } : {}),
  }
}

export const toDeliveryEntry = (
  req: PayloadRequest,
  { key, host, state, release, type, madeAt, dueAt, attempts }: Omit<Delivery, 'body'>,
): DeliveryEntry => ({
  key,
  host,
  state,
  ...(release === undefined ? {} : { release }),
  test: type === 'agenda.test',
  madeAt: iso(madeAt),
  ...(state === 'waiting' ? { nextAt: iso(dueAt) } : {}),
  attempts: attempts.map((attempt) => toAttempt(req, attempt)).reverse(),
})
