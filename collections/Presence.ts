import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each open Agenda tab: who has it open, and until when that counts (see
 * src/store/presence).
 */
export const Presence = ({ presenceSlug }: ResolvedOptions) =>
  hiddenRows(presenceSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'event', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true },
    { name: 'unsaved', type: 'checkbox', defaultValue: false },
    { name: 'since', type: 'number', required: true },
    { name: 'until', type: 'number', required: true },
  ])
