import type { Payload, TypedUser } from 'payload'
import type { AgendaText, Setting, TextDocument } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { languagesOf } from '../compiled/languages.js'
import { termsOf } from './glossary.js'
import { loadTexts } from './loadTexts.js'

/** The texts of an event, and by which languages they are judged; `promised` begins with the event's source language. */
export type FoundTexts = { promised: [string, ...string[]]; setting: Setting; texts: AgendaText[]; documents: TextDocument[] }

/** In which order languages are sources: those that an event names, then the others of the site. */
export function settingFor(payload: Payload, named: readonly string[]): Pick<FoundTexts, 'promised' | 'setting'> {
  const site = languagesOf(payload).map(({ code }) => code)
  // An event that names none is in the site's first language; one may name a language that the site has no more.
  const known = named.filter((code) => site.includes(code))
  const promised = (known.length ? known : site.slice(0, 1)) as [string, ...string[]]
  return { promised, setting: { languages: [...new Set([...promised, ...site])] } }
}

/** Every text of an event, drafts and all; undefined where this user may not change it. */
export async function findTexts(payload: Payload, event: Id, user: TypedUser): Promise<FoundTexts | undefined> {
  const found = await loadTexts(payload, event, user)
  if (!found) return undefined
  const { promised, setting } = settingFor(payload, found.promised)
  return { promised, setting: { ...setting, isTerm: termsOf(found.documents) }, texts: found.texts, documents: found.documents }
}
