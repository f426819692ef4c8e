import type { Condition, Field } from 'payload'
import { choiceOf } from './declared.js'
import { checkbox, number } from './fields.js'
import { clockField, dateField } from './when.js'

const hasClock = (line: { timing?: unknown } | undefined) =>
  !line?.timing || line.timing === 'clock'
const onTheClock: Condition = (_data, siblings) => hasClock(siblings)
const offTheClock: Condition = (_data, siblings) => !hasClock(siblings)

/** When a session takes place: a day, and a clock time, a part of the day, or to be announced. */
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
      clockField('starts', { hint: 'starts', admin: { condition: onTheClock, width: '33%' } }),
      clockField('ends', { hint: 'ends', admin: { condition: onTheClock, width: '33%' } }),
      checkbox('endsNextDay', {
        defaultValue: false,
        admin: { condition: onTheClock, width: '33%', style: { alignSelf: 'center' } },
      }),
    ],
  },
  number('position', { defaultValue: 0, hint: 'position', admin: { condition: offTheClock } }),
]
