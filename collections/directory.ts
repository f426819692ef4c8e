import type { CollectionConfig, NumberField, UIField } from 'payload'
import { directoryHooks } from '../hooks/directoryHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { directoryAccess, forStaff, privateField } from './access/agendaAccess.js'
import { declaredFields } from './fields/declared.js'
import { urlField } from './fields/links.js'
import { checkbox, email, group, relation, say, shownBy, text, textarea } from './fields/fields.js'
import { glossaryFields } from './fields/glossary.js'
import { searchKeyFields } from './fields/searchKey.js'
import { translatedFromField } from './fields/translatedFrom.js'
import { translationField, translationsField } from './fields/translations.js'
import { uidField } from './fields/uid.js'

const quiet = shownBy('Cell', 'QuietCell')

/**
 * What people, organisations and places have in common: a name, a group in the menu, the trash, a
 * guard on deletion.
 */
const entry = (
  options: ResolvedOptions,
  key: 'organisations' | 'people' | 'places',
  columns: string[],
  admin: CollectionConfig['admin'] = {},
) => ({
  slug: options.slugs[key],
  labels: { singular: say(`collections:${key}One`), plural: say(`collections:${key}`) },
  admin: {
    group: group('directory'),
    useAsTitle: 'name',
    defaultColumns: ['name', ...columns, 'translations'],
    description: say(`hints:${key}`),
    components: {
      beforeListTable: [
        'payload-plugin-agenda/client#MovedNotice',
        'payload-plugin-agenda/client#MergeSelected',
      ],
      edit: {
        beforeDocumentControls: ['payload-plugin-agenda/client#MergeEntry'],
        editMenuItems: ['payload-plugin-agenda/client#MergeItem'],
      },
    },
    ...admin,
  },
  access: directoryAccess(options, key),
  hooks: directoryHooks(options, key),
  trash: true,
  disableBulkDelete: true,
  defaultSort: 'name',
})

/** Shows below a name who or what has it already. */
const alike = () => ({ components: { afterInput: ['payload-plugin-agenda/client#AlikeNotice'] } })

export const People = (options: ResolvedOptions): CollectionConfig => {
  const { one } = declaredFields('people', options)
  return {
    ...entry(options, 'people', ['jobTitle', 'organisation']),
    fields: [
      translationsField('people'),
      one('name', { admin: alike() }),
      {
        type: 'row',
        fields: [
          one('jobTitle', { admin: { width: '50%', ...quiet } }),
          one('organisation', { index: true, admin: { width: '50%' } }),
        ],
      },
      one('biography'),
      one('photo'),
      one('links'),
      {
        type: 'collapsible',
        label: say('tabs:private'),
        admin: { description: say('hints:private'), initCollapsed: true },
        fields: [
          email('email', { access: privateField }),
          text('phone', { access: privateField }),
          textarea('notes', { access: privateField }),
        ],
      },
      {
        name: 'sessions',
        type: 'join',
        label: say('fields:sessions'),
        collection: options.slugs.sessions,
        on: 'assignments.person',
        defaultSort: 'sortKey',
        admin: {
          defaultColumns: ['title', 'day', 'starts', 'ends', 'event'],
          allowCreate: false,
          description: say('hints:personSessions'),
          ...shownBy('Field', 'FreshJoin'),
        },
      },
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
      uidField(),
    ],
  }
}

export const Organisations = (options: ResolvedOptions): CollectionConfig => {
  const { one } = declaredFields('organisations', options)
  return {
    ...entry(options, 'organisations', ['acronym', 'type'], {
      listSearchableFields: ['name', 'acronym'],
    }),
    fields: [
      translationsField('organisations'),
      one('name', { admin: alike() }),
      one('acronym', { admin: quiet }),
      one('type'),
      one('logo'),
      one('url'),
      ...glossaryFields,
      {
        name: 'people',
        type: 'join',
        label: say('fields:people'),
        collection: options.slugs.people,
        on: 'organisation',
        // It is not sorted by name, since Payload's SQL for a join that is sorted by a localised
        // field names the wrong table.
        defaultSort: 'id',
        admin: {
          defaultColumns: ['name', 'jobTitle'],
          description: say('hints:organisationPeople'),
          ...shownBy('Field', 'FreshJoin'),
        },
      },
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
    ],
  }
}

/** How often all links into a place were ended (src/store/wayIn.ts); nobody writes or sees it. */
const wayInRound: NumberField = {
  name: 'wayInRound',
  type: 'number',
  hidden: true,
  access: { create: () => false, update: () => false },
}

/** A button that is shown where a private address is stored. */
const wayInLink: UIField = {
  name: 'wayInLink',
  type: 'ui',
  admin: { disableListColumn: true, ...shownBy('Field', 'WayInLink') },
}

export const Places = (options: ResolvedOptions): CollectionConfig => {
  const { one } = declaredFields('places', options)
  return {
    ...entry(options, 'places', ['kind', 'within', 'capacity']),
    fields: [
      translationsField('places'),
      one('name', { admin: alike() }),
      one('kind'),
      one('within'),
      checkbox('severalAtOnce', {
        hint: 'severalAtOnce',
        // A function, so that the database gets no default: for places from before this field
        // nobody has said it (see src/store/fillPlaces.ts).
        defaultValue: () => false,
        access: { read: forStaff },
      }),
      urlField('wayIn', { hint: 'wayIn', access: privateField }),
      wayInLink,
      wayInRound,
      one('address'),
      one('coordinates'),
      one('capacity', { admin: quiet }),
      one('url'),
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
      uidField(),
    ],
  }
}

export const Tracks = (options: ResolvedOptions): CollectionConfig => {
  const { one } = declaredFields('tracks', options)
  return {
    slug: options.slugs.tracks,
    labels: { singular: say('collections:track'), plural: say('collections:tracks') },
    admin: {
      group: group('agenda'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'event', 'colour', 'translations'],
      description: say('hints:tracks'),
    },
    access: directoryAccess(options, 'tracks', { within: 'event' }),
    hooks: directoryHooks(options, 'tracks'),
    trash: true,
    disableBulkDelete: true,
    fields: [
      translationsField('tracks'),
      relation('event', options.slugs.events, { required: true, index: true }),
      one('name'),
      one('colour', { admin: quiet }),
      ...searchKeyFields(),
      translatedFromField(),
      translationField(options),
      uidField(),
    ],
  }
}
