import type { Payload } from 'payload'
import {
  type AgendaText,
  type Counts,
  countStates,
  type Setting,
} from '../../core/translation/index.js'
import { languagesOf } from '../compiled/languages.js'

/** Texts, and the languages in which they are promised to readers. */
export type PromisedTexts = {
  promised: [string, ...string[]]
  setting: Setting
  texts: AgendaText[]
}

/**
 * What an event's choice of languages comes to. One that names none is in the site's first
 * language; one may name a language that the site has no more.
 */
export function settingOf(
  payload: Payload,
  named: readonly string[],
): Pick<PromisedTexts, 'promised' | 'setting'> {
  const site = languagesOf(payload).map(({ code }) => code)
  const known = named.filter((code) => site.includes(code))
  const promised = (known.length ? known : site.slice(0, 1)) as [string, ...string[]]
  return { promised, setting: { languages: [...new Set([...promised, ...site])] } }
}

/** All that the site has, for what belongs to no event. */
export const siteSetting = (payload: Payload): Pick<PromisedTexts, 'promised' | 'setting'> =>
  settingOf(
    payload,
    languagesOf(payload).map(({ code }) => code),
  )

/** How many texts are in which state, for each language that is promised, the source first. */
export const countsOf = ({ promised, setting, texts }: PromisedTexts): Record<string, Counts> =>
  Object.fromEntries(promised.map((code) => [code, countStates(texts, code, setting)]))
