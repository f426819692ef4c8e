import type { RichTextField, TextFieldSingleValidation } from 'payload'
import { say, text } from './fields.js'
import { written } from './written.js'
import { translate } from '../../src/translate.js'
import { isKnownZone } from '../../src/core/time/index.js'
import { richText as validateRichText } from 'payload/shared'
import { guardRichText } from '../../hooks/guardRichText.js'
import { lengths } from '../../src/core/lengths.js'

const isColour: TextFieldSingleValidation = (value, { req }) =>
  !value || /^#[0-9a-f]{6}$/i.test(value) || translate(req)('agenda:errors:colour')

/** `#rrggbb`. */
export const colourField = (name: string, more: object = {}) =>
  text(name, { ...more, validate: isColour })

const isCountry: TextFieldSingleValidation = (value, { req }) =>
  !value || /^[A-Z]{2}$/.test(value) || translate(req)('agenda:errors:country')

/** ISO 3166-1 alpha-2 code, e.g. `TN`. */
export const countryField = () =>
  text('country', {
    admin: { width: '50%', components: { Field: 'payload-plugin-agenda/client#CountryField' } },
    validate: isCountry,
    hooks: {
      beforeValidate: [
        ({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
      ],
    },
  })

const isZone: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isKnownZone(value)) || translate(req)('agenda:errors:timeZone')

/** The IANA name of the time zone at the venue. */
export const timeZoneField = () =>
  text('timeZone', {
    required: true,
    defaultValue: 'UTC',
    hint: 'timeZone',
    validate: isZone,
    admin: { components: { Field: 'payload-plugin-agenda/client#TimeZoneField' } },
  })

/** Formatted text with the editor that the config sets. */
export const richText = (name: string): RichTextField => ({
  name,
  type: 'richText',
  label: say(`fields:${name}`),
  localized: true,
  hooks: { beforeValidate: [guardRichText] },
  ...written(lengths.long, validateRichText, {}),
})
