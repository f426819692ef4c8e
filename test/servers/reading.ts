// How the readers of one server process of the tests go about it: at leisure, or on trust.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

/**
 * Milliseconds. `rests`: how long a reader rests between an agenda's sessions and their people, so that writers come in
 * between. `trusts`: for how long the process believes what it last heard of the revisions, instead of asking each time:
 * only for tests that show what asking is for.
 */
export type Reading = { rests: number; trusts: number }

type Found = { docs: { until: number }[] }
type Heard = { at: number; found: Found }

export function addReading({ db }: Payload): Reading {
  const reading: Reading = { rests: 0, trusts: 0 }
  const heard = new Map<string, Heard>()
  const { find } = db

  db.find = (async (args) => {
    const revisionsOf =
      args.collection === 'agenda-leases' &&
      (args.where?.key as { in?: string[] } | undefined)?.in?.join()
    if (revisionsOf && reading.trusts) {
      const known = heard.get(revisionsOf)
      if (known && Date.now() - known.at < reading.trusts) return known.found
      const said = (await find.call(db, args)) as unknown as Found
      const found = { ...said, docs: said.docs.map((row) => ({ ...row, until: 0 })) }
      heard.set(revisionsOf, { at: Date.now(), found })
      return found
    }
    // Who writes does so within a request, and is not slowed down.
    if (args.collection === 'people' && !args.req && reading.rests) await sleep(reading.rests)
    return find.call(db, args)
  }) as typeof db.find
  return reading
}
