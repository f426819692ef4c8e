import type { ResolvedOptions } from '../src/options.js'
import { hiddenRows } from './fields/hiddenRows.js'

/**
 * One row for each event and language: the published agenda as it was last compiled (see
 * src/store/compiled).
 */
export const CompiledAgendas = ({ compiledSlug }: ResolvedOptions) =>
  hiddenRows(compiledSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'state', type: 'number', required: true },
    { name: 'event', type: 'number', required: true },
    { name: 'directory', type: 'number', required: true },
    { name: 'references', type: 'json' },
    { name: 'body', type: 'textarea' },
  ])
