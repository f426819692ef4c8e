import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindAlone, kindInWords } from '../../../src/core/import/kindOf.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'

const { kinds } = defaultRulebook

describe('the kind that a title names', () => {
  it.each([
    ['Coffee break', 'break'],
    ['COFFEE BREAKS', 'break'],
    ['Pause-café', 'break'],
    ['Pausa para café', 'break'],
    ['استراحة قهوة', 'break'],
    ['Lunch at the port', 'meal'],
    ['Déjeuner de travail', 'meal'],
    ['Almuerzo', 'meal'],
    ['عشاء', 'meal'],
    ['Welcome dinner', 'meal'],
    ['Welcome lunch', 'meal'],
    ['Welcome cocktail', 'social'],
    ['Concert and registration', 'registration'],
    ['Departure and registration', 'registration'],
    ['Welcome reception', 'social'],
    ['Welcome coffee', 'registration'],
    ['Welcome of the mayor to dinner', 'opening'],
    ['Opening session', 'opening'],
    ['Cérémonie d’ouverture', 'opening'],
    ['الجلسة الافتتاحية', 'opening'],
    ['Closing session', 'closing'],
    ['Synthèse et clôture', 'closing'],
    ['التوصيات واختتام الملتقى', 'closing'],
    ['Panel: Who pays?', 'panel'],
    ['Table ronde', 'panel'],
    ['Mesa redonda', 'panel'],
    ['مائدة مستديرة', 'panel'],
    ['Keynote by Ana Haddad', 'keynote'],
    ['Workshops', 'workshop'],
    ['Taller de radio', 'workshop'],
    ['ورشة عمل', 'workshop'],
    ['Visit of the port', 'fieldVisit'],
    ['Bus to the port', 'travel'],
    ['Meeting of the committee', 'meeting'],
    ['Plenary session', 'plenary'],
    ['Session 1', 'session'],
    ['Séance de travail', 'session'],
    ['Session: coffee and roads', 'break'],
    ['Coffee and registration', 'registration'],
    ['Registration and coffee', 'registration'],
    ['Arrival and registration', 'registration'],
    ['Arrival of all those who come by boat, registration', 'travel'],
    ['Opening and registration', 'registration'],
    ['Welcome break', 'break'],
    ['Welcome and a break', 'opening'],
    ['Tea of all those who come, registration', 'break'],
    ['Tea of those who come, registration', 'registration'],
    ['Talks and buses', 'presentation'],
    ['الوداع وزيارة', 'fieldVisit'],
    ['Drinks and closing', 'closing'],
    ['Closing plenary', 'closing'],
    ['Plenary and closing', 'closing'],
    ['Tea and a concert', 'break'],
    ['Concert and tea', 'break'],
    ['Coffee concert', 'break'],
    ['How ports feed their towns every visit', undefined],
    ['How ports feed the visit of towns', undefined],
    ['How ports feed their towns and visit', 'fieldVisit'],
    ['How the ports and towns feed the visit', undefined],
    ['One two three four and lunch', 'meal'],
    ['One two three lunch', 'meal'],
    ['One two three four lunch', undefined],
    ['One two three four five lunch', undefined],
    ['One two three four five and lunch', 'meal'],
    ['One two three four five y almuerzo', 'meal'],
    ['Session one of those about lunch', 'session'],
    ['كيف تدار الموانئ في المدن الصغيرة وزيارة', 'fieldVisit'],
    ['Whose grass is it?', undefined],
    ['Break', 'break'],
    ['Breakage', undefined],
    ['', undefined],
  ])('%s: %s', (title, kind) => expect(kindInWords(title, { kinds })).toBe(kind))

  it('is none that the app does not have', () => {
    const few = { kinds: { session: kinds['session']!, meal: kinds['meal']! } }
    expect(['Coffee break', 'Lunch', 'Session'].map((each) => kindInWords(each, few))).toEqual([
      ...[undefined, 'meal', 'session'],
    ])
  })

  it('is one that the app calls so, in any of its languages', () => {
    const own = {
      kinds: { ...kinds, fair: { labels: { en: 'Book fair', fr: 'Foire aux livres' } } },
    } as never
    expect(kindInWords('Foire aux livres', own)).toBe('fair')
    expect(kindInWords('Book fairs', own)).toBe('fair')
    expect(kindInWords('Other', own)).toBeUndefined()
  })

  it('is never that of the label of "other"', () =>
    expect(kindInWords(kinds['other']!.labels['en']!, { kinds })).toBeUndefined())
})

describe('the kind that a text is the name of', () => {
  it.each([
    ['Keynote', 'keynote'],
    ['keynotes', 'keynote'],
    ['Table ronde', 'panel'],
    ['Working groups', 'workshop'],
    ['Coffee break', 'break'],
    ['الجلسة الافتتاحية', 'opening'],
    ['ورشة عمل', 'workshop'],
    ['Coffee break outside', undefined],
    ['The keynote', undefined],
    ['Lecture du rapport général', 'plenary'],
    ['Lecture du rapport général adopté', undefined],
    ['Reports of the working groups', undefined],
    ['Roads', undefined],
    ['', undefined],
    ['—', undefined],
  ])('%s: %s', (text, kind) => expect(kindAlone(text, { kinds })).toBe(kind))

  it('is also that which its words name', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(kinds).flatMap(({ labels }) => Object.values(labels))),
        (label) => {
          const alone = kindAlone(label, { kinds })
          if (alone && alone !== 'session') expect(kindInWords(label, { kinds })).toBe(alone)
        },
      ),
    ))
})
