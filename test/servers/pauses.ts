// Lets a test stop a request at a certain moment of its save, so that a kill or a halt really falls there.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'

/** `lease`: it is held, nothing is checked. `write`: all is checked. `version`: the document is written, its version is not. `commit`: all is written. `deleting`: the versions are gone, the document is not. */
export type Pause = 'commit' | 'deleting' | 'lease' | 'version' | 'write'

/** A request says where it stops, for how long (milliseconds; 0: until the process ends), and what is printed then: `x-test-pause: write 300 one`. */
async function pauseAt(point: Pause, req: Partial<PayloadRequest> | undefined): Promise<void> {
  const [wanted, milliseconds, label] = (req?.headers?.get('x-test-pause') ?? '').split(' ')
  if (wanted !== point) return
  process.stdout.write(`paused ${point} ${label}\n`)
  await (Number(milliseconds) ? sleep(Number(milliseconds)) : new Promise(() => setInterval(() => undefined, 1000)))
}

type Hooks = { beforeChange: unknown[]; afterChange: unknown[] }
type Hooked = { data?: unknown; doc?: unknown; req: PayloadRequest }

export function addPauses(config: SanitizedConfig): void {
  for (const { slug, hooks } of config.collections) {
    if (slug !== 'sessions' && slug !== 'events') continue
    const { beforeChange, afterChange } = hooks as unknown as Hooks
    const pause = (point: Pause) => async ({ data, doc, req }: Hooked) => {
      await pauseAt(point, req)
      if (req.headers.get('x-test-fail') === point) throw new Error('Told to fail')
      return doc ?? data
    }
    beforeChange.unshift(pause('lease'))
    beforeChange.push(pause('write'))
    afterChange.push(pause('commit'))
  }
}

export function addPausesBetweenWrites({ db }: Payload): void {
  const { createVersion, deleteVersions } = db
  db.createVersion = async (args) => {
    await pauseAt('version', args.req)
    return createVersion.call(db, args) as never
  }
  db.deleteVersions = async (args) => {
    await deleteVersions.call(db, args)
    await pauseAt('deleting', args.req)
  }
}
