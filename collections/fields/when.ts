import type { TextFieldSingleValidation } from 'payload'
import { isDate, parseClock, parseClockOfNight } from '../../src/core/time/index.js'
import { text } from './fields.js'
import { translate } from '../../src/translate.js'

type Extra = Exclude<NonNullable<Parameters<typeof text>[1]>, { hasMany: true }>

const validDate: TextFieldSingleValidation = (value, { required, req }) => {
  const t = translate(req)
  if (!value) return required ? t('validation:required') : true
  return isDate(value) || t('agenda:errors:date')
}

const validClock: TextFieldSingleValidation = (value, { req }) => {
  const t = translate(req)
  return !value || parseClock(value) === value || t('agenda:errors:clock')
}

/**
 * A date without a time, `YYYY-MM-DD`. It is stored as a text, because an instant would move with
 * the reader's zone.
 */
export const dateField = (name: string, extra: Extra = {}) =>
  text(name, {
    ...extra,
    validate: validDate,
    admin: {
      ...extra.admin,
      components: {
        Field: 'payload-plugin-agenda/client#DateField',
        Cell: 'payload-plugin-agenda/client#DayCell',
      },
    },
  })

/**
 * A time on the clock at the venue, `HH:mm`. 9, 930, 9h30 and 9.30 can be typed as well. `24:00`
 * and `24:30` are in the night after; `night` is the mark beside the field that then is set.
 */
export const clockField = (name: string, { night, ...extra }: Extra & { night: string }) =>
  text(name, {
    ...extra,
    validate: validClock,
    hooks: {
      beforeValidate: [
        ({ value, siblingData }) => {
          const read = typeof value === 'string' ? parseClockOfNight(value) : undefined
          if (read?.nextDay) siblingData[night] = true
          return read?.clock ?? value
        },
      ],
    },
    admin: {
      ...extra.admin,
      components: {
        Field: 'payload-plugin-agenda/client#ClockField',
        Cell: 'payload-plugin-agenda/client#ClockCell',
      },
    },
  })
