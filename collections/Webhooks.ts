import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each address to which an event's releases are announced (see src/store/webhooks).
 * Secrets are encrypted and never given out.
 */
export const Webhooks = ({ webhookSlug }: ResolvedOptions) =>
  hiddenRows(webhookSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'url', type: 'textarea', required: true },
    { name: 'secret', type: 'textarea', required: true },
    { name: 'addedAt', type: 'number', required: true },
  ])
