import { describe, expect, it } from 'vitest'
import type { ProposedLine } from '../../../src/core/import/proposal.js'
import { toSession, wordsOfLine } from '../../../src/core/import/toSession.js'
import { lengths } from '../../../src/core/lengths.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { at, person, proposed, read } from './proposed.js'

const making = {
  idOf: (kind: string, name: string) => `${kind}/${name}`,
  days: [
    { id: 'd1', date: read('2027-05-05') },
    { id: 'd2', label: read('Day two') },
  ],
  kinds: defaultRulebook.kinds,
  language: 'en',
}
const made = (more: Partial<ProposedLine> = {}, title = 'Talk') =>
  toSession(proposed(title, more), making)
const writing = (...texts: string[]) =>
  read(texts.map((text) => ({ type: 'paragraph' as const, runs: [{ text }] })))

describe('a line of a document as a session', () => {
  it('has its title, kind, day and time, is confirmed, a draft, and says nothing else', () =>
    expect(made()).toEqual({
      ...{ title: 'Talk', kind: 'session', day: '2027-05-05' },
      ...{ timing: 'clock', starts: '09:00', ends: '10:00' },
      ...{ status: 'confirmed', assignments: [], published: false },
    }))

  it('is on the given day where it says none, and on none where its day has no date', () => {
    const loose = proposed('Talk', { day: read(undefined) })
    expect(toSession(loose, making)).not.toHaveProperty('day')
    expect(toSession(loose, { ...making, day: '2027-05-09' }).day).toBe('2027-05-09')
    expect(toSession(proposed('Talk'), { ...making, day: '2027-05-09' }).day).toBe('2027-05-05')
    expect(made({ day: read('d2') })).not.toHaveProperty('day')
    expect(made({ day: read('d3') })).not.toHaveProperty('day')
  })

  it.each<[string, Partial<ProposedLine>, object, string | undefined]>([
    [
      'over midnight',
      { time: at('22:00', '01:00', true) },
      { starts: '22:00', ends: '01:00', endsNextDay: true },
      undefined,
    ],
    ['with a start alone', { time: at('22:00') }, { starts: '22:00' }, undefined],
    [
      'whose end cannot be, which is noted',
      { time: at('10:00', '09:00') },
      { starts: '10:00' },
      '10:00–09:00',
    ],
    ['whose end is its start', { time: at('10:00', '10:00') }, { starts: '10:00' }, '10:00–10:00'],
    [
      'with such an end and a note',
      { time: at('10:00', '09:00'), note: read('tbc') },
      { starts: '10:00' },
      'tbc; 10:00–09:00',
    ],
    [
      'that is a part of the day',
      { time: read({ timing: 'afternoon' }) },
      { timing: 'afternoon' },
      undefined,
    ],
    [
      'on the clock without a start',
      { time: read({ timing: 'clock' }) },
      { timing: 'toBeAnnounced' },
      undefined,
    ],
  ])('has a time %s', (_, more, time, note) => {
    const {
      title: _t,
      kind: _k,
      day: _d,
      status: _s,
      assignments: _a,
      published: _p,
      texts,
      ...own
    } = made(more)
    expect(own).toEqual({ timing: 'clock', ...time })
    expect(texts?.statusNote).toBe(note)
  })

  it('names people, organisations and whoever has no name, with what is said of them', () => {
    const people = [
      person({ name: 'Ana' }, 'chair', {
        jobTitle: read('Mayor'),
        affiliation: read(''),
        state: read('invited'),
      }),
      person({ organisation: 'UCLG' }, 'host'),
      person({ label: 'The Prefect' }),
    ]
    expect(made({ people }).assignments).toEqual([
      { role: 'chair', person: 'people/Ana', jobTitle: 'Mayor', state: 'invited' },
      { role: 'host', organisation: 'organisations/UCLG', state: 'confirmed' },
      { role: 'speaker', label: 'The Prefect', state: 'confirmed' },
    ])
  })

  it('names nobody twice in one role: the second time completes the first', () => {
    const people = [
      person({ name: 'Ana' }, 'speaker', { jobTitle: read('Mayor') }),
      person({ name: 'Ana' }, 'chair'),
      person({ name: 'Ana' }, 'speaker', { jobTitle: read('Deputy'), affiliation: read('Sfax') }),
    ]
    expect(made({ people }).assignments).toEqual([
      ...[
        {
          role: 'speaker',
          person: 'people/Ana',
          jobTitle: 'Mayor',
          affiliation: 'Sfax',
          state: 'confirmed',
        },
      ],
      { role: 'chair', person: 'people/Ana', state: 'confirmed' },
    ])
  })

  it('is in its place and track, where they are more than a space', () => {
    expect(made({ place: read('Hall'), track: read('Water') })).toMatchObject({
      ...{ place: 'places/Hall', track: 'tracks/Water' },
    })
    const none = made({ place: read(' '), track: read(' ') })
    expect([none.place, none.track]).toEqual([undefined, undefined])
  })

  it('has the status that it says', () =>
    expect(made({ status: read('cancelled') }).status).toBe('cancelled'))
})

describe('the words of a line', () => {
  const words = (title: string, more: Partial<ProposedLine> = {}, language = 'en') =>
    wordsOfLine(proposed(title, more), { kinds: defaultRulebook.kinds, language })

  it.each([
    ['session', 'III', 'en', 'Water', 'Water'],
    ['workshop', 'A', 'en', 'Water', 'Workshop A: Water'],
    ['workshop', 'A', 'fr', 'Eau', 'Atelier A: Eau'],
    ['workshop', 'A', 'en', ' ', 'Workshop A'],
    ['workshop', '', 'en', ' Water ', 'Water'],
  ])(
    'a %s numbered %s, in %s: a number that is not counted stays in the title',
    (kind, number, language, title, said) =>
      expect(words(title, { kind: read(kind), number: read(number) }, language).title).toBe(said),
  )

  it('are its longer texts, as far as it has them', () => {
    expect(words('Talk')).toEqual({ title: 'Talk' })
    expect(
      words('Talk', {
        note: read('tbc'),
        objective: writing('To', 'agree'),
        methodology: writing(' '),
      }),
    ).toEqual({
      title: 'Talk',
      texts: { statusNote: 'tbc', objective: 'To\nagree' },
    })
    expect(
      words('Talk', { questions: [writing('Who?'), writing(' '), writing('What?')] }).texts,
    ).toEqual({
      guidingQuestions: ['Who?', 'What?'],
    })
    expect(words('Talk', { methodology: writing('Cards') }).texts).toEqual({ methodology: 'Cards' })
  })

  const paragraphs = (of: ReturnType<typeof words>) =>
    (
      of.texts?.description as { root: { children: { children: { text: string }[] }[] } }
    ).root.children.map(({ children }) => children.map(({ text }) => text.length))
  it('go into the description where they are too long for a line of text', () => {
    const most = 'x'.repeat(lengths.text)
    expect(words(most)).toEqual({ title: most })
    const long = words(`${most}y`, { description: writing('More') })
    expect([long.title.length, long.title.endsWith('x…')]).toEqual([lengths.text, true])
    expect(paragraphs(long)).toEqual([[lengths.text + 1], [4]])
    expect(words('Talk', { note: read(most) }).texts).toEqual({ statusNote: most })
    const noted = words('Talk', { note: read(`${most}y`), description: writing('More') })
    expect(noted.texts).not.toHaveProperty('statusNote')
    expect(paragraphs(noted)).toEqual([[4], [lengths.text + 1]])
  })
})
