import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { schemaVersion } from '../../core/compile/index.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'

const known = new WeakMap<object, string>()

/** Whatever besides the documents decides how an agenda is compiled: another one means compiling anew. */
export function compilerVersion(payload: Payload): string {
  const found = known.get(payload.config)
  if (found) return found
  const { serverURL, routes } = payload.config
  // The rules of time zones change too: Tunisia, Morocco, Egypt and Lebanon have done so at short notice.
  const parts = [
    schemaVersion,
    optionsOf(payload).rulebook,
    languagesOf(payload),
    serverURL,
    routes.api,
    process.versions.tz,
  ]
  const version = createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('base64url')
    .slice(0, 16)
  known.set(payload.config, version)
  return version
}
