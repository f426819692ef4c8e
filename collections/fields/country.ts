import type { TextFieldSingleValidation } from 'payload'
import { text } from './fields.js'
import { translate } from '../../src/translate.js'

const validate: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[A-Z]{2}$/.test(value) || translate(req)('agenda:errors:country')

/** ISO 3166-1 alpha-2 code, e.g. `TN`. */
export const countryField = () =>
  text('country', {
    admin: { width: '50%', components: { Field: 'payload-plugin-agenda/client#CountryField' } },
    validate,
    hooks: {
      beforeValidate: [
        ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
      ],
    },
  })
