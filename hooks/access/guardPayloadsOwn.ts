import type { Payload } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { guardShapes } from './guardShapes.js'
import { limitQuery } from './limitQuery.js'

/**
 * Collections that Payload brings itself (preferences, locks, jobs) are asked over the same doors,
 * and by the same people.
 */
export function guardPayloadsOwn(payload: Payload, options: ResolvedOptions): void {
  for (const { config } of Object.values(payload.collections)) {
    if (!config.slug.startsWith('payload-') || config.hooks.beforeOperation.includes(guardShapes))
      continue
    config.hooks.beforeOperation = [
      limitQuery(options),
      guardShapes,
      ...config.hooks.beforeOperation,
    ]
  }
}
