import { describe, expect, it } from 'vitest'
import { holdsTerm } from '../../../src/core/translation/holdsTerm.js'

describe('a term of a glossary', () => {
  it.each([
    ['en', 'Two workshops in Sfax', 'workshop'],
    ['en', 'Cities on the move', 'city'],
    ['en', 'The City’s role', 'city'],
    ['en', 'One case study', 'case studies'],
    ['fr', 'Les séances de l’atelier', 'Atelier'],
    ['fr', 'Journaux locaux', 'journal'],
    ['fr', 'Apprentissages entre pairs', 'apprentissage entre pairs'],
    ['es', 'Tres mesas redondas', 'mesa redonda'],
    ['ar', 'والورشة الثانية', 'ورشة'],
    ['ar', 'التعلم بين الأقران', 'تعلم'],
    ['de', 'Die Städten', 'Städte'],
    ['th', 'ประชุมเมือง', 'เมือง'],
  ])('stands in a text in %s: “%s” holds “%s”', (language, text, term) =>
    expect(holdsTerm(text, term, language)).toBe(true),
  )

  it.each([
    ['en', 'We start at nine', 'art'],
    ['en', 'A card for each', 'car'],
    ['en', 'Walls and bridges', 'walk'],
    ['en', 'peer review, then learning', 'peer learning'],
    ['fr', 'Le port et les portes', 'porter'],
    ['ar', 'الجلسة', 'لسة'],
    ['en', 'Anything', ''],
    ['en', 'Of us', 'o'],
  ])('does not in %s: “%s” does not hold “%s”', (language, text, term) =>
    expect(holdsTerm(text, term, language)).toBe(false),
  )

  const forms: Record<string, [term: string, ...forms: string[]][]> = {
    en: [
      ['box', 'boxes'],
      ['train', 'trains', 'trained', 'training'],
      ['policy', 'policies'],
    ],
    fr: [
      ['bateau', 'bateaux'],
      ['invité', 'invitée', 'invitées', 'invités'],
      ['canal', 'canaux'],
    ],
    es: [
      ['ciudad', 'ciudades'],
      ['puente', 'puentes'],
      ['voz', 'voces'],
    ],
    ar: [
      ['مهاجر', 'مهاجرة', 'مهاجرات', 'مهاجران', 'مهاجرين', 'مهاجرون'],
      ['مدن', 'مدنية', 'مدنها', 'مدنهم', 'مدننا', 'مدنه'],
      ['ورشة', 'الورشة', 'بالورشة', 'كالورشة', 'للورشة', 'والورشة', 'فالورشة', 'وبالورشة'],
    ],
  }
  const all = Object.entries(forms).flatMap(([language, terms]) =>
    terms.flatMap(([term, ...others]) =>
      others.map((form): [string, string, string] => [language, term, form]),
    ),
  )
  it.each(all)('in %s “%s” has the form “%s”, and the other way round', (language, term, form) => {
    expect(holdsTerm(`– ${form}.`, term, language)).toBe(true)
    expect(holdsTerm(`– ${term}.`, form, language)).toBe(true)
  })

  it.each([
    ['en', 'a two-letter word with an ending', 'Is', 'i'],
    ['en', 'a short word and a longer one', 'as', 'asses'],
    ['en', 'an ending of another language', 'bateaux', 'bateau'],
    ['fr', 'a plural in -ies', 'policies', 'policy'],
    ['fr', 'another beginning', 'canaux', 'journal'],
    ['es', 'another beginning', 'voces', 'luz'],
    ['es', 'an ending of English', 'training', 'train'],
    ['de', 'an ending of more than two letters', 'Städtische', 'Städt'],
    ['ar', 'an article of too short a word', 'الدم', 'دم'],
    ['ar', 'letters of an article within a word', 'رجالكم', 'كم'],
    ['en', 'words in another order', 'learning peer', 'peer learning'],
    ['en', 'words that are cut off', 'peer', 'peer learning'],
  ])('in %s does not stand in %s: “%s”, “%s”', (language, _, text, term) =>
    expect(holdsTerm(text, term, language)).toBe(false),
  )

  it('has any short ending in a language of which nothing is known', () => {
    expect(holdsTerm('Die Städten', 'Städte', 'de')).toBe(true)
    expect(holdsTerm('Die Frauen', 'Frau', 'de')).toBe(true)
    expect(holdsTerm('Die Frau', 'Frauen', 'de')).toBe(true)
  })

  it('is found in languages of a country as in the language', () => {
    expect(holdsTerm('Policies', 'policy', 'en-GB')).toBe(true)
    expect(holdsTerm('Canaux', 'canal', 'fr-CA')).toBe(true)
    expect(holdsTerm('会议中心', '会议', 'zh-Hans')).toBe(true)
    expect(holdsTerm('เมือง', 'ประชุม', 'th')).toBe(false)
  })

  it.each(['ja', 'km', 'lo', 'my', 'th', 'zh', 'zh-TW'])(
    'stands anywhere in a text in %s, which parts no words',
    (language) => expect(holdsTerm('甲乙丙', '乙', language)).toBe(true),
  )
  it.each(['kmb', 'mya', 'en-zh', 'thai'])('but not in %s, which is none of these', (language) =>
    expect(holdsTerm('start', 'art', language)).toBe(false),
  )

  it('is found too in a language whose code is no tag', () => {
    expect(holdsTerm('Two Workshops', 'workshop', 'no tag')).toBe(true)
    expect(holdsTerm('Two Workshops', 'workshop', 'pt_BR')).toBe(true)
  })

  it('is compared whatever the case and the accents are made of', () => {
    expect(holdsTerm('LES SE\u0301ANCES', 'séance', 'fr')).toBe(true)
    expect(holdsTerm('İSTANBUL', 'istanbul', 'tr')).toBe(true)
    expect(holdsTerm('', 'séance', 'fr')).toBe(false)
    expect(holdsTerm('séance', '…', 'fr')).toBe(false)
  })
})
