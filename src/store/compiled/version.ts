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

/**
 * The addresses of example pages: they show whether the option that makes addresses has changed.
 */
function pagesIn(payload: Payload, locale: string): (string | null)[] {
  try {
    return [{}, { session: named }, { person: named }].map((page) =>
      pageAddress(payload, { locale, event: named, ...page }),
    )
  } catch {
    // The app's function only knows events that exist, and not the example.
    return []
  }
}

/** Everything besides the documents that decides how an agenda is compiled. */
export function compiledFrom(payload: Payload, installation: string) {
  const { config } = payload
  const { routes } = config
  const languages = languagesOf(payload)
  const schema: object = CompiledAgendaSchema
  return {
    packageVersion,
    schema,
    regions: languages.map(({ code }) => tagOf(code)),
    words: languages.map(({ code }) => textsIn(code).values),
    rulebook: optionsOf(payload).rulebook,
    languages,
    root: rootOf(config),
    pages: languages.map(({ code }) => pagesIn(payload, code)),
    installation,
    api: routes.api,
    // The version of the time zone database, whose rules change too: those of Tunisia, Morocco,
    // Egypt and Lebanon have done so at short notice.
    zones: process.versions.tz,
  }
}

/** A version of 16 characters: when one of the parts changes, it changes. */
export const versionOf = (parts: ReturnType<typeof compiledFrom>): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

/**
 * The version under which agendas are stored. Those that were stored under another one are compiled
 * anew.
 */
export function compilerVersion(payload: Payload): string {
  const found =
    known.get(payload.config) ?? versionOf(compiledFrom(payload, installationOf(payload)))
  known.set(payload.config, found)
  return found
}
