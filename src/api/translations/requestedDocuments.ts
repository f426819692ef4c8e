import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { idFrom, isId } from '../../store/input/ids.js'
import { slugOf } from '../../store/optionsOf.js'
import type { DocumentCounts } from '../../store/translation/documentTexts.js'
import { type TranslatedKey, translatedKeys } from '../../store/collectionKeys.js'
import { refuse } from '../../errors.js'

/** The counts of documents; those that are gone or that this user may not read are left out. */
export type CountedDocuments = { documents: DocumentCounts[] }

const most = 200

/** Which documents `collection=sessions&ids=1,2,3` names; 400 where it names none. */
export function requestedDocuments(req: PayloadRequest): { key: TranslatedKey; ids: Id[] } {
  const { payload, searchParams } = req
  const asked = (name: string) => searchParams.get(name) ?? ''
  const bad = (name: string, values: string) =>
    refuse(req, 'badParameter', {
      vars: { name, value: asked(name).slice(0, 100), values },
      data: { name },
    })
  const slugs = translatedKeys.map((each) => slugOf(payload, each))
  const key = translatedKeys.find((each) => slugOf(payload, each) === asked('collection'))
  if (!key) throw bad('collection', slugs.join(', '))
  const ids = [
    ...new Set(
      asked('ids')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ]
  if (
    !ids.length ||
    ids.length > most ||
    !ids.every((id) => isId(payload, slugOf(payload, key), id))
  )
    throw bad('ids', `1,2,3 (≤ ${most})`)
  return { key, ids: ids.map((id) => idFrom(payload, id)) }
}
