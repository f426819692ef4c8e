import type { Payload } from 'payload'
import { releaseLease, takeLease } from '../lease/lease.js'
import { forgetSteps, unfinishedKeys } from './journal.js'

/**
 * Saves that a crash left half done are taken back at the start: whoever takes an abandoned lease does so, and nobody may
 * want to for a while. Where nothing is amiss this reads one empty table.
 */
export async function finishAbandoned(payload: Payload): Promise<void> {
  for (const key of await unfinishedKeys(payload)) {
    const lease = await takeLease(payload, key)
    // Another process is at work there and needs no help.
    if (!lease) continue
    await forgetSteps(payload, [key])
    await releaseLease(payload, lease, {})
    payload.logger.warn(`Agenda: a save of ${key} that a crash had left half done was taken back.`)
  }
}
