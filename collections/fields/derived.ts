import type { Field } from 'payload'
import { readNumber, readNumberLabel } from '../../hooks/readNumber.js'
import type { ResolvedOptions } from '../../src/options.js'
import { instant, number, shownBy, text } from './fields.js'
import { unseen } from './searchKey.js'
import { forStaff } from '../access/agendaAccess.js'

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

/**
 * The first and the last day on which something takes place for readers; lists are ordered by these
 * (src/store/releases/noteBusyDays.ts).
 */
export const busyDaysFields = (): Field[] =>
  ['firstDay', 'lastDay'].map((name) => ({ name, type: 'text', index: true, ...unseen }))

const nobody = () => false

/**
 * The account that saved last. It tells colleagues whose change they clash with. A hook sets it,
 * and values that are sent are ignored.
 */
export const changedByField = () =>
  text('changedBy', {
    admin: { hidden: true },
    access: { create: nobody, update: nobody, read: forStaff },
  })
