import type { Payload } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { GivenNumbers } from '../../core/numbering.js'
import { databaseOf } from '../gateway/database.js'
import { numbersCollection } from './givenNumbers.js'
import { loadLast, loadReleaseBody } from './storedReleases.js'

const numbersIn = ({ days }: CompiledAgenda): GivenNumbers =>
  Object.fromEntries(
    days.flatMap(({ sessions }) =>
      sessions.flatMap(({ id, number }) => (number === null ? [] : [[id, number]])),
    ),
  )

/**
 * Fills in the given numbers of releases that were stored before numbers were kept, from the agenda
 * that was last served. When none are left, this asks once.
 */
export async function fillGivenNumbers(payload: Payload): Promise<void> {
  const collection = numbersCollection(payload)
  const { docs } = await databaseOf(payload).find({
    collection,
    where: { numbers: { exists: false } },
    pagination: false,
    select: { event: true },
  })
  for (const event of new Set(docs.map((row) => row.event))) {
    const { out } = await loadLast(payload, event)
    const [language] = out?.languages ?? []
    const body = out && language ? await loadReleaseBody(payload, out, language) : undefined
    const numbers = body ? numbersIn(body.agenda) : {}
    for (const row of docs.filter((each) => each.event === event))
      await databaseOf(payload).updateOne({
        collection,
        id: row.id,
        data: { numbers },
        returning: false,
      })
  }
}
