import { describe, expect, it } from 'vitest'
import { spokenMoment } from '../../src/admin/inputs/wording.js'
import { sortTexts, textsToKeep } from '../../src/admin/kept/keptTexts.js'
import { abandoned, rowOf, tooOldBefore } from '../../src/admin/kept/rows.js'
import { typingEdits, withTyping } from '../../src/admin/kept/typing.js'
import { isPartly, progressOf } from '../../src/admin/translate/progress.js'
import { isBack, toSent } from '../../src/admin/translate/toSent.js'
import {
  initialTranslations,
  reduceTranslations,
  type TranslateAction,
} from '../../src/admin/translate/translateState.js'
import type { TranslationEntry } from '../../src/api/translations/toEntry.js'
import { editsBetween, emptyHistory, undo } from '../../src/core/builder/index.js'
import { agendaOf } from '../core/notation.js'

const place = { account: 'users:1', screen: 'agenda', event: '7', language: 'en' } as const

describe('what is kept on the device', () => {
  it('has a place of its own for each account, screen, event, language and window', () => {
    const keys = [
      place,
      { ...place, account: 'users:2' },
      { ...place, screen: 'translate' as const },
      { ...place, event: '8' },
      { ...place, language: 'fr' },
    ].map((each) => rowOf(each, 'tab-a', 1, 0).key)
    expect(new Set([...keys, rowOf(place, 'tab-b', 1, 0).key]).size).toBe(6)
    // No name can be mistaken for two.
    expect(rowOf({ ...place, account: 'a/agenda', event: 'x' }, 't', 1, 0).key).not.toBe(
      rowOf({ ...place, account: 'a', event: 'agenda/x' }, 't', 1, 0).key,
    )
  })

  it('stands on one shelf for all languages and windows of an account and event', () => {
    const shelves = [
      rowOf(place, 'a', 1, 0),
      rowOf({ ...place, language: 'fr' }, 'b', 1, 0),
      rowOf({ ...place, account: 'users:2' }, 'a', 1, 0),
    ].map(({ shelf }) => shelf)
    expect([shelves[0] === shelves[1], shelves[0] === shelves[2]]).toEqual([true, false])
  })

  it('is too old after thirty days', () =>
    expect(new Date(tooOldBefore(Date.UTC(2026, 10, 30))).toISOString()).toBe(
      '2026-10-31T00:00:00.000Z',
    ))

  it('is offered by the windows that are gone, the latest first', () => {
    const rows = [
      { tab: 'a', at: 1 },
      { tab: 'open', at: 3 },
      { tab: 'b', at: 2 },
    ]
    expect(abandoned(rows, new Set(['open'])).map(({ tab }) => tab)).toEqual(['b', 'a'])
  })

  it('says when, as people do', () => {
    const at = (text: string) => new Date(text).getTime()
    const now = at('2026-11-28T18:00')
    expect([
      spokenMoment(at('2026-11-28T14:05'), now, 'en'),
      spokenMoment(at('2026-11-27T09:00'), now, 'fr'),
      spokenMoment(at('2026-11-20T09:00'), now, 'es'),
      spokenMoment(at('2026-11-28T14:05'), now, 'ar'),
    ]).toEqual(['today 14:05', 'hier 09:00', '20 nov 2026 09:00', 'اليوم 14:05'])
  })
})

describe('what was being typed in a cell', () => {
  const agenda = agendaOf('09:00-10:00 One', '10:00-11:00 Two')
  const stored = { agenda, places: [{ id: 5, name: 'Hall' }] }

  it.each([
    [{ line: '1', column: 'title', typed: ' Wide ' }, { title: 'Wide' }],
    [{ line: '1', column: 'title', typed: '' }, { title: null }],
    [
      { line: '1', column: 'time', typed: '9:30-10:45' },
      { timing: 'clock', starts: '09:30', ends: '10:45', endsNextDay: false },
    ],
    [{ line: '2', column: 'place', typed: 'hall' }, { place: 5 }],
    [
      {
        line: '2',
        column: 'people',
        typed: 'Ana',
        people: [{ role: 'speaker', label: 'Ana', state: 'confirmed' as const }],
      },
      { assignments: [{ role: 'speaker', label: 'Ana', state: 'confirmed' }] },
    ],
  ])('becomes an edit: %j', (typing, fields) =>
    expect(typingEdits(typing, stored)).toEqual([{ type: 'set', id: Number(typing.line), fields }]),
  )

  it.each([
    { line: '1', column: 'time', typed: 'half pa' },
    { line: '1', column: 'place', typed: 'Ha' },
    { line: '9', column: 'title', typed: 'x' },
  ])('is only told where it cannot be read: %j', (typing) =>
    expect(typingEdits(typing, stored)).toBeUndefined(),
  )

  it('is one more step after what was done', () => {
    const unsaved = {
      edits: [{ type: 'set' as const, id: 1, fields: { title: 'A' } }],
      revisions: {},
      history: emptyHistory,
    }
    const { edits, history } = withTyping(
      unsaved,
      { line: '2', column: 'title', typed: 'B' },
      stored,
    )
    expect(edits).toEqual([
      { type: 'set', id: 1, fields: { title: 'A' } },
      { type: 'set', id: 2, fields: { title: 'B' } },
    ])
    const typed = {
      ...agenda,
      sessions: agenda.sessions.map((each) => ({ ...each, title: each.id === 1 ? 'A' : 'B' })),
    }
    expect(editsBetween(agenda, undo(history, typed).agenda)).toEqual(unsaved.edits)
  })
})

const entry = (
  address: string,
  source: string[],
  target: string[] | null = null,
  rich = true,
): TranslationEntry => ({
  address,
  collection: 'sessions',
  id: '1',
  field: address,
  rich,
  state: target ? 'current' : 'missing',
  label: `Label of ${address}`,
  about: 'Lunch',
  sent: target ? 'stamp' : '',
  pivots: {},
  source: { language: 'en', words: source.join(' ') },
  target: target ? { language: 'fr', words: target.join(' ') } : null,
  paragraphs: { source, target },
})

describe('a text of several paragraphs', () => {
  const long = entry('long', ['One', '<b1>Two</b1>', '<x1/>', 'Four'])

  it('counts those that have words', () => {
    expect(progressOf(long, ['Un', ' ', '', '<x1/>'])).toEqual({ done: 1, total: 3 })
    expect(['', 'Un'].map((first) => isPartly(long, [first, '', '', '']))).toEqual([false, true])
    expect(isPartly(long, ['Un', '<b1>Deux</b1>', '', 'Quatre'])).toBe(false)
  })

  it('is not sent before it is whole, nor given up', () => {
    const state = reduceTranslations(initialTranslations([long]), {
      type: 'write',
      address: 'long',
      cells: ['Un', '', '', ''],
    })
    expect([
      toSent(state, 'long', {}),
      toSent(state, 'long', { confirmed: true }),
      isBack(state, 'long'),
    ]).toEqual([undefined, undefined, false])
    const whole = reduceTranslations(state, {
      type: 'write',
      address: 'long',
      cells: ['Un', '<b1>Deux</b1>', '<x1/>', 'Quatre'],
    })
    expect(toSent(whole, 'long', {})).toMatchObject({
      target: ['Un', '<b1>Deux</b1>', '<x1/>', 'Quatre'],
    })
  })
})

describe('a machine’s proposal', () => {
  const start = initialTranslations([entry('a', ['Lunch'], null, false)])
  const proposed = reduceTranslations(start, { type: 'propose', address: 'a', cells: ['Déjeuner'] })

  it('is sent only once somebody says that it is right, or has changed it', () => {
    expect(toSent(proposed, 'a', {})).toBeUndefined()
    expect(toSent(proposed, 'a', { confirmed: true })).toMatchObject({ target: ['Déjeuner'] })
    expect(
      toSent(
        reduceTranslations(proposed, { type: 'write', address: 'a', cells: ['Repas'] }),
        'a',
        {},
      ),
    ).toMatchObject({ target: ['Repas'] })
  })

  it('is nothing that anybody typed: it is not kept before that', () => {
    expect(textsToKeep(proposed)).toBeUndefined()
    expect(
      textsToKeep(reduceTranslations(proposed, { type: 'write', address: 'a', cells: ['Repas'] })),
    ).toEqual({
      a: { cells: ['Repas'], seen: { source: ['Lunch'], sent: '' }, label: 'Lunch · Label of a' },
    })
  })

  it('is gone when it is discarded or stored', () => {
    const done: TranslateAction = {
      type: 'answered',
      lines: [{ id: 'a', result: 'taken', now: entry('a', ['Lunch'], ['Déjeuner'], false) }],
      sent: { a: ['Déjeuner'] },
    }
    expect([
      reduceTranslations(proposed, { type: 'giveUp', address: 'a' }).proposed,
      reduceTranslations(proposed, done).proposed,
    ]).toEqual([{}, {}])
  })
})

describe('texts that were not stored', () => {
  const entries = [
    entry('short', ['Lunch'], null, false),
    entry('long', ['One', 'Two']),
    entry('stored', ['End'], ['Fin'], false),
  ]
  const text = (...cells: string[]) => ({
    cells,
    seen: { source: ['Old source'], sent: '' },
    label: '',
  })

  it('are sorted by what becomes of them', () => {
    const { gone, partly, whole } = sortTexts(
      { short: text('Déjeuner'), long: text('Un', ''), stored: text('Fin'), away: text('Perdu') },
      entries,
    )
    expect([Object.keys(gone), Object.keys(partly), Object.keys(whole)]).toEqual([
      ['away'],
      ['long'],
      ['short'],
    ])
  })

  it('go back over the state that they were written over, and what is being written now stays', () => {
    const typing = reduceTranslations(initialTranslations(entries), {
      type: 'write',
      address: 'long',
      cells: ['Mine', ''],
    })
    const { drafts, seen } = reduceTranslations(typing, {
      type: 'takeUp',
      texts: { short: text('Déjeuner'), long: text('Kept', '') },
    })
    expect([drafts, seen.short]).toEqual([
      { short: ['Déjeuner'], long: ['Mine', ''] },
      { source: ['Old source'], sent: '' },
    ])
  })

  it('wait while there is no connection, and say so once', () => {
    const sending = [
      { type: 'write', address: 'short', cells: ['Déjeuner'] },
      { type: 'sending', addresses: ['short'] },
      { type: 'away', addresses: ['short'] },
    ] as TranslateAction[]
    const waits = sending.reduce(reduceTranslations, initialTranslations(entries))
    expect([waits.away, waits.outcomes, waits.drafts]).toEqual([true, {}, { short: ['Déjeuner'] }])
  })
})
