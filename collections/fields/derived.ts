import type { Field } from 'payload'
import { readNumber, readNumberLabel } from '../../hooks/readNumber.js'
import type { ResolvedOptions } from '../../src/options.js'
import { instant, number, shownBy, text } from './fields.js'

const readOnly = { readOnly: true, hidden: true } as const

/**
 * Fields that follow from the others and are never typed: the instants, the place in the order, the
 * number.
 */
export const derivedFields = (options: ResolvedOptions): Field[] => [
  instant('startsAt', { index: true, admin: readOnly }),
  instant('endsAt', { admin: readOnly }),
  text('sortKey', { index: true, admin: readOnly }),
  number('number', { virtual: true, admin: readOnly, hooks: { afterRead: [readNumber(options)] } }),
  text('numberLabel', {
    virtual: true,
    hint: 'number',
    hooks: { afterRead: [readNumberLabel(options)] },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableListFilter: true,
      ...shownBy('Cell', 'ClockCell'),
      condition: (_data, siblings) => Boolean(siblings?.numberLabel),
    },
  }),
]
