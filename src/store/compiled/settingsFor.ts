import type { Payload } from 'payload'
import type { CompileSettings } from '../../core/compile/index.js'
import { textsIn } from '../../i18n/index.js'
import { installationOf } from '../installation.js'
import { optionsOf } from '../optionsOf.js'
import { languagesOf } from './languages.js'
import { renderRichText } from './renderRichText.js'

type Values = Record<string, Record<string, string>>

/** How an event's agenda is compiled in one of the site's languages. */
export function settingsFor(payload: Payload, slug: string, language: string): CompileSettings {
  const languages = languagesOf(payload)
  const values: Values = textsIn(language).values
  const { serverURL, routes } = payload.config
  const base = `${serverURL}${routes.api}/agenda/${encodeURIComponent(slug)}`
  return {
    language,
    chain: [language, ...(languages.find(({ code }) => code === language)?.fallbacks ?? [])],
    languages: languages.map(({ code, label, direction }) => ({ code, label, direction })),
    rulebook: optionsOf(payload).rulebook,
    word: (set, code) => values[set]?.[code] ?? code,
    renderRichText,
    href: (format, query = {}) =>
      `${base}${format && `/${format}`}?${new URLSearchParams({ locale: language, ...query })}`,
    installation: installationOf(payload),
  }
}
