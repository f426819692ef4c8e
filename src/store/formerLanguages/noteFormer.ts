import type { FieldHook, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'

/** A text of a document in languages that the app no longer has, and where it stands: `['links', 0, 'label']`. */
export type Former = { path: (number | string)[]; values: Record<string, unknown> }

const noted = new WeakMap<PayloadRequest, Map<string, Former[]>>()
const keyOf = (collection: string, id: Id) => `${collection}/${id}`

/** What a request is about to leave out of a document that it saves: Payload writes the languages that it knows. */
export const formerOf = (req: PayloadRequest, collection: string, id: Id): Former[] =>
  noted.get(req)?.get(keyOf(collection, id)) ?? []

/** Notes what a text reads in languages that the app no longer has, while a save has it as it is stored. */
export const noteFormer: FieldHook = ({
  value,
  field,
  path,
  req,
  collection,
  originalDoc,
  siblingDocWithLocales,
}) => {
  const { localization } = req.payload.config
  const stored = siblingDocWithLocales?.[String(field.name)]
  const id: unknown = originalDoc?.id
  if (!localization || !collection || id === undefined) return value
  if (typeof stored !== 'object' || stored === null) return value
  const values = Object.fromEntries(
    Object.entries(stored).filter(
      ([code, text]) => !localization.localeCodes.includes(code) && text !== null,
    ),
  )
  const ofRequest = noted.get(req) ?? new Map<string, Former[]>()
  const key = keyOf(collection.slug, id as Id)
  const others = (ofRequest.get(key) ?? []).filter(
    (former) => former.path.join('.') !== path.join('.'),
  )
  if (!Object.keys(values).length && others.length === (ofRequest.get(key)?.length ?? 0))
    return value
  noted.set(
    req,
    ofRequest.set(key, Object.keys(values).length ? [...others, { path, values }] : others),
  )
  return value
}
