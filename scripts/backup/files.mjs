import { createHash } from 'node:crypto'
import { constants, createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The files in a folder and below, by their way from there. */
export async function filesIn(folder) {
  if (!existsSync(folder)) return []
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort()
}

/** What was gone before it could be copied is nothing. */
const unlessGone = (error) => {
  if (error.code !== 'ENOENT') throw error
}

/**
 * Copies what is in a folder. Done again with the same `known`, it copies what has come or changed since; what has gone
 * meanwhile stays in the copy.
 */
export async function copyFiles(folder, target, known = new Map()) {
  for (const name of await filesIn(folder)) {
    const from = path.join(folder, name)
    const state = await stat(from).catch(unlessGone)
    const mark = state && `${state.size} ${state.mtimeMs}`
    if (!mark || known.get(name) === mark) continue
    await mkdir(path.dirname(path.join(target, name)), { recursive: true })
    const copied = await copyFile(from, path.join(target, name), constants.COPYFILE_FICLONE).then(
      () => true,
      unlessGone,
    )
    if (copied) known.set(name, mark)
  }
  return known
}

/** How long a file is, and what it holds, in few signs. */
export async function markOf(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

/** Waits until a file is on the disk. */
export async function settle(file) {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}
