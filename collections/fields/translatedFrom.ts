import type { JSONField } from 'payload'
import { actorOf } from '../../src/store/actor.js'
import { factsField } from '../../src/store/translation/factsField.js'

/** What the texts of a document read when its other languages were written (see src/core/translation); a hook's alone to write. */
export const translatedFromField = (): JSONField => ({
  name: factsField,
  type: 'json',
  hidden: true,
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true, disableGroupBy: true },
  access: { read: ({ req }) => actorOf(req.user) !== undefined },
})
