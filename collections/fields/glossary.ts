import type { ArrayField, JSONField } from 'payload'
import { readTableOfRows, writeOtherLanguages } from '../../hooks/glossaryTable.js'
import { lengthOfTooLong, readGlossary } from '../../src/core/glossary/index.js'
import { lengths } from '../../src/core/lengths.js'
import { translate } from '../../src/translate.js'
import { privateField } from '../access/agendaAccess.js'
import { list, say, text } from './fields.js'

const isTable: NonNullable<JSONField['validate']> = (value, { req }) => {
  if (value === undefined || value === null) return true
  const rows = readGlossary(value)
  if (!rows) return translate(req)('agenda:errors:badValue')
  const length = lengthOfTooLong(rows)
  return length ? translate(req)('agenda:errors:tooLong', { length, longest: lengths.text }) : true
}

/**
 * The rows of a glossary with their words in all languages at once, for a form that shows these
 * side by side. Nothing is stored here: what is sent becomes rows of `glossary`.
 */
const glossaryTable: JSONField = {
  name: 'glossaryTable',
  type: 'json',
  label: say('fields:glossary'),
  virtual: true,
  validate: isTable,
  access: privateField,
  hooks: { afterRead: [readTableOfRows] },
  admin: {
    description: say('hints:glossary'),
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: 'payload-plugin-agenda/rsc#GlossaryField' },
  },
}

/** As it is stored: rows, each with its term in the languages that have it. */
const rows: ArrayField = list(
  'glossary',
  [text('term', { localized: true, hooks: { beforeChange: [writeOtherLanguages] } }), text('note')],
  // The form has the table instead; with both, a save could not tell which of them was changed.
  { access: privateField, admin: { disabled: true, disableListColumn: true } },
)

/** The table first: it is read from the rows before Payload picks one language of these. */
export const glossaryFields = [glossaryTable, rows]
