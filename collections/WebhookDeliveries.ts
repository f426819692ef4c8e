import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each message on its way to an address, and how its attempts went (see
 * src/store/webhooks). It is stored with the release that it tells of, or not at all.
 */
export const WebhookDeliveries = ({ deliverySlug }: ResolvedOptions) =>
  hiddenRows(deliverySlug, [
    // The id by which receivers recognise the message.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'release', type: 'number' },
    // The address: the key of a row of Webhooks, or of an address of the app's options.
    { name: 'webhook', type: 'text', required: true },
    { name: 'host', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'body', type: 'textarea', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'tried', type: 'number', required: true },
    // In milliseconds since 1970: when the next attempt is due, and when the message was made.
    { name: 'dueAt', type: 'number', required: true, index: true },
    { name: 'madeAt', type: 'number', required: true },
    { name: 'attempts', type: 'json' },
  ])
