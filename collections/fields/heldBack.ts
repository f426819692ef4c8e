import type { SelectField } from 'payload'
import type { ResolvedOptions } from '../../src/options.js'
import { wasAlreadyChecked } from '../../src/store/releases/alreadyChecked.js'
import { languageChoice } from './languageChoice.js'
import { choice } from './fields.js'

/**
 * The promised languages in which the agenda does not go out yet. They are decided when the agenda
 * is published as a whole, and in no other way; a copy of the event starts without any.
 */
export const heldBackField = (languages: ResolvedOptions['languages']): SelectField =>
  languageChoice(
    choice('heldBack', 'language', [], {
      hasMany: true,
      hint: 'heldBack',
      access: { create: () => false, update: ({ req }) => wasAlreadyChecked(req) },
      hooks: { beforeDuplicate: [() => []] },
      admin: {
        readOnly: true,
        condition: (_data, siblings) =>
          Array.isArray(siblings?.heldBack) && siblings.heldBack.length > 0,
      },
    }),
    languages,
  )
