import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Encoding, etagOf } from '../../store/compiled/sendable.js'

const fileName = 'agenda-view.js'

/** Where `scripts/start/build.mjs` puts it in the app; in the package it lies in `dist`. */
const inApp = path.join('.next', 'embed', fileName)

/** `node_modules` of the app's folder and of those around it, where packages may be installed. */
const installed = (folder: string): string[] => {
  const around = path.dirname(folder)
  const own = path.join(folder, 'node_modules', 'payload-plugin-agenda', 'dist', fileName)
  return around === folder ? [own] : [own, ...installed(around)]
}

/**
 * Where the component's file may be: seen from this file, in which a bundler leaves its original
 * address, and seen from the folder in which the app runs.
 */
function places(): string[] {
  const roots = [process.cwd()]
  if (import.meta.url.startsWith('file:'))
    roots.unshift(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..'))
  return [
    ...roots.flatMap((root) => [path.join(root, fileName), path.join(root, inApp)]),
    ...installed(process.cwd()),
  ]
}

/** The component `<agenda-view>` ready to be sent. */
export type EmbedScript = { body: Buffer; etag: string; compressed: Record<Encoding, Buffer> }

let read: EmbedScript | undefined

/** The file of the component; undefined where it was never built (`npm run build`). */
export function embedScript(): EmbedScript | undefined {
  if (read) return read
  const file = places().find((each) => existsSync(each))
  if (!file) return undefined
  const body = readFileSync(file)
  read = {
    body,
    etag: etagOf(body),
    compressed: { br: brotliCompressSync(body), gzip: gzipSync(body) },
  }
  return read
}
