import type { CheckboxField, Condition, Field } from 'payload'
import { choiceOf } from './declared.js'
import { checkbox, number } from './fields.js'
import { clockField, dateField } from './when.js'

const hasClock = (line: { timing?: unknown } | undefined) =>
  !line?.timing || line.timing === 'clock'
const onTheClock: Condition = (_data, siblings) => hasClock(siblings)
/**
 * Whether the mark for an end on the next day is shown: a line that starts after midnight ends
 * there anyway, unless it lasts several days.
 */
const endIsSaid: Condition = (_data, siblings) =>
  hasClock(siblings) && (!siblings?.startsNextDay || Boolean(siblings?.endDay))
/**
 * A mark for the second of two equal times. It is shown only where the clocks show the time twice,
 * and removed on a save where they do not.
 */
const afterChange = (name: string, admin: CheckboxField['admin']) =>
  checkbox(name, {
    defaultValue: false,
    hint: 'afterChange',
    admin: {
      ...admin,
      components: { Field: 'payload-plugin-agenda/client#AfterChangeField' },
    },
  })
const offTheClock: Condition = (_data, siblings) => !hasClock(siblings)

/**
 * When a session takes place: a day (or several), and a clock time, a part of the day, or to be
 * announced.
 */
export const timeFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      dateField('day', { required: true, index: true, hint: 'day', admin: { width: '50%' } }),
      choiceOf('timing', 'timing', {
        required: true,
        defaultValue: 'clock',
        hint: 'timing',
        admin: { width: '50%' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      clockField('starts', {
        night: 'startsNextDay',
        hint: 'starts',
        admin: { condition: onTheClock, width: '33%' },
      }),
      clockField('ends', {
        night: 'endsNextDay',
        hint: 'ends',
        admin: { condition: onTheClock, width: '33%' },
      }),
      checkbox('endsNextDay', {
        defaultValue: false,
        admin: { condition: endIsSaid, width: '33%', style: { alignSelf: 'center' } },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      dateField('endDay', { hint: 'endDay', admin: { width: '50%' } }),
      checkbox('startsNextDay', {
        defaultValue: false,
        hint: 'startsNextDay',
        admin: { condition: onTheClock, width: '50%', style: { alignSelf: 'center' } },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      afterChange('startsAfterChange', { condition: onTheClock, width: '50%' }),
      afterChange('endsAfterChange', { condition: onTheClock, width: '50%' }),
    ],
  },
  number('position', { defaultValue: 0, hint: 'position', admin: { condition: offTheClock } }),
]
