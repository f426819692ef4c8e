import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each address that is told of an event's releases (see src/store/webhooks). Secrets
 * are encrypted, and given out by no door.
 */
export const Webhooks = ({ webhookSlug }: ResolvedOptions) =>
  hiddenRows(webhookSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'url', type: 'textarea', required: true },
    { name: 'secret', type: 'textarea', required: true },
    { name: 'addedAt', type: 'number', required: true },
  ])
