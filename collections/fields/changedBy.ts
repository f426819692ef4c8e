import { forStaff } from '../access/agendaAccess.js'
import { text } from './fields.js'

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
