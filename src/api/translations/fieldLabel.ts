import { fieldsIn } from '../../core/isPlain.js'
import { colonOf } from '../../core/phrases.js'
import type {
  CollectionSlug,
  FlattenedField,
  LabelFunction,
  OptionLabel,
  PayloadRequest,
  StaticLabel,
} from 'payload'

/** A label in the language of who asks. */
export const inWords = (
  label: LabelFunction | OptionLabel | StaticLabel,
  { i18n, t }: PayloadRequest,
): string | undefined => {
  const said = typeof label === 'function' ? label({ i18n, t }) : label
  if (typeof said === 'string') return said
  const words = fieldsIn(said)[i18n.language] ?? Object.values(fieldsIn(said))[0]
  return typeof words === 'string' ? words : undefined
}

/**
 * What editors call a text (`assignments/label`), in their language: the labels of its fields,
 * outermost first.
 */
export function fieldLabel(req: PayloadRequest, collection: CollectionSlug, field: string): string {
  let fields: FlattenedField[] = req.payload.collections[collection]?.config.flattenedFields ?? []
  return field
    .split('/')
    .map((name) => {
      const found = fields.find((each) => each.name === name)
      fields = found && 'flattenedFields' in found ? found.flattenedFields : []
      return (found && 'label' in found && found.label && inWords(found.label, req)) || name
    })
    .join(colonOf(req.i18n.language))
}
