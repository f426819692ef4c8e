import { describe, expect, it } from 'vitest'
import {
  guessParty,
  newcomerId,
  newcomerOf,
  newcomersIn,
  withMade,
} from '../../../src/core/builder/index.js'

describe('a name that nobody has yet', () => {
  it.each([
    'Ana Haddad',
    'Dr Ana Haddad',
    'فاطمة الزهراء',
    'Nguyễn Văn An',
    'Mayor Ana Haddad',
    'María del Carmen',
    'Van der Berg, Jan',
    'Président Ould Ahmed',
    'علي بن محمد',
  ])('%s is a person', (name) => expect(guessParty(name)).toBe('person'))

  it.each([
    'Representative of the City of Sfax',
    'Two representatives of civil society',
    'The Mayor of Tunis',
    'Délégation de Nouakchott',
    'Représentante de l’UNESCO',
    'Le Maire d’Agadir',
    'un délégué du ministère',
    'Representante de la ciudad',
    'La alcaldesa de Madrid',
    'Delegación del Gobierno',
    'ممثل مدينة صفاقس',
    'ممثّلة عن الوزارة',
    'وفد بلدية تونس',
    'رئيس البلدية',
    'الوزيرة المكلفة بالهجرة',
    'tbc',
    'TBA',
    'To be confirmed',
    'À confirmer',
    'Por confirmar',
    'All participants',
    'Tous les participants',
    'جميع المشاركين',
    'Head of delegation',
    'Member',
  ])('%s is nobody in particular', (name) => expect(guessParty(name)).toBe('label'))

  it.each([
    'Ministry of the Interior',
    'Ville de Sfax',
    'Sfax University',
    'L’Université de Tunis',
    'بلدية صفاقس',
    'الجامعة التونسية',
    'Ayuntamiento de Málaga',
    'City of Nouakchott',
    'Association Terre d’Asile',
  ])('%s is an organisation', (name) => expect(guessParty(name)).toBe('organisation'))
})

describe('newcomers', () => {
  const ana = newcomerId({ kind: 'people', name: ' Ana Haddad ' })
  const hall = newcomerId({ kind: 'places', name: 'Hall: A\nB' })
  const line = {
    id: 'new-1',
    place: hall,
    assignments: [
      { role: 'speaker', person: ana, state: 'confirmed' as const },
      { role: 'chair', person: 7, state: 'invited' as const },
      { role: 'host', label: 'Host', state: 'invited' as const },
    ],
  }

  it('are known by what they are called', () => {
    expect([
      newcomerOf(ana),
      newcomerOf(hall),
      newcomerOf('new-1'),
      newcomerOf(7),
      newcomerOf('new-people:'),
      newcomerOf(undefined),
    ]).toEqual([
      { kind: 'people', name: 'Ana Haddad' },
      { kind: 'places', name: 'Hall: A\nB' },
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('are found in lines, each once, whatever else stands there', () => {
    expect(
      newcomersIn([
        line,
        line,
        {},
        { assignments: 'none', place: null },
        { assignments: [null, 5] },
      ]),
    ).toEqual([newcomerOf(ana), newcomerOf(hall)])
  })

  it('are referred to by their ids once they are made, and no other thereby', () => {
    const made = withMade(line, { [ana]: 42, [hall]: 'x', 7: 8 })
    expect(made).toEqual({
      ...line,
      place: 'x',
      assignments: [{ ...line.assignments[0], person: 42 }, ...line.assignments.slice(1)],
    })
    expect([withMade(line, {}), withMade({ title: 'x' }, { [ana]: 1 })]).toEqual([
      line,
      { title: 'x' },
    ])
  })
})
