// npm run backup -- FOLDER: copies the SQLite database and the uploads into a new folder inside of
// FOLDER (data/backups where none is named). The app may go on running.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inspect, snapshot } from './backup/database.mjs'
import { copyFiles, filesIn, markOf, settle } from './backup/files.mjs'
import { asTyped, parts, placesOf, stamp } from './backup/places.mjs'
import { reasonOf } from './start/checks.mjs'
import { Refusal } from './start/refusal.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

/**
 * Copies the uploads twice, before the database and after it. So the copy has every file that the
 * copied database knows of, also those that are deleted or added while it is made.
 */
async function copyAll({ database, uploads }, folder) {
  const kept = path.join(folder, parts.uploads)
  const known = uploads && (await copyFiles(uploads, kept))
  await snapshot(database, path.join(folder, parts.database))
  if (uploads) await copyFiles(uploads, kept, known)
}

/** What is written into the manifest of a backup; each of its files is on the disk by then. */
async function describe(places, folder) {
  const { migrations, uploads } = await inspect(path.join(folder, parts.database))
  const kept = path.join(folder, parts.uploads)
  const names = await filesIn(kept)
  const files = [parts.database, ...names.map((name) => `${parts.uploads}/${name}`)]
  const marks = await Promise.all(
    files.map(async (name) => [name, await markOf(path.join(folder, name))]),
  )
  for (const name of files) await settle(path.join(folder, name))
  return {
    made: new Date().toISOString(),
    version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    migrations,
    uploads: places.uploads ? 'here' : 'bucket',
    missing: places.uploads ? uploads.filter((name) => !names.includes(name)) : [],
    files: Object.fromEntries(marks),
  }
}

async function main([into]) {
  const places = placesOf(process.env)
  if (!existsSync(places.database)) throw new Refusal(`There is no database at ${places.database}.`)
  const folder = path.join(into ? asTyped(into) : path.resolve('data/backups'), `agenda-${stamp()}`)
  const unfinished = `${folder}.unfinished`
  try {
    // Only this user may read it: hashes of passwords and people's addresses are in it.
    await mkdir(unfinished, { recursive: true, mode: 0o700 })
    await copyAll(places, unfinished)
    const manifest = await describe(places, unfinished)
    const file = path.join(unfinished, parts.manifest)
    await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`)
    await settle(file)
    await rename(unfinished, folder)
    const count = Object.keys(manifest.files).length - 1
    const bytes = Object.values(manifest.files).reduce((sum, each) => sum + each.bytes, 0)
    console.log(
      `${folder}: the database and ${places.uploads ? `${count} uploads` : 'no uploads, which are in a bucket'}, ${(bytes / 1024 / 1024).toFixed(1)} MB, checked.`,
    )
    for (const name of manifest.missing)
      console.error(`The upload ${name} was not there to be copied.`)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Refusal ? error.message : `No backup was made: ${reasonOf(error)}`)
  process.exitCode = 1
})
