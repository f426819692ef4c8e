import { forStaff } from '../access/agendaAccess.js'
import { text } from './fields.js'

const nobody = () => false

/**
 * The account that saved last: for colleagues, so that a clash can say whose change it is. A hook
 * sets it, nobody sends it.
 */
export const changedByField = () =>
  text('changedBy', {
    admin: { hidden: true },
    access: { create: nobody, update: nobody, read: forStaff },
  })
