import type { CollectionConfig, Field, UIField } from 'payload'
import { sessionHooks } from '../hooks/sessionHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { forStaff, privateField, sessionAccess } from './access/agendaAccess.js'
import { assignmentsField } from './fields/assignments.js'
import { changedByField, derivedFields } from './fields/derived.js'
import { checksField, publishButtons, tabs } from './fields/formParts.js'
import { choiceOf, declaredFields } from './fields/declared.js'
import { checkbox, group, number, relation, say, term, textarea } from './fields/fields.js'
import { lineColumns } from './fields/lineColumns.js'
import { previewOf } from './previewOf.js'
import { searchKeyFields } from './fields/searchKey.js'
import { timeFields } from './fields/time.js'
import { translatedFromField } from './fields/translatedFrom.js'
import { translationField, translationsField } from './fields/translations.js'
import { uidField } from './fields/uid.js'

/** On the form of a session: the way back to its agenda, and along it. */
const agendaWayField = (): UIField => ({
  name: 'agendaWay',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: 'payload-plugin-agenda/rsc#AgendaWay' },
  },
})

type Declared = ReturnType<typeof declaredFields<'sessions'>>

const line = (options: ResolvedOptions, { one }: Declared): Field[] => [
  relation('event', options.slugs.events, { required: true, index: true }),
  one('title'),
  term('kind', options.rulebook.kinds, { required: true, defaultValue: 'session', hint: 'kind' }),
  ...timeFields(),
  {
    type: 'row',
    fields: [
      one('place', { index: true, admin: { width: '50%' } }),
      one('track', { admin: { width: '50%' } }),
    ],
  },
]

const besides = { position: 'sidebar' } as const

export const Sessions = (options: ResolvedOptions): CollectionConfig => {
  const declared = declaredFields('sessions', options)
  return {
    slug: options.slugs.sessions,
    labels: { singular: say('collections:session'), plural: say('collections:sessions') },
    admin: {
      ...previewOf(options, 'session'),
      group: group('agenda'),
      useAsTitle: 'title',
      defaultColumns: [...lineColumns, 'translations', 'event'],
      description: say('hints:sessions'),
      components: { edit: publishButtons(options, 'session') },
    },
    access: sessionAccess(options),
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 100 },
    trash: true,
    disableBulkDelete: true,
    defaultSort: 'sortKey',
    hooks: sessionHooks(options),
    fields: [
      agendaWayField(),
      checksField('session'),
      translationsField('sessions'),
      tabs({
        line: line(options, declared),
        people: [assignmentsField(options)],
        content: declared.part('content'),
        practical: declared.part('practical'),
      }),
      choiceOf('status', 'sessionStatus', {
        required: true,
        defaultValue: 'confirmed',
        admin: besides,
      }),
      declared.one('statusNote', { admin: besides }),
      checkbox('teamOnly', {
        hint: 'teamOnly',
        defaultValue: false,
        index: true,
        access: { read: forStaff },
        admin: besides,
      }),
      textarea('notes', { hint: 'sessionNotes', access: privateField, admin: besides }),
      ...derivedFields(options),
      number('revision', { defaultValue: 0, admin: { hidden: true } }),
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
      changedByField(),
      uidField(),
    ],
  }
}
