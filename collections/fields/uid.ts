import { text } from './fields.js'

const nobody = () => false

/**
 * What a document is known by outside, in calendars, schedules and feeds: made with it, kept
 * whatever becomes of it, and nobody's to send. A copy is another document, and so is one that a
 * database gives the id of a deleted one. Those that were there before the field have none: they go
 * on under what was made of their id.
 */
export const uidField = () =>
  text('uid', {
    admin: { hidden: true },
    access: { create: nobody, update: nobody },
    hooks: {
      beforeChange: [
        ({ operation, originalDoc }) =>
          operation === 'create' ? crypto.randomUUID() : (originalDoc as { uid?: string }).uid,
      ],
    },
  })
