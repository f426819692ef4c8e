import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { CompiledAgendaSchema } from '../../core/compile/index.js'
import { tagOf } from '../../core/phrases.js'
import { textsIn } from '../../i18n/index.js'
import { packageVersion } from '../../packageVersion.js'
import { installationOf } from '../installation.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'

const known = new WeakMap<object, string>()

/** Whatever besides the documents decides how an agenda is compiled. */
export function compiledFrom(payload: Payload, installation: string) {
  const { serverURL, routes } = payload.config
  const languages = languagesOf(payload)
  return {
    packageVersion,
    schema: CompiledAgendaSchema as object,
    regions: languages.map(({ code }) => tagOf(code)),
    words: languages.map(({ code }) => textsIn(code).values),
    rulebook: optionsOf(payload).rulebook,
    languages,
    serverURL,
    installation,
    api: routes.api,
    // The rules of time zones change too: Tunisia, Morocco, Egypt and Lebanon have done so at short
    // notice.
    zones: process.versions.tz,
  }
}

/** The same in 16 characters: another part, another version. */
export const versionOf = (parts: ReturnType<typeof compiledFrom>): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

/** Agendas that were stored under another version are compiled anew. */
export function compilerVersion(payload: Payload): string {
  const found =
    known.get(payload.config) ?? versionOf(compiledFrom(payload, installationOf(payload)))
  known.set(payload.config, found)
  return found
}
