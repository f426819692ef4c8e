import type { CollectionConfig, Field } from 'payload'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { compileAgenda } from '../../src/core/compile/index.js'
import { type FieldType, type ModelKey, models } from '../../src/core/model/index.js'
import { compareAgendas } from '../../src/core/release/index.js'
import { describeSession } from '../../src/formats/describeSession.js'
import { renderCsv } from '../../src/formats/index.js'
import { textsIn } from '../../src/i18n/index.js'
import { SessionTexts } from '../../src/publicPages/parts/SessionTexts.js'
import { hereIn, viewOf } from '../../src/publicPages/view.js'
import { agendaPlugin } from '../../src/plugin.js'
import { textFields } from '../../src/store/builder/editedFields.js'
import { settingsIn } from '../core/compile/sources.js'
import { every, modelKeys, type Where } from '../setup/declaredFields.js'
import { storedEvent } from '../setup/storedEvent.js'

type Doc = Record<string, unknown>
const ofSessions = every.filter(({ key }) => key === 'sessions')

const settings = settingsIn('en')
const agenda = compileAgenda(storedEvent(), settings)
const session = agenda.days[0]!.sessions[0]!
const compiled: Record<ModelKey, Doc> = {
  events: agenda.event,
  sessions: session,
  people: agenda.people.h!,
  organisations: agenda.organisations.o!,
  places: agenda.places.p!,
  tracks: agenda.tracks.t!,
}

/** What must be seen of a filled field wherever it is shown in words. */
const shown: Partial<Record<FieldType, (name: string) => string | undefined>> = {
  choice: (name) => (session as unknown as Record<string, { label: string }>)[name]?.label,
  files: () => 'file.png',
  languages: () => 'English',
  links: (name) => `https://example.org/${name}2`,
  longText: (name) => `${name} in English`,
  questions: (name) => `${name}2 in English`,
  richText: (name) => `${name} in English`,
  text: (name) => `${name} in English`,
}
const seen = ({ name, field }: Where): string => {
  const words = shown[field.type]?.(name)
  if (!words) throw new Error(`How a ${field.type} is seen in words is said above.`)
  return words
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)

describe.each(every)('$key: $name', (where) => {
  const { key, name, field } = where

  it('reaches readers', () => expect(isEmpty(compiled[key][field.as ?? name])).toBe(false))

  it('is told in what releases change', () => {
    const after = compileAgenda(storedEvent(where), settings)
    const changes = compareAgendas(agenda, after).filter(({ field }) => field === name)
    expect(changes.map(({ what }) => what)).toContain(
      {
        events: 'event',
        sessions: 'session',
        people: 'person',
        organisations: 'organisation',
        places: 'place',
        tracks: 'track',
      }[key],
    )
  })

  it.each(['en', 'fr', 'es', 'ar'])('has a name in %s', (language) => {
    const { fields, hints } = textsIn(language) as unknown as Record<string, Doc>
    const hint = field.hint === true ? name : field.hint
    expect([fields![name], hint ? hints![hint] : '']).toEqual([
      expect.any(String),
      expect.any(String),
    ])
  })
})

describe.each(
  ofSessions.filter(({ field }) => ['content', 'practical'].includes(field.part ?? '')),
)('a session’s $name', (where) => {
  it('stands on its page', () => {
    const locale = { code: 'en', label: 'English', direction: 'ltr' as const }
    const here = hereIn({ base: '', languages: [locale], serverURL: '' }, locale)
    const page = renderToString(h(SessionTexts, { session, view: viewOf(agenda, here) }))
    expect(page).toContain(seen(where))
  })

  it('stands in its description as plain text', () =>
    expect(describeSession(agenda, session)).toContain(seen(where)))
})

describe.each(ofSessions.filter(({ field }) => field.csv))('a session’s $name in CSV', (where) => {
  it('has a column', () => {
    const csv = renderCsv(agenda)
    expect(csv.split('\r\n')[0]!.split(',')).toContain(where.field.csv)
    const inWords: Record<string, string> = {
      place: 'name in English',
      track: 'name in English',
    }
    expect(csv).toContain(inWords[where.name] ?? seen(where))
  })
})

describe('the declared fields', () => {
  it('that the agenda’s screen may change are known to it', () =>
    expect(textFields).toEqual([
      ...ofSessions.filter(({ field }) => field.edited).map(({ name }) => name),
      // What readers never see.
      'notes',
    ]))

  /** Fields that need more than a type says, each with code of its own, and what readers never see. */
  const own: Record<ModelKey, string[]> = {
    sessions: [
      ...[
        'event',
        'kind',
        'day',
        'timing',
        'starts',
        'ends',
        'endsNextDay',
        'startsNextDay',
        'endDay',
        'startsAfterChange',
        'endsAfterChange',
      ],
      ...['position', 'status'],
      ...['assignments', 'teamOnly', 'startsAt', 'endsAt', 'sortKey', 'number', 'numberLabel'],
      ...['revision', 'notes', 'agendaWay'],
    ],
    events: [
      ...['slug', 'languages', 'heldBack', 'startDate', 'endDate', 'timeZone', 'days'],
      ...['organisations', 'sessions', 'revision', 'datesNotice', 'firstDay', 'lastDay'],
    ],
    people: ['email', 'phone', 'notes', 'sessions'],
    organisations: ['glossary', 'glossaryTable', 'people'],
    places: ['severalAtOnce', 'wayIn', 'wayInLink', 'wayInRound'],
    tracks: ['event'],
  }
  const always = [
    'searchKey',
    'searchNames',
    'translatedFrom',
    'translation',
    'translations',
    'changedBy',
    'uid',
    'checks',
  ]
  const namesIn = (fields: Field[]): string[] =>
    fields.flatMap((field) => {
      if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => namesIn(fields))
      if (field.type === 'row' || field.type === 'collapsible') return namesIn(field.fields)
      return 'name' in field ? [field.name] : []
    })

  it.each(modelKeys)('and those with code of their own are all that %s have', (key) => {
    const { collections = [] } = agendaPlugin()({ secret: 's', db: {} as never })
    const { fields } = collections.find(({ slug }) => slug === key) as CollectionConfig
    expect(
      namesIn(fields)
        .filter((name) => !always.includes(name))
        .sort(),
    ).toEqual([...Object.keys(models[key]), ...own[key]].sort())
  })
})
