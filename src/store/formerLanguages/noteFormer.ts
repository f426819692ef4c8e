import type { FieldHook, PayloadRequest } from 'payload'
import type { Id } from '../../core/types.js'

type Path = (number | string)[]

/**
 * What a save would leave out of a document since the app no longer has a language, and where it
 * stands (`['links', 0, 'label']`): a text in such languages, or a list of languages with these.
 */
export type Former =
  { path: Path; values: Record<string, unknown> } | { path: Path; list: string[] }

const noted = new WeakMap<PayloadRequest, Map<string, Former[]>>()
const keyOf = (collection: string, id: Id) => `${collection}/${id}`

/**
 * What a request is about to leave out of a document that it saves: Payload writes the languages
 * that it knows.
 */
export const formerOf = (req: PayloadRequest, collection: string, id: Id): Former[] =>
  noted.get(req)?.get(keyOf(collection, id)) ?? []

type Where = Pick<Parameters<FieldHook>[0], 'collection' | 'originalDoc' | 'path' | 'req'>

/**
 * Notes it until the document is written; undefined: there is nothing of the kind in this place.
 */
export function note({ collection, originalDoc, path, req }: Where, former?: Former): void {
  const id: unknown = originalDoc?.id
  if (!collection || id === undefined) return
  const ofRequest = noted.get(req)
  if (!former && !ofRequest) return
  const key = keyOf(collection.slug, id as Id)
  const others = (ofRequest?.get(key) ?? []).filter(
    (each) => each.path.join('.') !== path.join('.'),
  )
  noted.set(req, (ofRequest ?? new Map()).set(key, former ? [...others, former] : others))
}

/**
 * Notes what a text reads in languages that the app no longer has, while a save has it as it is
 * stored.
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
