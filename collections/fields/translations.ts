import type { LabelFunction, SelectField, UIField } from 'payload'
import { languageName } from '../../src/core/phrases.js'
import { openStates } from '../../src/core/translation/index.js'
import { translationsHere } from '../../src/i18n/index.js'
import type { ResolvedOptions } from '../../src/options.js'
import { filterField } from '../../src/store/translation/translationFilter.js'
import type { TranslatedKey } from '../../src/store/collectionKeys.js'
import { forStaff } from '../access/agendaAccess.js'
import { say } from './fields.js'
import { translate } from '../../src/translate.js'

const nobody = () => false

/** How far the texts of a document are translated: a column of lists, and a line on its form. */
export const translationsField = (of: TranslatedKey): UIField => ({
  name: 'translations',
  type: 'ui',
  // Payload wants the label of such a field in all languages at once.
  label: Object.fromEntries(
    Object.entries(translationsHere()).map(([language, { agenda }]) => [
      language,
      agenda.fields.translations,
    ]),
  ),
  admin: {
    components: {
      Cell: 'payload-plugin-agenda/client#TranslationsCell',
      Field: { path: 'payload-plugin-agenda/rsc#TranslationsLine', serverProps: { of } },
    },
  },
})

const named =
  (code: string, key: string): LabelFunction =>
  ({ i18n, t }) =>
    translate({ t, i18n })(`agenda:counts:${key}`, { language: languageName(code, i18n.language) })

const keys = { missing: 'languageMissing', outdated: 'languageOutdated' }

/**
 * A field that exists only so that lists can be filtered by it: a hook answers such filters (see
 * hooks/access/filterByTranslation), and nothing is ever stored here. Payload offers no filter for
 * a field without a column or for a hidden one, so it counts as readable where fields are listed,
 * but not in a document.
 */
export const translationField = ({ languages }: ResolvedOptions): SelectField => ({
  name: filterField,
  type: 'select',
  label: say('fields:translation'),
  options: languages.flatMap(({ code }) =>
    openStates.map((state) => ({ value: `${code}_${state}`, label: named(code, keys[state]) })),
  ),
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableGroupBy: true },
  access: {
    create: nobody,
    update: nobody,
    read: ({ doc, id, req }) => doc === undefined && id === undefined && forStaff({ req }),
  },
})
