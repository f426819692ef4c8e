import { constants } from 'node:fs'
import { access, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { pathOf } from '../../database/sqlite/connections.js'
import { ownOf } from '../../store/gateway/adapter.js'

/**
 * `low`: there is room for a while; `full`: a save may not fit; `closed`: the disk cannot be
 * written, or does not answer.
 */
export type Disk = 'closed' | 'full' | 'low' | 'ok'

const megabytes = 1024 * 1024
const bounds = { full: 20 * megabytes, low: 500 * megabytes }

/** From well to bad. */
const order: Disk[] = ['ok', 'low', 'full', 'closed']

/** The file of an SQLite database. */
export function fileOf(payload: Payload): string | undefined {
  const url = ownOf(payload).clientConfig?.url
  return url?.startsWith('file:') ? pathOf(url) : undefined
}

/**
 * The folders to which this process writes: that of the database, and those of uploads that are
 * kept here.
 */
function foldersOf(payload: Payload): Set<string> {
  const file = fileOf(payload)
  const uploads = payload.config.collections.flatMap(({ upload }) =>
    upload?.staticDir && !upload.disableLocalStorage ? [upload.staticDir] : [],
  )
  return new Set(
    [...(file ? [path.dirname(file)] : []), ...uploads].map((folder) => path.resolve(folder)),
  )
}

/** The folder, or if it does not exist yet, the nearest one above it. */
async function existing(folder: string): Promise<string> {
  const found = await access(folder).then(
    () => true,
    () => false,
  )
  return found || folder === path.dirname(folder) ? folder : existing(path.dirname(folder))
}

async function checkFolder(folder: string): Promise<Disk> {
  const place = await existing(folder)
  const writable = await access(place, constants.W_OK).then(
    () => true,
    () => false,
  )
  if (!writable || !(await stat(place)).isDirectory()) return 'closed'
  const { bavail, bsize } = await statfs(place)
  const room = bavail * bsize
  return room < bounds.full ? 'full' : room < bounds.low ? 'low' : 'ok'
}

/** The state of the folder that is worst off. */
export async function checkDisk(payload: Payload): Promise<Disk> {
  const found = await Promise.all([...foldersOf(payload)].map(checkFolder))
  return found.reduce<Disk>(
    (worst, each) => (order.indexOf(each) > order.indexOf(worst) ? each : worst),
    'ok',
  )
}
