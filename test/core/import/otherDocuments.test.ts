import { describe, expect, it } from 'vitest'
import { matchTranslation, type Proposal, readAgenda } from '../../../src/core/import/index.js'
import { numberValue } from '../../../src/core/import/numberValue.js'
import type { Agenda } from '../../../src/core/types.js'
import { documentOf, table } from './documents.js'

/** The agenda that a proposal became. */
function agendaOf({ lines, days }: Proposal): Agenda {
  const people: Record<string, string> = {}
  const sessions = lines.map((line, index) => ({
    id: index + 1,
    title: line.title.value,
    kind: line.kind.value,
    ...line.time.value,
    status: line.status?.value ?? ('confirmed' as const),
    published: false,
    ...(line.day.value ? { day: days.find(({ id }) => id === line.day.value)!.date!.value } : {}),
    assignments: line.people.map(({ who, role }) => {
      const name = who.value.name ?? who.value.label ?? ''
      people[name] = name
      return { role: role.value, person: name, state: 'confirmed' as const }
    }),
  }))
  return { event: { timeZone: 'Africa/Tunis', days: [], published: false }, sessions, people }
}

const english = [
  'Monday 5 May 2025',
  '9:00–9:30|Registration',
  '9:30–10:30|Session 1: Roads / Moderator: Ana Haddad',
  '10:30–11:00|Coffee break',
  '11:00–12:00|Workshop: Maps / Facilitator: Li Wei',
  '11:00–12:00|Workshop: Radio / Facilitator: Omar Saleh',
  '12:00|Lunch',
]

describe('the same event in another language', () => {
  const agenda = agendaOf(readAgenda(documentOf(table(...english))))
  const french = readAgenda(
    documentOf(
      table(
        'Lundi 5 mai 2025',
        '9h–9h30|Accueil',
        '9h30–10h30|Séance 1 : Les routes / Modératrice : Ana Haddad / Objectif : S’accorder.',
        '10h30–11h|Pause-café',
        '11h–12h|Atelier : La radio / Animateur : Omar Saleh',
        '11h15–12h|Atelier : Les cartes / Animateur : Li Wei',
        '12h|Déjeuner',
        '13h–14h|Visite de la ville',
      ),
    ),
  )
  const { pairs, differences } = matchTranslation(french, agenda)

  it('matches lines by time, order, names and numbers', () => {
    expect(pairs.map(({ session, texts }) => [session, texts.title.value])).toEqual([
      [1, 'Accueil'],
      [2, 'Les routes'],
      [3, 'Pause-café'],
      [5, 'La radio'],
      [4, 'Les cartes'],
      [6, 'Déjeuner'],
    ])
    expect(pairs[1]?.texts.objective?.value[0]?.runs.map(({ text }) => text).join('')).toBe(
      'S’accorder.',
    )
  })

  it('lists what differs, and guesses nothing', () =>
    expect(differences).toEqual([
      {
        type: 'otherTime',
        line: 'l5',
        session: 4,
        here: { day: '2025-05-05', starts: '11:00', ends: '12:00' },
        document: { day: '2025-05-05', starts: '11:15', ends: '12:00' },
      },
      { type: 'onlyInDocument', line: 'l7' },
    ]))
})

describe('numbers as sessions have them', () => {
  it.each([
    ['III', 3],
    ['IV', 4],
    ['2', 2],
    ['B', 2],
    ['الثالثة', 3],
    ['الأولى', 1],
    ['Première', 1],
    ['second', 2],
    ['three', 3],
    ['الثانية عشرة', 12],
    ['Séptima', 7],
    ['huitième', 8],
    ['4ª', 4],
    ['constructor', undefined],
    ['Ferries', undefined],
  ])('%s', (written, number) => expect(numberValue(written)).toBe(number))
})
