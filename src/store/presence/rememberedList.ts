import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { runningOperation } from '../../database/runningOperation.js'
import { readRevisions, type Revisions } from '../compiled/revisions.js'
import { perAdapter } from '../gateway/perAdapter.js'
import type { Stored } from '../gateway/database.js'

/** How many lines a process keeps in lists: those of about ten large events. */
const most = 20_000

type Kept = { writers: number; lines: Stored[] }

const memoryOf = perAdapter(
  () =>
    new LRUCache<string, Kept>({
      maxSize: most,
      sizeCalculation: ({ lines }) => lines.length + 1,
    }),
)

const isSettled = ({ writing, broken }: Revisions) => !writing && !broken.length

/**
 * The list of an event's lines: that of before while nobody has written the event since, in
 * whichever process; else it is read. A save reads its own, which nobody else may see.
 *
 * @param read lists the lines as they are stored now; nobody may change what it gives
 */
export async function rememberedList(
  { payload, transactionID }: PayloadRequest,
  event: Id,
  read: () => Promise<Stored[]>,
): Promise<Stored[]> {
  if (transactionID || runningOperation.getStore() !== undefined) return read()
  const memory = memoryOf(payload)
  const before = await readRevisions(payload, event)
  const kept = memory.get(String(event))
  if (isSettled(before) && kept?.writers === before.writers) return kept.lines
  const lines = await read()
  const after = await readRevisions(payload, event)
  if (isSettled(before) && isSettled(after) && before.writers === after.writers)
    memory.set(String(event), { writers: before.writers, lines })
  return lines
}
