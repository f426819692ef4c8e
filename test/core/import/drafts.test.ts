import { describe, expect, it } from 'vitest'
import { emptyDraft, type Draft } from '../../../src/core/import/draft.js'
import { draftsOf } from '../../../src/core/import/draftLines.js'
import type { Item } from '../../../src/core/import/items.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { bracketed, type Mood, readLabelled, readText } from '../../../src/core/import/pieceText.js'
import { readBody, readDraft } from '../../../src/core/import/readBody.js'
import { readPiece } from '../../../src/core/import/readBodyPiece.js'
import { textLabelFirst } from '../../../src/core/import/textLabel.js'
import type { Block } from '../../../src/core/import/document.js'
import { p, pieces, stretch } from './documents.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  places: [{ id: 2, name: 'Vila Nova' }],
})

const words = (list: readonly { text: { text: string } }[]) =>
  list.map(({ text }) => text.text).join(' / ')

/** What is in a draft, without what is empty; people as `Ana·Mayor·UCLG!chair`. */
function told(draft: Draft): object {
  const { time, title, number, kind, notes, place, track, status, people, texts, talks } = draft
  return {
    title: title.text,
    ...(time ? { time: time.text.text } : {}),
    ...(number ? { number: number.text } : {}),
    ...(kind ? { kind: `${kind.is}${kind.sure ? '' : '?'}` } : {}),
    ...(notes.length ? { notes: notes.map(({ text }) => text) } : {}),
    ...(place ? { place: `${place.from}: ${place.text.text}` } : {}),
    ...(track ? { track: track.text } : {}),
    ...(status ? { status: status.is } : {}),
    ...(people.length
      ? {
          people: people.map(
            ({ party, role, lead, asked }) =>
              `${lead ? `[${lead.text}${asked ? '?' : ''}] ` : ''}${party.is === 'label' ? '~' : party.is === 'organisation' ? '@' : ''}${[party.who, party.jobTitle, party.affiliation].flatMap((each) => each?.text ?? []).join('·')}${party.invited ? '?' : ''}${role ? `!${role.is}` : ''}`,
          ),
        }
      : {}),
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, list]) => (list.length ? [[key, words(list)]] : [])),
    ),
    ...(talks.length ? { talks: talks.map(told) } : {}),
  }
}
const read = (...lines: (Block | string)[]) => told(readDraft(pieces(...lines), knowing))

describe('a line of the agenda is read from its title and what follows', () => {
  it.each<[string, (Block | string)[], object]>([
    ['a title', ['Roads'], { title: 'Roads' }],
    ['nothing', [], { title: '' }],
    ['a mark of a list', ['• Roads'], { title: 'Roads' }],
    ['a kind in its words', ['Panel on roads'], { title: 'Panel on roads', kind: 'panel?' }],
    ['a kind before it', ['Panel: Who pays?'], { title: 'Who pays?', kind: 'panel' }],
    [
      'a number and a kind',
      ['Workshop 2: Roads'],
      { title: 'Roads', number: '2', kind: 'workshop' },
    ],
    ['a number alone', ['Workshop 2'], { title: 'Workshop 2', kind: 'workshop' }],
    [
      'a number alone and the title beneath',
      ['Workshop 2', 'Roads and rivers'],
      { title: 'Roads and rivers', number: '2', kind: 'workshop' },
    ],
    [
      'a number alone, and people beneath',
      ['Workshop 2', 'Moderator: Ana Haddad'],
      { title: 'Workshop 2', kind: 'workshop', people: ['Ana Haddad!moderator'] },
    ],
    [
      'a kind with a colon, and the title beneath',
      ['Keynote:', 'The sea'],
      { title: 'The sea', kind: 'keynote' },
    ],
    [
      'a kind in bold, and the title in bold beneath',
      ['*Table ronde*', '*Qui paie ?*'],
      { title: 'Qui paie ?', kind: 'panel' },
    ],
    [
      'a pause in bold, and bold beneath',
      ['*Lunch*', '*Bring a cup*'],
      { title: 'Lunch', kind: 'meal?', description: 'Bring a cup' },
    ],
    [
      'a title in bold that goes on after a soft break',
      [p('*Roads and\nrivers*')],
      { title: 'Roads and rivers' },
    ],
    [
      'a title in bold that ends before a soft break',
      [p('*Roads.\nRivers*')],
      { title: 'Roads.', description: 'Rivers' },
    ],
    [
      'a title, and the place after a soft break',
      [p('*Roads\nOld Hall*')],
      { title: 'Roads', place: 'text: Old Hall' },
    ],
    [
      'a bracket after a soft break',
      [p('Ana speaks\n(Town of Brzezinka)')],
      { title: 'Ana speaks', place: 'bracket: Town of Brzezinka' },
    ],
    ['a place behind a tab', [p('Roads\tOld Hall')], { title: 'Roads', place: 'column: Old Hall' }],
    [
      'somebody behind a tab',
      [p('Roads\tAna Haddad, UCLG')],
      { title: 'Roads', people: ['Ana Haddad·UCLG'] },
    ],
    [
      'a question behind a tab',
      [p('Roads\tWho pays?')],
      { title: 'Roads', questions: 'Who pays?' },
    ],
    [
      'a place and more behind tabs',
      [p('Roads\tOld Hall\tin French')],
      { title: 'Roads', place: 'column: Old Hall', description: 'in French' },
    ],
    ['a place in brackets', ['Roads (Old Hall)'], { title: 'Roads', place: 'bracket: Old Hall' }],
    ['a remark in brackets', ['Roads (in French)'], { title: 'Roads', notes: ['in French'] }],
    ['a line that is cancelled', ['CANCELLED: Roads'], { title: 'Roads', status: 'cancelled' }],
    [
      'a line that may be',
      ['Roads (tbc)'],
      { title: 'Roads', status: 'tentative', notes: ['tbc'] },
    ],
    [
      'people, texts and questions',
      ['Session 2: Roads', 'Chair: Ana Haddad', 'Objective: To agree', 'On roads.', 'Who pays?'],
      {
        ...{ title: 'Roads', number: '2', kind: 'session', people: ['Ana Haddad!chair'] },
        ...{ objective: 'To agree', description: 'On roads.', questions: 'Who pays?' },
      },
    ],
    [
      'talks with times of their own',
      ['Session 2: Roads', '9:00 Rivers', 'Ana Haddad, UCLG', '9:30 Lakes (Omar Saleh)'],
      {
        ...{ title: 'Roads', number: '2', kind: 'session' },
        talks: [
          { title: 'Rivers', time: '9:00', people: ['Ana Haddad·UCLG'] },
          { title: 'Lakes', time: '9:30', people: ['Omar Saleh'] },
        ],
      },
    ],
    [
      'lines beside each other',
      ['Groups', 'Workshop 1: Roads', 'Ana Haddad, UCLG', 'Workshop 2: Rivers'],
      {
        title: 'Groups',
        talks: [
          { title: 'Roads', number: '1', kind: 'workshop', people: ['Ana Haddad·UCLG'] },
          { title: 'Rivers', number: '2', kind: 'workshop' },
        ],
      },
    ],
    [
      'a numbered line alone is none beside others',
      ['Groups', 'Workshop 1: Roads'],
      { title: 'Groups', description: 'Workshop 1: Roads' },
    ],
    [
      'nor are two of the same number',
      ['Groups', 'Workshop 1: Roads', 'Workshop 1: Rivers'],
      { title: 'Groups', description: 'Workshop 1: Roads / Workshop 1: Rivers' },
    ],
  ])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))

  it('expects people of a talk behind its title', () => {
    const talk = (text: string) => told(readDraft(pieces(text), knowing, true))
    expect(talk('Roads by Ana Haddad')).toEqual({ title: 'Roads', people: ['[by] Ana Haddad'] })
    expect(read('Roads by Ana Haddad')).toEqual({ title: 'Roads by Ana Haddad' })
  })
})

describe('a line of text beneath a title', () => {
  const below = (...lines: (Block | string)[]) => {
    const draft = emptyDraft(stretch('Roads'))
    readBody(draft, pieces(...lines), knowing)
    const { title: _title, ...rest } = told(draft) as Record<string, unknown>
    return rest
  }
  it.each<[(Block | string)[], object]>([
    [['Ana Haddad'], { people: ['Ana Haddad'] }],
    [['(Ana Haddad)'], { people: ['Ana Haddad'] }],
    [['2. Ana Haddad – UCLG'], { people: ['Ana Haddad·UCLG'] }],
    [['b) Ana Haddad'], { people: ['Ana Haddad'] }],
    [['(moderator: Ana Haddad)'], { people: ['Ana Haddad!moderator'] }],
    [['Ana Haddad (tbc)'], { people: ['Ana Haddad?'] }],
    [['Speaker from Odrava (tbc)'], { people: ['~Speaker from Odrava?'] }],
    [
      ['Speakers:', 'Ana Haddad', 'Omar Saleh'],
      { people: ['Ana Haddad!speaker', 'Omar Saleh!speaker'] },
    ],
    [
      ['Moderator:', 'Ana Haddad', 'Omar Saleh'],
      { people: ['Ana Haddad!moderator', 'Omar Saleh!moderator'] },
    ],
    [
      ['Speakers: Ana Haddad', 'Omar Saleh'],
      { people: ['Ana Haddad!speaker', 'Omar Saleh!speaker'] },
    ],
    [['Moderator: Ana Haddad', 'Omar Saleh'], { people: ['Ana Haddad!moderator', 'Omar Saleh'] }],
    [['Remarks by Ana Haddad, Mayor'], { people: ['Ana Haddad·Mayor!speaker'] }],
    [['Conductor of honour: Ana Haddad'], { people: ['[Conductor of honour?] Ana Haddad'] }],
    [['Live scribing by Zoe Mart'], { people: ['[Live scribing by?] Zoe Mart'] }],
    [['UCLG'], { description: 'UCLG' }],
    [['Interpretation: Ana Haddad'], { people: ['Ana Haddad!interpreter'] }],
    [['• Roads – Eva Roth (City of Sfax)'], { description: 'Roads – Eva Roth (City of Sfax)' }],
    [['Interpretation: English, French'], { description: 'Interpretation: English, French' }],
    [['Languages: English'], { description: 'Languages: English' }],
    [['Venue: Old Hall'], { place: 'label: Old Hall' }],
    [['Venue:'], {}],
    [['Track: Water'], { track: 'Water' }],
    [['Note: bring a map'], { notes: ['bring a map'] }],
    [['Objective: To agree'], { objective: 'To agree' }],
    [['Objective:', 'To agree', 'To part'], { objective: 'To agree', description: 'To part' }],
    [['Objectives:', '• To agree', '• To part'], { objective: 'To agree / To part' }],
    [['Methodology: Groups'], { methodology: 'Groups' }],
    [['Guiding questions:', '• Why pay', '• How much'], { questions: 'Why pay / How much' }],
    [['Who pays?'], { questions: 'Who pays?' }],
    [['من يدفع؟'], { questions: 'من يدفع؟' }],
    [['“Who pays?”'], { questions: '“Who pays?”' }],
    [['On roads.', 'On rivers.'], { description: 'On roads. / On rivers.' }],
    [['Old Hall'], { place: 'text: Old Hall' }],
    [['(Old Hall)'], { place: 'text: Old Hall' }],
    [['Vila Nova'], { place: 'text: Vila Nova' }],
    [['@ the quay'], { place: 'text: the quay' }],
    [['📍 the quay'], { place: 'text: the quay' }],
    [['Come @ nine'], { description: 'Come @ nine' }],
    [['On roads.', '• Old Hall'], { description: 'On roads. / Old Hall' }],
    [['On roads.', 'Old Hall'], { description: 'On roads.', place: 'text: Old Hall' }],
    [['On roads', 'Old Hall'], { description: 'On roads / Old Hall' }],
    [['Roads. And rivers', 'Old Hall'], { description: 'Roads. And rivers / Old Hall' }],
    [['Objective: To agree.', 'Old Hall'], { objective: 'To agree.', description: 'Old Hall' }],
    [['Hall of the old towns and rivers'], { place: 'text: Hall of the old towns and rivers' }],
    [
      ['Hall of the old towns and the rivers'],
      { description: 'Hall of the old towns and the rivers' },
    ],
    [['@the quay'], { place: 'text: the quay' }],
    [
      ['Objective: to ask: why', '• To agree'],
      { objective: 'to ask: why', description: 'To agree' },
    ],
    [['Old Hall', 'Room 2'], { place: 'text: Old Hall', description: 'Room 2' }],
    [['Cancelled'], { status: 'cancelled' }],
    [['*** CANCELLED ***'], { status: 'cancelled' }],
    [
      ['Cancelled trains are an issue of our time'],
      { description: 'Cancelled trains are an issue of our time' },
    ],
    [['(tbc)'], { status: 'tentative', notes: ['tbc'] }],
    [['to be confirmed'], { status: 'tentative', notes: ['to be confirmed'] }],
    [
      ['• “Ferries”, Eva Roth (City of Sfax)'],
      { people: ['Eva Roth·City of Sfax'], description: 'Ferries' },
    ],
    [
      ['• Omar Saleh (UCLG): Who owns it'],
      { people: ['Omar Saleh·UCLG'], description: 'Who owns it' },
    ],
    [['A walk, led by Ana Haddad'], { people: ['Ana Haddad!facilitator'], description: 'A walk' }],
    [[p('Ana Haddad\tUCLG')], { people: ['Ana Haddad'], description: 'UCLG' }],
    [['9:00 Rivers'], { talks: [{ title: 'Rivers', time: '9:00' }] }],
    [['9:00'], { description: '9:00' }],
  ])('%j', (lines, expected) => expect(below(...lines)).toEqual(expected))

  it('in a column of people is somebody, whoever they are', () => {
    const column = (lines: (Block | string)[], role?: string) => {
      const draft = emptyDraft(stretch('Roads'))
      readBody(draft, pieces(...lines), knowing, true, role)
      const { title: _title, ...rest } = told(draft) as Record<string, unknown>
      return rest
    }
    expect(column(['Ana Haddad'], 'chair')).toEqual({ people: ['Ana Haddad!chair'] })
    expect(column(['Ana Haddad', 'Omar Saleh'])).toEqual({ people: ['Ana Haddad', 'Omar Saleh'] })
    expect(column(['everybody'])).toEqual({ people: ['~everybody'] })
    expect(column(['Everybody comes.'])).toEqual({ description: 'Everybody comes.' })
    expect(column(['UCLG'])).toEqual({ people: ['@UCLG'] })
    expect(column(['Moderator: Ana Haddad'])).toEqual({ people: ['Ana Haddad!moderator'] })
    expect(column(['Ana Haddad?'])).toEqual({ people: ['~Ana Haddad?'] })
    expect(column(['9:00 Ana'])).toEqual({ people: ['~9:00 Ana'] })
  })

  it('beneath a dinner may be the place where it is held', () => {
    const dinner = (text: string) => {
      const { title: _, kind: __, ...rest } = read('Dinner', text) as Record<string, unknown>
      return rest
    }
    expect(dinner('Chez Marcel')).toEqual({ place: 'text: Chez Marcel' })
    expect(dinner('Chez Marcel and Omar')).toEqual({ place: 'text: Chez Marcel and Omar' })
    expect(dinner('Marcel')).toEqual({ description: 'Marcel' })
    expect(dinner('chez Marcel')).toEqual({ description: 'chez Marcel' })
    expect(dinner('Chez Marcel and His Many Friends')).toEqual({
      description: 'Chez Marcel and His Many Friends',
    })
    expect(dinner('Chez Marcel!')).toEqual({ description: 'Chez Marcel!' })
    expect(dinner('Ana Haddad, Mayor')).toEqual({ people: ['Ana Haddad·Mayor'] })
  })
})

describe('what was read last', () => {
  it.each([
    ['(north)', true],
    ['()', true],
    ['(north) and south', false],
    ['(north (of it))', false],
    ['north', false],
  ])('may be in brackets: %s', (text, expected) => expect(bracketed.test(text)).toBe(expected))

  it('says what the next line continues', () => {
    const mood = (text: string, before: Mood = {}) => {
      const draft = emptyDraft(stretch('Roads'))
      const { text: of, role } = readPiece(pieces(text)[0]!, draft, before, knowing, false)
      return [of, role && `${role.is}${role.many ? '+' : ''}`].filter(Boolean).join(' ')
    }
    expect(mood('Objective: To agree')).toBe('objective')
    expect(mood('Guiding questions:')).toBe('questions')
    expect(mood('Who pays?')).toBe('questions')
    expect(mood('On roads.')).toBe('description')
    expect(mood('Languages: English')).toBe('description')
    expect(mood('Venue: Old Hall')).toBe('')
    expect(mood('Moderator:')).toBe('moderator')
    expect(mood('Speakers:')).toBe('speaker+')
    expect(mood('Speakers: Ana Haddad')).toBe('speaker+')
    expect(mood('Moderator: Ana Haddad')).toBe('')
    expect(mood('Cancelled', { text: 'objective' })).toBe('objective')
    expect(mood('Ana Haddad')).toBe('')
  })

  it('keeps the label of a text, and joins two of the same', () => {
    const draft = emptyDraft(stretch('Roads'))
    const label = (text: string) => {
      const [piece] = pieces(text)
      return readLabelled(piece!, textLabelFirst(piece!.text)!, draft)
    }
    label('Objective: To agree')
    label('Aim: To part')
    label('Venue: Old Hall')
    label('Room: 2')
    label('Track: Water')
    label('Strand: Grass')
    expect(draft.said.objective?.text).toBe('Objective Aim')
    expect([draft.said.place?.text, draft.place?.text.text]).toEqual(['Room', 'Old Hall'])
    expect([draft.said.track?.text, draft.track?.text]).toEqual(['Strand', 'Water'])
  })

  it('is continued by items of a list where it announces one', () => {
    const field = (before: string, text: string) => {
      const draft = emptyDraft(stretch('Roads'))
      draft.texts.objective.push(...pieces(before))
      return readText(pieces(text)[0]!, draft, { text: 'objective' }, knowing).text
    }
    expect(field('We will:', '• agree')).toBe('objective')
    expect(field('• meet', '• agree')).toBe('objective')
    expect(field('We will agree', '• agree')).toBe('description')
    expect(field('We will:', 'agree')).toBe('description')
  })
})

describe('the lines that the items of a document make', () => {
  const line = (title: string, more: Partial<Extract<Item, { is: 'line' }>> = {}): Item => ({
    ...{ is: 'line', cells: { title: pieces(title) }, column: 0, from: 'table' },
    ...more,
  })
  const day = (text: string): Item => ({ is: 'day', heading: { text: stretch(text) } })
  const lines = (...items: Item[]) =>
    draftsOf(items, knowing).lines.map(({ draft, day: on, part, section, column }) => ({
      ...told(draft),
      ...(on ? { day: on.text.text } : {}),
      ...(part ? { part: part.timing } : {}),
      ...(section ? { section: [section.title.text, section.number?.text].join('|') } : {}),
      ...(column ? { column } : {}),
    }))
  const cells = (own: Record<string, string>) =>
    Object.fromEntries(Object.entries(own).map(([key, text]) => [key, pieces(...text.split('\n'))]))
  const row = (own: Record<string, string>) => lines({ ...line(''), cells: cells(own) } as Item)[0]

  it('are on their day and in their part of it', () =>
    expect(
      lines(
        line('Roads'),
        day('Day 1'),
        { is: 'part', timing: 'morning', text: stretch('Morning') },
        line('Rivers'),
        day('Day 2'),
        line('Lakes'),
        line('Seas', { day: { text: stretch('Day 3') } }),
      ),
    ).toEqual([
      { title: 'Roads' },
      { title: 'Rivers', day: 'Day 1', part: 'morning' },
      { title: 'Lakes', day: 'Day 2' },
      { title: 'Seas', day: 'Day 3' },
    ]))

  it('are beneath their heading, whose people lead the first of them', () =>
    expect(
      lines(
        {
          is: 'section',
          pieces: pieces('Session 1: Water (Ana Haddad)', 'Chair: Omar Saleh', 'On water.'),
        },
        line('Roads'),
        line('Rivers'),
        line('Lunch'),
        day('Day 2'),
        line('Lakes'),
      ),
    ).toEqual([
      {
        ...{ title: 'Roads', section: 'Water|Session 1', description: 'On water.' },
        people: ['Ana Haddad', 'Omar Saleh!chair'],
      },
      { title: 'Rivers', section: 'Water|Session 1' },
      { title: 'Lunch', kind: 'meal?' },
      { title: 'Lakes', day: 'Day 2' },
    ]))

  it.each<[Record<string, string>, object]>([
    [
      { title: 'Roads', kind: 'Workshop' },
      { title: 'Roads', kind: 'workshop' },
    ],
    [
      { title: 'Roads', kind: 'Proyección' },
      { title: 'Roads', kind: 'other?' },
    ],
    [
      { title: 'Panel: Roads', kind: 'Session' },
      { title: 'Roads', kind: 'panel' },
    ],
    [
      { title: 'Panel: Roads', kind: 'Whatever' },
      { title: 'Roads', kind: 'panel', notes: ['Whatever'] },
    ],
    [
      { title: 'Panel: Roads', kind: 'Workshop' },
      { title: 'Roads', kind: 'workshop' },
    ],
    [
      { title: 'Panel on roads', kind: 'Whatever' },
      { title: 'Panel on roads', kind: 'other?' },
    ],
    [
      { title: 'Roads', kind: 'Session' },
      { title: 'Roads', kind: 'session' },
    ],
    [
      { title: 'Roads', kind: 'A workshop for mayors' },
      { title: 'Roads', kind: 'workshop' },
    ],
    [
      { title: 'Roads', number: '2.1.10' },
      { title: 'Roads', number: '2.1.10' },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad, ICMPD\nOmar Saleh', affiliation: 'UCLG' },
      { title: 'Roads', people: ['Ana Haddad·ICMPD', 'Omar Saleh·UCLG'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad', affiliation: 'UCLG; ICMPD' },
      { title: 'Roads', people: ['Ana Haddad·UCLG; ICMPD'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad\nOmar Saleh\nEva Roth', affiliation: 'UCLG; ICMPD' },
      {
        ...{ title: 'Roads', people: ['Ana Haddad', 'Omar Saleh', 'Eva Roth'] },
        description: 'UCLG; ICMPD',
      },
    ],
    [
      { title: 'Roads', note: 'Trains may be cancelled in the week of the forum' },
      { title: 'Roads', notes: ['Trains may be cancelled in the week of the forum'] },
    ],
    [
      { title: 'Roads', place: 'Old Hall' },
      { title: 'Roads', place: 'column: Old Hall' },
    ],
    [
      { title: 'Roads (Room 2)', place: 'Old Hall' },
      { title: 'Roads', place: 'bracket: Room 2', notes: ['Old Hall'] },
    ],
    [
      { title: 'Roads', track: 'Water' },
      { title: 'Roads', track: 'Water' },
    ],
    [
      { title: 'Roads', number: '2.1' },
      { title: 'Roads', number: '2.1' },
    ],
    [
      { title: 'Roads', number: 'a long text' },
      { title: 'Roads', notes: ['a long text'] },
    ],
    [
      { title: 'Session 3: Roads', number: '2' },
      { title: 'Roads', kind: 'session', number: '3', notes: ['2'] },
    ],
    [
      { title: 'Roads', objective: 'To agree' },
      { title: 'Roads', objective: 'To agree' },
    ],
    [
      { title: 'Roads', methodology: 'Groups' },
      { title: 'Roads', methodology: 'Groups' },
    ],
    [
      { title: 'Roads', description: 'On roads.' },
      { title: 'Roads', description: 'On roads.' },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad' },
      { title: 'Roads', people: ['Ana Haddad'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad', affiliation: 'UCLG' },
      { title: 'Roads', people: ['Ana Haddad·UCLG'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad\nOmar Saleh', affiliation: 'UCLG' },
      { title: 'Roads', people: ['Ana Haddad·UCLG', 'Omar Saleh·UCLG'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad\nOmar Saleh', affiliation: 'UCLG; ICMPD' },
      { title: 'Roads', people: ['Ana Haddad·UCLG', 'Omar Saleh·ICMPD'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad\nOmar Saleh', jobTitle: 'Mayor\nPoet' },
      { title: 'Roads', people: ['Ana Haddad·Mayor', 'Omar Saleh·Poet'] },
    ],
    [
      { title: 'Roads', people: 'Ana Haddad\nOmar Saleh', jobTitle: 'Mayor' },
      { title: 'Roads', people: ['Ana Haddad', 'Omar Saleh'], description: 'Mayor' },
    ],
    [
      { title: 'Roads', affiliation: 'UCLG' },
      { title: 'Roads', description: 'UCLG' },
    ],
    [
      { title: 'Roads', note: 'bring a map' },
      { title: 'Roads', notes: ['bring a map'] },
    ],
    [
      { title: 'Roads', note: 'Cancelled' },
      { title: 'Roads', status: 'cancelled' },
    ],
    [
      { title: 'Roads', note: 'tbc' },
      { title: 'Roads', status: 'tentative', notes: ['tbc'] },
    ],
    [
      { title: 'Roads', duration: 'short' },
      { title: 'Roads', notes: ['short'] },
    ],
    [{ title: '9:00 Roads' }, { title: 'Roads', time: '9:00' }],
    [{ title: '9:00' }, { title: '9:00' }],
    [{ place: 'Old Hall' }, { title: '', place: 'column: Old Hall' }],
    [{ people: 'Ana Haddad' }, { title: '', people: ['Ana Haddad'] }],
  ])('have what their cells say: %j', (own, expected) => expect(row(own)).toEqual(expected))

  it('have their time, room, track and column', () =>
    expect(
      lines(
        line('Roads', {
          time: { text: stretch('9:00'), timing: 'clock', rest: stretch('sharp') },
          place: stretch('Old Hall'),
          track: stretch('Water'),
          column: 2,
        }),
      ),
    ).toEqual([
      {
        ...{ title: 'Roads', time: '9:00', notes: ['sharp'], place: 'column: Old Hall' },
        ...{ track: 'Water', column: 2 },
      },
    ]))

  it('are none of an empty row, unless it has a time', () => {
    expect(row({})).toBeUndefined()
    expect(
      lines(line('', { cells: {}, time: { text: stretch('9:00'), timing: 'clock' } })),
    ).toEqual([{ title: '', time: '9:00' }])
  })

  it('are continued in their column, and in their last talk', () => {
    const more = (text: string, column = 0): Item => ({
      ...{ is: 'more', cells: { title: pieces(text) }, column },
    })
    expect(
      lines(
        line('Roads', { column: 1 }),
        line('Rivers', { column: 2 }),
        more('On roads.', 1),
        more('On rivers.', 7),
      ),
    ).toEqual([
      { title: 'Roads', column: 1, description: 'On roads.' },
      { title: 'Rivers', column: 2, description: 'On rivers.' },
    ])
    expect(lines(line('Roads'), more('9:00 Rivers'), more('On rivers.'))).toEqual([
      { title: 'Roads', talks: [{ title: 'Rivers', time: '9:00', description: 'On rivers.' }] },
    ])
  })

  it('leave texts over, with what continues no line', () =>
    expect(
      draftsOf(
        [
          { is: 'more', cells: { title: pieces('a'), note: pieces('b') }, column: 0 },
          { is: 'text', text: stretch('c'), where: 'after' },
        ],
        knowing,
      ).left.map(({ text, where }) => `${where} ${text.text}`),
    ).toEqual(['before a', 'before b', 'after c']))
})
