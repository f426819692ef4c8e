import type { Payload, TypedUser } from 'payload'
import { type Mark, marksOf, stateOf } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { draftDocuments } from '../compiled/draftDocuments.js'
import { slugOf } from '../optionsOf.js'
import { idOf } from '../../core/ids.js'
import { countDocuments, textsOfDocuments } from './documentTexts.js'
import { countsOf } from './settingOf.js'
import type { TranslatedKey } from '../collectionKeys.js'

/** `outdatedFields` has an entry for each outdated text, in the form `assignments/label`. */
export type MarkWithFields = Mark & { outdatedFields: string[] }

/**
 * `event` is the event with which the document is translated, if there is one; `whole` are, for an
 * event, the marks of all that belongs to it.
 */
export type TranslationOfDocument = { marks: MarkWithFields[]; event?: Id; whole?: Mark[] }

/** The event with which a document is translated: sessions and tracks have one. */
async function eventOf(
  payload: Payload,
  key: TranslatedKey,
  id: Id,
  user: TypedUser,
): Promise<Id | undefined> {
  if (key === 'events') return id
  if (key !== 'sessions' && key !== 'tracks') return undefined
  const [doc] = await draftDocuments(
    payload,
    slugOf(payload, key),
    { id: { equals: id } },
    { user },
  )
  return idOf(doc?.event)
}

/** How far a document's own texts are translated. */
export async function translationOf(
  payload: Payload,
  key: TranslatedKey,
  id: Id,
  user: TypedUser,
): Promise<TranslationOfDocument | undefined> {
  const [[found], event, [whole]] = await Promise.all([
    textsOfDocuments(payload, key, { id: { equals: id } }, user),
    eventOf(payload, key, id, user),
    key === 'events' ? countDocuments(payload, key, [id], user) : [],
  ])
  if (!found) return undefined
  const { setting, texts } = found
  const marks = marksOf(countsOf(found)).map((mark) => ({
    ...mark,
    outdatedFields: texts
      .filter((text) => stateOf(text, mark.language, setting)?.state === 'outdated')
      .map(({ field }) => field),
  }))
  return { marks, event, ...(whole ? { whole: marksOf(whole.languages) } : {}) }
}
