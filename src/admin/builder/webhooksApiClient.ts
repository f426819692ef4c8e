import type { DeliveryEntry, WebhookEntry, WebhooksEntry } from '../../api/webhooks/entries.js'
import type { OrRefusal } from './apiClient.js'

export type WebhooksApiClient = {
  look: () => OrRefusal<WebhooksEntry>
  /** Answers with the secret, which is told by nothing else afterwards. */
  add: (given: { url: string; secret?: string }) => OrRefusal<WebhookEntry & { secret: string }>
  remove: (key: string) => OrRefusal<object>
  test: (key: string) => OrRefusal<DeliveryEntry>
  again: (key: string) => OrRefusal<DeliveryEntry>
}

type Ask = <T>(path: string, body?: object, more?: RequestInit) => OrRefusal<T>

/** The panel's way to the addresses that are told of an event's releases. */
export const webhooksApiClient = (ask: Ask, at: string): WebhooksApiClient => ({
  look: () => ask(at),
  add: (given) => ask(at, given),
  remove: (key) => ask(`${at}/${key}`, undefined, { method: 'DELETE' }),
  test: (key) => ask(`${at}/${key}/test`, {}),
  again: (key) => ask(`${at}/deliveries/${key}/again`, {}),
})
