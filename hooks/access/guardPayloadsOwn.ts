import type { Payload } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { guardShapes } from './guardShapes.js'
import { limitQuery } from './limitQuery.js'

/**
 * Applies the same limits to the collections that Payload brings itself (preferences, locks, jobs):
 * they are asked on the same paths, by the same people.
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
