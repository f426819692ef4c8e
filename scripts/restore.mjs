// npm run restore -- FOLDER [--overwrite]: puts a backup in the place of the SQLite database and of
// the uploads. What was there before is renamed and kept beside it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { assertUnused, inspect } from './backup/database.mjs'
import { copyFiles, markOf, settle } from './backup/files.mjs'
import { asTyped, parts, placesOf, stamp } from './backup/places.mjs'
import { reasonOf } from './start/checks.mjs'
import { Refusal } from './start/refusal.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

/** What a backup says of itself; throws where the folder is none. */
function manifestIn(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, parts.manifest), 'utf8'))
  } catch {
    throw new Refusal(
      `${folder} is no backup: there is no ${parts.manifest} in it that can be read.`,
    )
  }
}

/** Throws where a file of a backup is missing or has changed, or a newer version has made it. */
async function check(folder, manifest) {
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const mark = await markOf(path.join(folder, name)).catch(() => undefined)
    if (mark?.bytes !== bytes || mark.sha256 !== sha256)
      throw new Refusal(
        `${folder} is damaged: ${name} ${mark ? 'is not what it was' : 'is missing'}.`,
      )
  }
  const known = new Set(readdirSync('migrations').map((name) => path.parse(name).name))
  const newer = manifest.migrations.find((name) => name !== 'dev' && !known.has(name))
  if (newer)
    throw new Refusal(
      `This backup was made by a newer version (${manifest.version}; it has the migration ${newer}). Update the app first.`,
    )
}

const isThere = (place) =>
  existsSync(place) &&
  (statSync(place).isDirectory() ? readdirSync(place).length > 0 : statSync(place).size > 0)

/** Renames what is at `place`, and puts `ready` there. */
async function exchange(place, ready, when) {
  if (existsSync(place)) await rename(place, `${place}.before-${when}`)
  await rename(ready, place)
}

async function restore(folder, { database, uploads }) {
  const ready = { database: `${database}.restoring`, uploads: `${uploads}.restoring` }
  const clear = () =>
    Promise.all(Object.values(ready).map((place) => rm(place, { recursive: true, force: true })))
  await clear()
  try {
    await mkdir(path.dirname(database), { recursive: true })
    await copyFile(path.join(folder, parts.database), ready.database)
    await inspect(ready.database)
    await settle(ready.database)
    if (uploads) {
      await mkdir(ready.uploads, { recursive: true })
      await copyFiles(path.join(folder, parts.uploads), ready.uploads)
    }
    if (existsSync(database)) await assertUnused(database)
    const when = stamp()
    // SQLite would take the write-ahead log of the old database for the new one's.
    for (const rest of ['-wal', '-shm'])
      if (existsSync(`${database}${rest}`))
        await rename(`${database}${rest}`, `${database}.before-${when}${rest}`)
    if (uploads) await exchange(uploads, ready.uploads, when)
    await exchange(database, ready.database, when)
  } finally {
    await clear()
  }
}

async function main(given) {
  const [from] = given.filter((word) => !word.startsWith('--'))
  if (!from)
    throw new Refusal('Which backup? npm run restore -- data/backups/agenda-… [--overwrite]')
  const folder = asTyped(from)
  const places = placesOf(process.env)
  const manifest = manifestIn(folder)
  if (existsSync(places.database)) await assertUnused(places.database)
  if (manifest.uploads === 'bucket') places.uploads = undefined
  const there = [places.database, ...(places.uploads ? [places.uploads] : [])].filter(isThere)
  if (there.length && !given.includes('--overwrite'))
    throw new Refusal(
      `There is something at ${there.join(' and ')} already. To put the backup in its place, and keep it beside it: --overwrite`,
    )
  await check(folder, manifest)
  await restore(folder, places)
  console.log(`${places.database} is as it was at ${manifest.made}. Start the app.`)
}

main(process.argv.slice(2)).catch((error) => {
  console.error(
    error instanceof Refusal ? error.message : `Nothing was restored: ${reasonOf(error)}`,
  )
  process.exitCode = 1
})
