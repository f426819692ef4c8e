import { fieldsIn } from '../../src/core/isPlain.js'
import { text } from './fields.js'

const nobody = () => false

/**
 * The UUID by which a document is known outside, in calendars, schedules and feeds. It is made with
 * the document and never changes; nobody can send it. A copy gets another one, and so does a new
 * document to which a database gives the id of a deleted one. Documents from before this field have
 * none and go by what was made of their id.
 */
export const uidField = () =>
  text('uid', {
    admin: { hidden: true },
    access: { create: nobody, update: nobody },
    hooks: {
      beforeChange: [
        ({ operation, originalDoc }): unknown =>
          operation === 'create' ? crypto.randomUUID() : fieldsIn(originalDoc).uid,
      ],
    },
  })
