import type { Payload } from 'payload'
import type { CompileSettings } from '../../core/compile/index.js'
import { textsIn } from '../../i18n/index.js'
import { agendaAddress, pageAddress } from '../addresses.js'
import { installationOf } from '../installation.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'
import { renderRichText } from './renderRichText.js'

type Values = Record<string, Record<string, string>>

/** How an event's agenda is compiled in one of the site's languages. */
export function settingsFor(payload: Payload, slug: string, language: string): CompileSettings {
  const languages = languagesOf(payload)
  const values: Values = textsIn(language).values
  return {
    language,
    chain: [language, ...(languages.find(({ code }) => code === language)?.fallbacks ?? [])],
    languages: languages.map(({ code, label, direction }) => ({ code, label, direction })),
    rulebook: optionsOf(payload).rulebook,
    word: (set, code) => values[set]?.[code] ?? code,
    renderRichText,
    href: (format, query = {}) =>
      agendaAddress(payload.config, slug, { format, query: { locale: language, ...query } }),
    page: (page) => pageAddress(payload, { locale: language, ...page }),
    installation: installationOf(payload),
  }
}
