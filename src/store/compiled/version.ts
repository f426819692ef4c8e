import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { CompiledAgendaSchema } from '../../core/compile/index.js'
import { tagOf } from '../../core/phrases.js'
import { textsIn } from '../../i18n/index.js'
import { packageVersion } from '../../packageVersion.js'
import { pageAddress, rootOf } from '../addresses.js'
import { installationOf } from '../installation.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'

const known = new WeakMap<object, string>()

const named = { id: 0, slug: 'example' }

/** Where the pages of an example are: what the option that names them says may have changed. */
function pagesIn(payload: Payload, locale: string): (string | null)[] {
  try {
    return [{}, { session: named }, { person: named }].map((page) =>
      pageAddress(payload, { locale, event: named, ...page }),
    )
  } catch {
    // It only knows events that there are.
    return []
  }
}

/** Whatever besides the documents decides how an agenda is compiled. */
export function compiledFrom(payload: Payload, installation: string) {
  const { config } = payload
  const { routes } = config
  const languages = languagesOf(payload)
  return {
    packageVersion,
    schema: CompiledAgendaSchema as object,
    regions: languages.map(({ code }) => tagOf(code)),
    words: languages.map(({ code }) => textsIn(code).values),
    rulebook: optionsOf(payload).rulebook,
    languages,
    root: rootOf(config),
    pages: languages.map(({ code }) => pagesIn(payload, code)),
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
