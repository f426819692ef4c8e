import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { adapterOf } from './gateway/adapter.js'
import { databaseOf } from './gateway/database.js'
import { optionsOf } from './optionsOf.js'

const key = 'installation'
const identities = new WeakMap<object, string>()

/**
 * Whether calendars and feeds may have been given out before there was a name: then entries are
 * known by the host that stood in them.
 */
async function hasGivenOutIdentifiers(payload: Payload): Promise<boolean> {
  const { compiledSlug, releaseSlug } = optionsOf(payload)
  for (const collection of [compiledSlug, releaseSlug])
    if ((await databaseOf(payload).count({ collection })).totalDocs) return true
  return false
}

async function read(payload: Payload): Promise<string | undefined> {
  const row = await databaseOf(payload).findOne<{ id: number | string; identity: string }>({
    collection: optionsOf(payload).installationSlug,
    where: { key: { equals: key } },
  })
  return row?.identity
}

async function make(payload: Payload): Promise<string> {
  const { serverURL } = payload.config
  const host = serverURL && URL.canParse(serverURL) ? new URL(serverURL).hostname : undefined
  const identity = host && (await hasGivenOutIdentifiers(payload)) ? host : `agenda-${randomUUID()}`
  try {
    await databaseOf(payload).create({
      collection: optionsOf(payload).installationSlug,
      data: { key, identity },
    })
    return identity
  } catch (error) {
    // Another process made the name first: then that one holds.
    const made = await read(payload)
    if (made === undefined) throw error
    return made
  }
}

/**
 * Finds the name by which this database calls itself, and makes it the first time. It stands in the
 * identifiers of calendars, schedules and feeds, by which readers' programs recognise an entry, so
 * it must stay when the app gets another address. Where identifiers were given out before there was
 * a name, the host that stood in them becomes the name.
 */
export async function findInstallation(payload: Payload): Promise<void> {
  identities.set(adapterOf(payload), (await read(payload)) ?? (await make(payload)))
}

export function installationOf(payload: Payload): string {
  const found = identities.get(adapterOf(payload))
  if (found === undefined)
    throw new Error('The plugin has not been started: its onInit did not run.')
  return found
}
