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
 * The languages of an event. An event that names none is in the site's first language; languages
 * that the site no longer has are left out.
 */
export function settingOf(
  payload: Payload,
  named: readonly string[],
): Pick<PromisedTexts, 'promised' | 'setting'> {
  const site = languagesOf(payload).map(({ code }) => code)
  const known = named.filter((code) => site.includes(code))
  const [first = site[0], ...others] = known
  if (first === undefined) throw new Error('The app has no language.')
  const promised: PromisedTexts['promised'] = [first, ...others]
  return { promised, setting: { languages: [...new Set([...promised, ...site])] } }
}

/** All languages of the site, for documents that belong to no event. */
export const siteSetting = (payload: Payload): Pick<PromisedTexts, 'promised' | 'setting'> =>
  settingOf(
    payload,
    languagesOf(payload).map(({ code }) => code),
  )

/** How many texts are in which state in each promised language, the source language first. */
export const countsOf = ({ promised, setting, texts }: PromisedTexts): Record<string, Counts> =>
  Object.fromEntries(promised.map((code) => [code, countStates(texts, code, setting)]))
