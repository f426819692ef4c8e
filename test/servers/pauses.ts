// Lets a test stop a request at a certain moment of its save, so that a kill or a halt really falls there.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'

/** `lease`: it is held, nothing is checked. `write`: all is checked. `version`: the document is written, its version is not. `commit`: all is written. `deleting`: the versions are gone, the document is not. `release`: it is committed, its lease is not given back. `store`: a reader has compiled the agenda and not stored it. */
export type Pause = 'commit' | 'deleting' | 'lease' | 'release' | 'store' | 'version' | 'write'

/** The pause that the request asks for within which this runs: what ends a save knows no request any more. */
export const wantedPause = new AsyncLocalStorage<string>()

const pauseOf = (req: Partial<PayloadRequest> | undefined) =>
  req?.headers?.get('x-test-pause') ?? ''

/** A request says where it stops, for how long (milliseconds; 0: until the process ends), and what is printed then: `x-test-pause: write 300 one`. */
async function pauseAt(point: Pause, asked: string): Promise<void> {
  const [wanted, milliseconds, label] = asked.split(' ')
  if (wanted !== point) return
  process.stdout.write(`paused ${point} ${label}\n`)
  await (Number(milliseconds)
    ? sleep(Number(milliseconds))
    : new Promise(() => setInterval(() => undefined, 1000)))
}

type Hooks = { beforeChange: unknown[]; afterChange: unknown[] }
type Hooked = { data?: unknown; doc?: unknown; req: PayloadRequest }

export function addPauses(config: SanitizedConfig): void {
  for (const { slug, hooks } of config.collections) {
    if (slug !== 'sessions' && slug !== 'events') continue
    const { beforeChange, afterChange } = hooks as unknown as Hooks
    const pause =
      (point: Pause) =>
      async ({ data, doc, req }: Hooked) => {
        await pauseAt(point, pauseOf(req))
        if (req.headers.get('x-test-fail') === point) throw new Error('Told to fail')
        return doc ?? data
      }
    beforeChange.unshift(pause('lease'))
    beforeChange.push(pause('write'))
    afterChange.push(pause('commit'))
  }
}

export function addPausesBetweenWrites({ db }: Payload): void {
  const { createVersion, deleteVersions, updateOne } = db
  db.createVersion = async (args) => {
    await pauseAt('version', pauseOf(args.req))
    return createVersion.call(db, args) as never
  }
  db.deleteVersions = async (args) => {
    await deleteVersions.call(db, args)
    await pauseAt('deleting', pauseOf(args.req))
  }
  db.updateOne = async (args) => {
    const asked = wantedPause.getStore() ?? ''
    if (args.collection === 'agenda-leases' && args.data.until === 0)
      await pauseAt('release', asked)
    if (args.collection === 'agenda-compiled') await pauseAt('store', asked)
    return updateOne.call(db, args)
  }
}
