import { createHash } from 'node:crypto'
import { constants, createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The paths of all files in a folder and in its folders, relative to it and sorted. */
export async function filesIn(folder) {
  if (!existsSync(folder)) return []
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort()
}

/** For `catch`: a file that was deleted before it could be copied counts as undefined. */
const unlessGone = (error) => {
  if (error.code !== 'ENOENT') throw error
}

/**
 * Copies all files of a folder. Called again with what it gave (`known`) it copies those that are
 * new or have changed since; files that were deleted meanwhile stay in the copy.
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

/** The size of a file and a hash of what is in it, by which it is recognised. */
export async function markOf(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}

/** Waits until a file is written to the disk, and not only to the system's memory. */
export async function settle(file) {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}
