import type { Payload } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import { allowSets } from '../../../database/sets/writeInSets.js'
import { adapterOf } from '../../gateway/adapter.js'
import { intercept } from '../intercepts.js'
import { openOperations } from '../operations/operations.js'
import { type Answering, type Call, type Name, slugsOf } from './answering.js'
import { readsOf } from './reads.js'
import { writesOf } from './writes.js'

/**
 * Makes the adapter use the working set of an operation, where it has one (`withWorkingSet`):
 *
 * - A question about one event or session by its id is answered from memory, and so is a question
 *   about people, places and the like that was asked before.
 * - A document that is written is remembered as it was given, and not read back.
 * - Writes of whole sessions wait until there are many, and are then made together.
 *
 * Everything else goes to the database; what waits to be written is written before that, where the
 * answer depends on it.
 */
export function useWorkingSets(payload: Payload): void {
  const open = openOperations(payload)
  const slugs = slugsOf(payload)
  allowSets(adapterOf(payload))
  const answering: Record<Name, Answering> = {
    ...readsOf(payload, slugs),
    ...writesOf(payload, slugs),
  }
  intercept(payload, 'workingSets', (call: Call, name) => async (args) => {
    const known = open.get(runningOperation.getStore() ?? '')?.workingSet
    return known ? answering[name](call, known, args) : call(args)
  })
}
