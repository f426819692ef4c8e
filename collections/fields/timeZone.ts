import type { TextFieldSingleValidation } from 'payload'
import { isKnownZone } from '../../src/core/time/index.js'
import { text } from './fields.js'
import { translate } from '../../src/translate.js'

const validate: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isKnownZone(value)) || translate(req)('agenda:errors:timeZone')

/** The IANA name of the time zone at the venue. */
export const timeZoneField = () =>
  text('timeZone', {
    required: true,
    defaultValue: 'UTC',
    hint: 'timeZone',
    validate,
    admin: { components: { Field: 'payload-plugin-agenda/client#TimeZoneField' } },
  })
