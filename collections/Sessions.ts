import type { CollectionConfig, Field } from 'payload'
import { sessionHooks } from '../hooks/sessionHooks.js'
import type { ResolvedOptions } from '../src/options.js'
import { forStaff, sessionAccess } from './access/agendaAccess.js'
import { assignmentsField } from './fields/assignments.js'
import { changedByField } from './fields/changedBy.js'
import { checksField } from './fields/checks.js'
import {
  checkbox,
  choice,
  group,
  list,
  number,
  relation,
  say,
  term,
  text,
  textarea,
  upload,
} from './fields/fields.js'
import { derivedFields } from './fields/derived.js'
import { linksField } from './fields/links.js'
import { richText } from './fields/richText.js'
import { publishButtons } from './fields/publishButtons.js'
import { previewOf } from './previewOf.js'
import { searchKeyFields } from './fields/searchKey.js'
import { tabs } from './fields/tabs.js'
import { timeFields } from './fields/time.js'
import { translatedFromField } from './fields/translatedFrom.js'
import { translationField, translationsField } from './fields/translations.js'

const line = (options: ResolvedOptions): Field[] => [
  relation('event', options.slugs.events, { required: true, index: true }),
  text('title', { localized: true, required: true, hint: 'sessionTitle' }),
  term('kind', options.rulebook.kinds, { required: true, defaultValue: 'session', hint: 'kind' }),
  ...timeFields(),
  {
    type: 'row',
    fields: [
      relation('place', options.slugs.places, { index: true, admin: { width: '50%' } }),
      relation('track', options.slugs.tracks, { hint: 'track', admin: { width: '50%' } }),
    ],
  },
]

const content = (): Field[] => [
  textarea('objective', { localized: true }),
  textarea('methodology', { localized: true }),
  list('guidingQuestions', [textarea('question', { localized: true, required: true })]),
  richText('description'),
]

const practical = ({ slugs }: ResolvedOptions): Field[] => [
  text('spokenLanguages', {
    hasMany: true,
    hint: 'spokenLanguages',
    admin: { placeholder: 'en, fr, ar …' },
  } as never),
  text('interpretation', {
    hasMany: true,
    hint: 'interpretation',
    admin: { placeholder: 'en, fr, ar …' },
  } as never),
  linksField(true),
  upload('documents', slugs.media, { hasMany: true } as never),
]

export const Sessions = (options: ResolvedOptions): CollectionConfig => ({
  slug: options.slugs.sessions,
  labels: { singular: say('collections:session'), plural: say('collections:sessions') },
  admin: {
    ...previewOf(options, 'session'),
    group: group('agenda'),
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'numberLabel',
      'day',
      'starts',
      'ends',
      'kind',
      'status',
      '_status',
      'translations',
      'event',
    ],
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
    checksField('session'),
    translationsField('sessions'),
    tabs({
      line: line(options),
      people: [assignmentsField(options)],
      content: content(),
      practical: practical(options),
    }),
    choice('status', 'sessionStatus', ['confirmed', 'tentative', 'cancelled'], {
      required: true,
      defaultValue: 'confirmed',
      admin: { position: 'sidebar' },
    }),
    text('statusNote', { localized: true, hint: 'statusNote', admin: { position: 'sidebar' } }),
    checkbox('teamOnly', {
      hint: 'teamOnly',
      defaultValue: false,
      index: true,
      access: { read: forStaff },
      admin: { position: 'sidebar' },
    }),
    ...derivedFields(options),
    number('revision', { defaultValue: 0, admin: { hidden: true } }),
    ...searchKeyFields(),
    translatedFromField(),
    translationField(options),
    changedByField(),
  ],
})
