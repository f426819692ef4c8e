import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestMatches,
  compareNames,
  foldName,
  searchKey,
  searchWords,
} from '../../../src/core/names/index.js'

/** Names in scripts that agendas are written in, with what people type between words. */
const letters =
  'aeéèçñöüßøłđıİſÆœơưế' +
  'ABCXYZ' +
  'اأإآٱبتةهىيئؤءكکی' +
  'ـَُّٰ' +
  'αςσΣ' +
  'йёЖ' +
  'ְשל' +
  '조か\u3099が' +
  'कि' +
  '٣۴5'
const name = fc.string({
  unit: fc.constantFrom(...letters, ' ', ' ', '-', "'", '’', '.', ','),
  maxLength: 30,
})
const anything = fc.oneof(name, fc.string({ unit: 'binary', maxLength: 20 }))

describe('a name as it is compared', () => {
  it.each([
    ['Fátima Fernández', 'fatima fernandez'],
    ['  ZÉNAÏDE   d’Août ', 'zenaide daout'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Søren Ærø', 'soren aero'],
    ['Jörg Weiß', 'jorg weiss'],
    ['JÖRG WEISS', 'jorg weiss'],
    ['Đặng Thị Ngọc Ánh', 'dang thi ngoc anh'],
    ['Işıl Yıldız', 'isil yildiz'],
    ['İBRAHİM', 'ibrahim'],
    ['Þóra Guðmundsdóttir', 'thora gudmundsdottir'],
    ['Əliyev', 'aliyev'],
    ['O’Brien', 'obrien'],
    ['ʿAbd al-Raḥmān', 'abd al rahman'],
    ['Jean-Pierre de La Tour', 'jean pierre de la tour'],
    ['Dr. Ana Haddad', 'dr ana haddad'],
    ['فَاطِمَةُ', 'فاطمه'],
    ['أحمد', 'احمد'],
    ['إيمان آل ٱلثاني', 'ايمان ال الثاني'],
    ['مصطفى', 'مصطفي'],
    ['فؤاد رائد', 'فواد رايد'],
    ['محـــمد', 'محمد'],
    ['علی کریمی', 'علي كريمي'],
    ['القاعة ٣', 'القاعه 3'],
    ['سالن ۳', 'سالن 3'],
    ['ﷲ', 'الله'],
    ['\u202bفاطمة\u202c', 'فاطمه'],
    ['Ελένη Παππάς', 'ελενη παππασ'],
    ['Артём', 'артем'],
    ['が', 'が'],
    ['नीति', 'नीति'],
    ['김민준', '김민준'],
    ['—', ''],
  ])('%s', (written, folded) => expect(foldName(written)).toBe(folded))

  it('is as it was when it is folded again', () =>
    fc.assert(fc.property(anything, (each) => foldName(foldName(each)) === foldName(each))))

  it('is the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(
        name,
        (each) =>
          foldName(each.toUpperCase()) === foldName(each) &&
          foldName(each.toLowerCase()) === foldName(each),
      ),
    )
  })
})

describe('two names', () => {
  it.each([
    ['Fátima Fernández', 'Fátima  Fernández ', 'same'],
    ['Fátima', 'Fa\u0301tima', 'same'],
    ['Fátima Fernández', 'Fatima Fernandez', 'folded'],
    ['Fátima Fernández', 'Fernández, Fátima', 'sameWords'],
    ['Fátima Fernández', 'FERNÁNDEZ Fátima', 'sameWords'],
    ['Nguyễn Văn An', 'An Nguyen Van', 'sameWords'],
    ['فاطمة', 'فاطمه', 'folded'],
    ['عبد الله', 'عبدالله', 'folded'],
    ['Jean-Pierre', 'Jean Pierre', 'folded'],
    ['O’Brien', "O'Brien", 'folded'],
    ['O’Brien', 'OBRIEN', 'folded'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig', 'sameWords'],
    ['Weiß', 'WEISS', 'folded'],
    ['Fátima', 'Fátima Fernández', undefined],
    ['Dr Ana', 'Ana', undefined],
    ['—', '***', undefined],
    ['', '', 'same'],
  ])('%s, %s: %s', (a, b, likeness) =>
    expect([compareNames(a, b), compareNames(b, a)]).toEqual([likeness, likeness]),
  )

  it('are alike in whatever order their words stand', () => {
    fc.assert(
      fc.property(
        fc
          .array(name, { minLength: 1, maxLength: 4 })
          .chain((words) =>
            fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
          ),
        ([words, shuffled]) => {
          const [a, b] = [words.join(' '), shuffled.join(' ')]
          return foldName(a) === '' || compareNames(a, b) !== undefined
        },
      ),
    )
  })
})

describe('what can be meant', () => {
  const entries = [
    'Fátima Fernández',
    'Fatima Fernandez',
    'Fernández Fátima',
    'Fatima Fernandezova',
    'Alfatima',
    'Ali Fatimi',
  ].map((each) => ({ name: each }))
  const found = (query: string) => bestMatches(query, entries).map((each) => each.name)

  it('is first who is called exactly so', () => {
    expect(found('Fatima Fernandez')).toEqual([
      'Fatima Fernandez',
      'Fátima Fernández',
      'Fernández Fátima',
      'Fatima Fernandezova',
    ])
    expect(found('Fátima Fernández').slice(0, 2)).toEqual(['Fátima Fernández', 'Fatima Fernandez'])
  })

  it('begins with what was typed before it holds it somewhere', () => {
    expect(found('fatim')).toEqual([
      'Fátima Fernández',
      'Fatima Fernandez',
      'Fatima Fernandezova',
      'Fernández Fátima',
      'Ali Fatimi',
      'Alfatima',
    ])
    expect(found('fer fat').slice(0, 3)).toEqual([
      'Fátima Fernández',
      'Fatima Fernandez',
      'Fernández Fátima',
    ])
  })

  it('is found by its name in another language and by its acronym', () => {
    const organisations = [
      { name: 'Ville de Sfax', also: ['بلدية صفاقس', 'VS'] },
      { name: 'Ville de Tunis', also: [] },
    ]
    expect(bestMatches('بلديه', organisations)).toEqual([organisations[0]])
    expect(bestMatches('vs', organisations)).toEqual([organisations[0]])
  })

  it('is nothing for nothing', () =>
    expect([found(''), found('  '), found('—')]).toEqual([[], [], []]))

  it('has the exactly named first, whoever else there is', () => {
    fc.assert(
      fc.property(
        fc.array(
          anything.filter((each) => each.trim() !== ''),
          { minLength: 1, maxLength: 8 },
        ),
        fc.nat(),
        (names, at) => {
          const asked = names[at % names.length] ?? ''
          const [first] = bestMatches(
            asked,
            names.map((each) => ({ name: each })),
          )
          return first !== undefined && compareNames(first.name, asked) === 'same'
        },
      ),
    )
  })
})

describe('the key of a document', () => {
  const holds = (key: string, query: string) =>
    searchWords(query).every((word) => key.includes(word))

  it('has its names in all languages, each once', () => {
    expect(searchKey(['Fátima', 'Fatima', 'فاطمة', null, undefined, ''])).toBe('fatima | فاطمه')
    expect(searchKey(['Abd al-Aziz'])).toBe('abd al aziz | abdalaziz')
    expect(searchKey([])).toBe('')
  })

  it('is never too long for an index, and then has a part of each language', () => {
    const key = searchKey([
      'x'.repeat(5000),
      'é'.repeat(500),
      `${'ف'.repeat(300)} ${'ق'.repeat(500)}`,
    ])
    expect([key.length <= 850, key.split(' | ').map((name) => name[0])]).toEqual([
      true,
      ['x', 'e', 'ف'],
    ])
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 2000 }), { maxLength: 6 }),
        (names) => new TextEncoder().encode(searchKey(names)).length <= 2550,
      ),
    )
  })

  it.each([['fatima'], ['FERNÁNDEZ Fát'], ['fatimafernandez'], ['فاطمه'], ['فاطمة فرناندز'], ['']])(
    'is found by %s',
    (query) => {
      expect(holds(searchKey(['Fátima Fernández', 'فاطمة فرناندز']), query)).toBe(true)
    },
  )

  it('is found by any name that is alike', () => {
    fc.assert(
      fc.property(
        name,
        name,
        (a, b) =>
          compareNames(a, b) === undefined || foldName(a) === '' || holds(searchKey([a]), b),
      ),
    )
    fc.assert(fc.property(name, (each) => holds(searchKey([each]), each.toUpperCase())))
  })
})
