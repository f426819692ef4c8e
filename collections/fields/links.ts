import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { faultsError } from '../../hooks/refuse.js'
import { translate } from '../../src/translate.js'
import { lengths } from '../../src/core/lengths.js'
import { isSafeLink } from '../../src/core/richText.js'
import { list, text } from './fields.js'

/**
 * Accepts only addresses that a reader may safely follow: `javascript:` and the like are refused.
 */
const safeUrl: TextFieldSingleValidation = (value, { required, req }) => {
  const t = translate(req)
  if (!value) return required ? t('validation:required') : true
  try {
    return (
      ['http:', 'https:', 'mailto:'].includes(new URL(value).protocol) || t('agenda:errors:url')
    )
  } catch {
    return t('agenda:errors:url')
  }
}

/**
 * Refuses scripts in drafts as well: Payload does not validate drafts, and their links are clicked
 * all the same.
 */
const refuseScripts: FieldHook = ({ value, collection, path, req }) => {
  if (typeof value !== 'string' || isSafeLink(value)) return value
  throw faultsError(req, collection?.slug ?? '', [
    { path: path.join('.'), message: translate(req)('agenda:errors:url') },
  ])
}

type Shown = Pick<TextField, 'access' | 'admin' | 'required'> & { hint?: string }

/** A field for one address, with a name of its own where there are several. */
export const urlField = (name = 'url', { required = false, ...more }: Shown = {}) =>
  text(name, {
    ...more,
    required,
    longest: lengths.address,
    validate: safeUrl,
    hooks: { beforeValidate: [refuseScripts] },
  })

export const linksField = (localized = false) =>
  list('links', [
    {
      type: 'row',
      fields: [
        text('label', { localized, required: true, admin: { width: '50%' } }),
        urlField('url', { required: true }),
      ],
    },
  ])
