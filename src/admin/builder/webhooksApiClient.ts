import type { DeliveryEntry, WebhookEntry, WebhooksEntry } from '../../api/webhooks/entries.js'
import type { OrRefusal } from './refusal.js'

export type WebhooksApiClient = {
  look: () => OrRefusal<WebhooksEntry>
  /** Answers with the secret, which is never sent again. */
  add: (given: { url: string; secret?: string }) => OrRefusal<WebhookEntry & { secret: string }>
  remove: (key: string) => OrRefusal<object>
  test: (key: string) => OrRefusal<DeliveryEntry>
  again: (key: string) => OrRefusal<DeliveryEntry>
}

type Ask = <T>(path: string, body?: object, more?: RequestInit) => OrRefusal<T>

/** The panel's requests about the webhooks of an event. */
export const webhooksApiClient = (ask: Ask, at: string): WebhooksApiClient => ({
  look: () => ask(at),
  add: (given) => ask(at, given),
  remove: (key) => ask(`${at}/${key}`, undefined, { method: 'DELETE' }),
  test: (key) => ask(`${at}/${key}/test`, {}),
  again: (key) => ask(`${at}/deliveries/${key}/again`, {}),
})
