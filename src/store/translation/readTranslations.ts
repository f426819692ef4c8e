import type { Payload, TypedUser } from 'payload'
import { type Counts, countStates } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { type GlossaryTerm, glossaryOf } from './glossary.js'
import { loadTexts } from './loadTexts.js'
import { toTranslation, type Translation } from './toTranslation.js'
import { countsOf } from './settingOf.js'
import { type TranslatedDocument, titledDocuments } from './titledDocuments.js'

export type Translations = {
  event: Id
  from: string
  to: string
  promised: string[]
  counts: Counts
  documents: TranslatedDocument[]
  glossary: GlossaryTerm[]
  texts: (Translation & { about?: string })[]
}

/**
 * Counts for each language that the event promises. A text that exists in other languages only is
 * missing in all of these.
 */
export type TranslationCounts = { event: Id; from: string; languages: Record<string, Counts> }

/**
 * All texts of an event as they are to be translated into a language, drafts included; undefined
 * where this user may not change the event.
 */
export async function readTranslations(
  payload: Payload,
  event: Id,
  to: string,
  user: TypedUser,
): Promise<Translations | undefined> {
  const found = await loadTexts(payload, event, user)
  if (!found) return undefined
  const { promised, setting, texts } = found
  const { documents, aboutOf } = titledDocuments(found.documents, setting)
  return {
    event,
    from: promised[0],
    to,
    promised,
    documents,
    glossary: glossaryOf(found.documents, promised[0], to),
    counts: countStates(texts, to, setting),
    texts: texts
      .flatMap((text) => toTranslation(text, to, setting))
      .map((text) => ({ ...text, ...aboutOf(text) })),
  }
}

/** How many texts of an event are in which state in each language that it promises. */
export async function countTranslations(
  payload: Payload,
  event: Id,
  user: TypedUser,
): Promise<TranslationCounts | undefined> {
  const found = await loadTexts(payload, event, user)
  if (!found) return undefined
  return { event, from: found.promised[0], languages: countsOf(found) }
}
