import type { TextFieldSingleValidation } from 'payload'
import { text } from './fields.js'
import { translate } from '../../src/translate.js'

const validate: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) || translate(req)('agenda:errors:colour')

/** `#rrggbb`. */
export const colourField = (name: string, more: object = {}) => text(name, { ...more, validate })
