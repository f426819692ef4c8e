import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { runningOperation } from '../../../src/database/runningOperation.js'
import { readRevisions } from '../../../src/store/compiled/revisions.js'

/** An adapter that notes within which save each of its queries was made. */
function noting() {
  const within: unknown[] = []
  const find = async () => {
    within.push(runningOperation.getStore())
    return { docs: [] }
  }
  // Nothing else of Payload is asked here.
  return { within, payload: { config: {}, db: { find } } as unknown as Payload }
}

describe('the revisions of an event', () => {
  it('are read once for all readers of one moment', async () => {
    const { payload, within } = noting()
    await Promise.all([readRevisions(payload, 1), readRevisions(payload, 1)])
    expect(within).toEqual([undefined])
  })

  it('are read in its own transaction by a save, and by no reader in that of another', async () => {
    const { payload, within } = noting()
    await Promise.all([
      runningOperation.run('save', () => readRevisions(payload, 1)),
      readRevisions(payload, 1),
      runningOperation.run('other', () => readRevisions(payload, 1)),
      readRevisions(payload, 1),
    ])
    expect(within).toEqual(['save', 'other', undefined])
  })
})
