import type { FieldHook, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'
import { idOf } from '../../core/ids.js'

type Path = (number | string)[]

/**
 * Something in a former language that a save would drop from a document, and where it stands
 * (`['links', 0, 'label']`): a text in such languages, or a list of languages with them.
 */
export type Former =
  { path: Path; values: Record<string, unknown> } | { path: Path; list: string[] }

const noted = new WeakMap<PayloadRequest, Map<string, Former[]>>()
const keyOf = (collection: string, id: Id) => `${collection}/${id}`

/**
 * What a request is about to drop from a document that it saves, since Payload writes only the
 * languages that it knows.
 */
export const formerOf = (req: PayloadRequest, collection: string, id: Id): Former[] =>
  noted.get(req)?.get(keyOf(collection, id)) ?? []

type Where = Pick<Parameters<FieldHook>[0], 'collection' | 'originalDoc' | 'path' | 'req'>

/**
 * Notes a former text until the document is written. With undefined, it notes that there is nothing
 * of the kind in this place.
 */
export function note({ collection, originalDoc, path, req }: Where, former?: Former): void {
  const id = idOf(originalDoc?.id)
  if (!collection || id === undefined) return
  const ofRequest = noted.get(req)
  if (!former && !ofRequest) return
  const key = keyOf(collection.slug, id)
  const others = (ofRequest?.get(key) ?? []).filter(
    (each) => each.path.join('.') !== path.join('.'),
  )
  noted.set(req, (ofRequest ?? new Map()).set(key, former ? [...others, former] : others))
}

/**
 * Notes the text of a field in languages that the app no longer has, while a save still has the
 * stored one at hand.
 */
export const noteFormer: FieldHook = ({ value, field, siblingDocWithLocales, ...where }) => {
  const { localization } = where.req.payload.config
  const stored = siblingDocWithLocales?.[String(field.name)]
  if (!localization || typeof stored !== 'object' || stored === null) return value
  const values = Object.fromEntries(
    Object.entries(stored).filter(
      ([code, text]) => !localization.localeCodes.includes(code) && text !== null,
    ),
  )
  note(where, Object.keys(values).length ? { path: where.path, values } : undefined)
  return value
}
