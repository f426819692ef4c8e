import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  doEdits,
  emptyHistory,
  kindWasChosen,
  typedTitle,
  undo,
} from '../../../src/core/builder/index.js'
import type { AgendaSession } from '../../../src/core/types.js'
import { kinds } from '../../../src/core/vocabulary.js'
import { agendaOf, withFirst } from '../notation.js'

const line = (more: Partial<AgendaSession> = {}): AgendaSession => ({
  id: 'new-1',
  kind: 'session',
  timing: 'toBeAnnounced',
  status: 'confirmed',
  assignments: [],
  published: false,
  ...more,
})
const typed = (text: string, more: Partial<AgendaSession> = {}, chosen = false) =>
  typedTitle(line(more), text, { kinds, chosen })

describe('a title that is typed into a new line', () => {
  it.each([
    ['Coffee break', 'break', 'Coffee break'],
    ['Lunch', 'meal', 'Lunch'],
    ['Pause café', 'break', 'Pause café'],
    ['Cérémonie d’ouverture', 'opening', 'Cérémonie d’ouverture'],
    ['Almuerzo', 'meal', 'Almuerzo'],
    ['استراحة قهوة', 'break', 'استراحة قهوة'],
    ['غداء', 'meal', 'غداء'],
  ])('%s is a %s', (text, kind, title) => expect(typed(text)).toEqual({ title, kind }))

  it.each([
    ['Session I: Peer review', 'Peer review'],
    ['session 12 – Cities', 'Cities'],
    ['Séance III : Villes', 'Villes'],
    ['Séance III\u00a0: Villes', 'Villes'],
    ['Séance\u202f2\u202f: Villes', 'Villes'],
    ['Se\u0301ance IV : Villes', 'Villes'],
    ['Sesión 2: Ciudades', 'Ciudades'],
    ['Sesion II. Ciudades', 'Ciudades'],
    ['الجلسة الثالثة: المدن', 'المدن'],
    ['الجلسة الاولى: المدن', 'المدن'],
    ['الجَلسة الثانيه عشرة – المدن', 'المدن'],
    ['جلسة ٣: المدن', 'المدن'],
    [' Session I: Peer review ', 'Peer review'],
  ])('%s leaves its number to numbering', (text, title) => expect(typed(text)).toEqual({ title }))

  it.each([
    'Session planning for cities',
    'Session 1-on-1',
    'Session V.I.P. guests',
    'Session I-beams and steel',
    'Session 2:30 in the hall',
    'Session 4',
    'Sessions: Villes',
    'Séance de travail : villes',
    'Housing',
    'Session I:',
  ])('%s keeps its words', (text) => expect(typed(text)).toEqual({ title: text }))

  it('keeps the number of a session that has none, since it is cancelled', () =>
    expect(typed('Session I: Peer review', { status: 'cancelled' })).toEqual({
      title: 'Session I: Peer review',
    }))
  it('leaves a kind that was chosen', () => {
    expect(typed('Coffee break', {}, true)).toEqual({ title: 'Coffee break' })
    expect(typed('Session I: Lunch', { kind: 'panel' })).toEqual({ title: 'Session I: Lunch' })
  })
  it('keeps what is typed over a title, or takes it away', () => {
    expect(typed('Coffee break', { title: 'Peer review' })).toEqual({ title: 'Coffee break' })
    expect(typed('Session I: Peer review', { title: 'Peer review' })).toEqual({
      title: 'Session I: Peer review',
    })
    expect(typed(' ', { title: 'Peer review' })).toEqual({ title: null })
    expect([typed('Peer review ', { title: 'Peer review' }), typed(' ')]).toEqual([{}, {}])
  })

  it('loses nothing but the number', () => {
    const word = fc.constantFrom(
      'Session',
      'Séance',
      'الجلسة',
      'I',
      '3',
      'الثالثة',
      ':',
      ' :',
      '–',
      '-',
      '.',
      'Coffee',
      'break',
      'Panel',
      'villes',
      'Lunch',
      '"Cities"',
    )
    const label = /^(Session|Séance|الجلسة)\s*([IVXL]+|\p{Nd}+|الثالثة)\s*[:.–-]\s*/u
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', ''),
        (words, between) => {
          const text = words.join(between).replace(/\s+/g, ' ').trim()
          fc.pre(text !== '')
          expect([text, text.replace(label, '')]).toContain(typed(text).title)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the kind of a line', () => {
  const empty = withFirst(agendaOf('09:00-10:00 Session'), { title: undefined })
  it('counts as chosen once somebody gave it one, back to what it was too', () => {
    const there = doEdits(emptyHistory, empty, [{ type: 'set', id: 1, fields: { kind: 'panel' } }])
    const back = doEdits(there.history, there.agenda, [
      { type: 'set', id: '1', fields: { kind: 'session' } },
    ])
    expect([
      kindWasChosen(emptyHistory, 1),
      kindWasChosen(back.history, 1),
      kindWasChosen(back.history, 2),
    ]).toEqual([false, true, false])
  })
  it('is taken back with the title, in one step', () => {
    const { agenda, history } = doEdits(emptyHistory, empty, [
      {
        type: 'set',
        id: 1,
        fields: typedTitle(empty.sessions[0]!, 'Coffee break', { kinds, chosen: false }),
      },
    ])
    expect(agenda.sessions[0]).toMatchObject({ title: 'Coffee break', kind: 'break' })
    const before = undo(history, agenda)
    expect([
      before.agenda.sessions[0]?.title,
      before.agenda.sessions[0]?.kind,
      kindWasChosen(before.history, 1),
    ]).toEqual([undefined, 'session', false])
  })
})
