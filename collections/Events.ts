import type { CollectionConfig, Field } from 'payload'
import { eventHooks } from '../hooks/eventHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { actorOf, mayWriteEvents } from '../src/store/actor.js'
import { eventAccess } from './access/agendaAccess.js'
import { choiceOf, declaredFields } from './fields/declared.js'
import { choice, group, list, number, relation, say, shownBy, text } from './fields/fields.js'
import { agendaTab, checksField, publishButtons, tabs, translateTab } from './fields/formParts.js'
import { busyDaysFields, changedByField } from './fields/derived.js'
import { dateField } from './fields/when.js'
import { languageChoice } from './fields/languageChoice.js'
import { heldBackField } from './fields/heldBack.js'
import { lineColumns } from './fields/lineColumns.js'
import { previewOf } from './previewOf.js'
import { slugField } from './fields/slug.js'
import { searchKeyFields } from './fields/searchKey.js'
import { timeZoneField } from './fields/ownInputs.js'
import { translatedFromField } from './fields/translatedFrom.js'
import { translationField, translationsField } from './fields/translations.js'
import { uidField } from './fields/uid.js'

type Declared = ReturnType<typeof declaredFields<'events'>>

const half = { width: '50%' }

/** Lists lead to what people come for: the agenda, or its texts for those who translate. */
const toAgenda: NonNullable<NonNullable<CollectionConfig['admin']>['formatDocURL']> = ({
  defaultURL,
  req,
  viewType,
}) => {
  const actor = actorOf(req)
  if (viewType !== 'list' || !actor) return defaultURL
  return `${defaultURL}/${mayWriteEvents(actor) ? 'agenda' : 'translate'}`
}

const about = ({ languages }: ResolvedOptions, { one, part }: Declared): Field[] => [
  one('title'),
  one('theme'),
  one('programme'),
  { type: 'row', fields: [one('eventType', { admin: half }), one('status', { admin: half })] },
  {
    ...languageChoice(
      choice('languages', 'language', [], { hasMany: true, hint: 'languages' }),
      languages,
    ),
    defaultValue: languages.slice(0, 1).map(({ code }) => code),
  },
  heldBackField(languages),
  one('introduction'),
  ...part('practical'),
  slugField(),
]

const when = ({ slugs }: ResolvedOptions): Field[] => [
  {
    type: 'row',
    fields: [
      dateField('startDate', { required: true, hint: 'officialDates' }),
      dateField('endDate', { required: true }),
    ],
  },
  {
    name: 'datesNotice',
    type: 'ui',
    admin: {
      components: {
        Field: {
          path: 'payload-plugin-agenda/client#DatesNotice',
          clientProps: { sessions: slugs.sessions, events: slugs.events },
        },
      },
      disableListColumn: true,
    },
  },
  timeZoneField(),
  list(
    'days',
    [
      {
        type: 'row',
        fields: [
          dateField('date', { required: true, admin: half }),
          text('label', { localized: true, hint: 'dayLabel', admin: half }),
        ],
      },
    ],
    { hint: 'days', admin: shownBy('RowLabel', 'DayRowLabel') },
  ),
]

const where = ({ slugs }: ResolvedOptions, { one }: Declared): Field[] => [
  {
    type: 'row',
    fields: [one('city', { admin: { ...half, ...shownBy('Cell', 'QuietCell') } }), one('country')],
  },
  one('attendance'),
  one('places'),
  list(
    'organisations',
    [
      {
        type: 'row',
        fields: [
          relation('organisation', slugs.organisations, {
            required: true,
            admin: { width: '67%' },
          }),
          choiceOf('role', 'organisationRole', {
            required: true,
            defaultValue: 'partner',
            admin: { width: '33%' },
          }),
        ],
      },
    ],
    { admin: shownBy('RowLabel', 'PartyLabel') },
  ),
]

const agenda = ({ slugs }: ResolvedOptions): Field[] => [
  {
    name: 'sessions',
    type: 'join',
    label: say('fields:sessions'),
    collection: slugs.sessions,
    on: 'event',
    defaultSort: 'sortKey',
    defaultLimit: 100,
    admin: {
      defaultColumns: lineColumns,
      description: say('hints:eventSessions'),
      ...shownBy('Field', 'FreshJoin'),
    },
  },
]

export const Events = (options: ResolvedOptions): CollectionConfig => {
  const declared = declaredFields('events', options)
  return {
    slug: options.slugs.events,
    labels: { singular: say('collections:event'), plural: say('collections:events') },
    admin: {
      ...previewOf(options, 'event'),
      group: group('agenda'),
      useAsTitle: 'title',
      defaultColumns: [
        'title',
        'startDate',
        'endDate',
        'city',
        'status',
        '_status',
        'translations',
      ],
      description: say('hints:events'),
      formatDocURL: toAgenda,
      listSearchableFields: ['title', 'slug', 'city'],
      components: {
        beforeListTable: ['payload-plugin-agenda/rsc#EventFromDocument'],
        edit: publishButtons(options, 'event'),
        views: { edit: { agenda: agendaTab, translate: translateTab } },
      },
    },
    access: eventAccess(options),
    versions: { drafts: true, maxPerDoc: 100 },
    trash: true,
    disableBulkDelete: true,
    defaultSort: '-startDate',
    hooks: eventHooks(options),
    fields: [
      checksField('event'),
      translationsField('events'),
      tabs({
        about: about(options, declared),
        when: when(options),
        where: where(options, declared),
        agenda: agenda(options),
      }),
      number('revision', { defaultValue: 0, admin: { hidden: true } }),
      ...busyDaysFields(),
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
      changedByField(),
      uidField(),
    ],
  }
}
