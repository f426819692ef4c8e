import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf } from '../../../src/core/compile/files.js'
import { fileNameOf, formats, formatsOf } from '../../../src/core/compile/formats.js'
import { heldBackLast } from '../../../src/core/compile/heldBack.js'
import type { RichTree } from '../../../src/core/compile/index.js'
import {
  isPause,
  kindTerm,
  linksOf,
  namedCode,
  richText,
  roleTerm,
  termOf,
} from '../../../src/core/compile/terms.js'
import { all, mergeFallbacks, pick, textsOf } from '../../../src/core/compile/texts.js'
import { resolveRulebook } from '../../../src/core/vocabulary.js'
import { rich, settingsIn } from './sources.js'

const water = { en: 'Water', fr: 'Eau', es: '', ar: null }

describe('a text in several languages', () => {
  it.each<[string[], object | null | undefined, [string, string] | undefined]>([
    [['fr', 'en'], water, ['Eau', 'fr']],
    [['es', 'fr', 'en'], water, ['Eau', 'fr']],
    [['ar', 'de'], water, ['Water', 'en']],
    [[], water, ['Water', 'en']],
    [['fr'], { ar: 'ماء' }, ['ماء', 'ar']],
    [['fr'], { fr: '', en: null }, undefined],
    [['fr'], {}, undefined],
    [['fr'], null, undefined],
    [['fr'], undefined, undefined],
    [['fr'], { fr: ' ' }, [' ', 'fr']],
  ])('along %j of %j is %j', (chain, value, found) => {
    const picked = pick(value, chain)
    expect(picked && [picked.value, picked.language]).toEqual(found)
  })

  it('has all that it says in the order of the chain, then what else there is', () => {
    expect(all({ ...water, de: 'Wasser' }, ['fr', 'es', 'en'])).toEqual([
      { value: 'Eau', language: 'fr' },
      { value: 'Water', language: 'en' },
      { value: 'Wasser', language: 'de' },
    ])
    expect(all(null, ['fr'])).toEqual([])
  })

  it('is the first of all that it says', () => {
    const word = fc.option(fc.constantFrom('', 'a', 'b'), { nil: null })
    const value = fc.dictionary(fc.constantFrom('en', 'fr', 'es', 'ar'), word)
    fc.assert(
      fc.property(value, fc.uniqueArray(fc.constantFrom('en', 'fr', 'es', 'ar')), (text, chain) => {
        expect(pick(text, chain)).toEqual(all(text, chain)[0])
      }),
    )
  })

  it('is null where no language has it, and is marked where it is in another one', () => {
    expect(textsOf({ title: water, theme: { en: 'x' }, city: undefined }, ['fr', 'en'])).toEqual({
      ...{ title: 'Eau', theme: 'x', city: null, fallback: { theme: 'en' } },
    })
    expect(textsOf({ title: water }, ['fr'])).toEqual({ title: 'Eau' })
    expect(textsOf({}, ['fr'])).toEqual({})
  })
  it('has one list of marks, though they come from several places', () => {
    expect(mergeFallbacks({ title: 'en' }, undefined, { theme: 'ar' })).toEqual({
      fallback: { title: 'en', theme: 'ar' },
    })
    expect(mergeFallbacks(undefined, {})).toEqual({})
    expect(mergeFallbacks()).toEqual({})
  })
})

describe('a formatted text', () => {
  const shown = (value: Record<string, RichTree | null>, chain: string[]) => {
    const { text, mark } = richText('biography', value, settingsIn('fr', { chain }))
    return [text?.text ?? null, mark]
  }
  it.each<[string, Record<string, RichTree | null>, string[], unknown[]]>([
    [
      'as it is',
      { fr: rich('Née à Sfax'), en: rich('Born') },
      ['fr', 'en'],
      ['Née à Sfax', undefined],
    ],
    [
      'of another language, with a mark',
      { en: rich('Born') },
      ['fr', 'en'],
      ['Born', { biography: 'en' }],
    ],
    [
      'not of an empty paragraph',
      { fr: rich(' '), en: rich('Born') },
      ['fr', 'en'],
      ['Born', { biography: 'en' }],
    ],
    [
      'of any language at last',
      { fr: null, ar: rich('ولدت') },
      ['fr', 'en'],
      ['ولدت', { biography: 'ar' }],
    ],
    ['of none', { fr: rich(''), en: null }, ['fr', 'en'], [null, undefined]],
  ])('is shown %s', (_, value, chain, found) => expect(shown(value, chain)).toEqual(found))

  it('comes as HTML, as text and as it is stored', () =>
    expect(richText('x', { fr: rich('A < B') }, settingsIn('fr')).text).toEqual({
      ...{ html: '<p>A &lt; B</p>', text: 'A < B', lexical: rich('A < B') },
    }))
  it('is none where there is none', () =>
    expect(richText('x', undefined, settingsIn('fr'))).toEqual({ text: null, mark: undefined }))
})

describe('words for values', () => {
  const [en, fr, ar] = ['en', 'fr', 'ar'].map((language) => settingsIn(language)) as [
    ReturnType<typeof settingsIn>,
    ReturnType<typeof settingsIn>,
    ReturnType<typeof settingsIn>,
  ]
  it('are those of kinds and roles in the language of the agenda', () => {
    expect([en, fr, ar].map((settings) => kindTerm('break', settings))).toEqual([
      { code: 'break', label: 'Break' },
      { code: 'break', label: 'Pause' },
      { code: 'break', label: 'استراحة' },
    ])
    expect(roleTerm('moderator', fr)).toEqual({ code: 'moderator', label: 'Modérateur·rice' })
    expect(kindTerm('unheard', fr)).toEqual({ code: 'unheard', label: 'unheard' })
  })
  it('are those of the app where it has its own', () => {
    const rulebook = resolveRulebook({
      kinds: { jury: { labels: { fr: 'Délibération' }, pause: true } },
      roles: { juror: { labels: { fr: 'Juré·e' } } },
    })
    const own = settingsIn('fr', { rulebook })
    expect([kindTerm('jury', own).label, roleTerm('juror', own).label]).toEqual([
      'Délibération',
      'Juré·e',
    ])
    expect([isPause('jury', own), isPause('jury', fr)]).toEqual([true, false])
  })
  it('say what a pause is', () =>
    expect(
      ['break', 'meal', 'registration', 'panel', 'toString'].map((kind) => isPause(kind, en)),
    ).toEqual([true, true, true, false, false]))
  it('are those of sets, of languages and of countries', () => {
    expect(termOf('sessionLevel', 'advanced', fr).code).toBe('advanced')
    expect(namedCode('language', 'ar', fr)).toEqual({ code: 'ar', label: 'arabe' })
    expect(namedCode('region', 'TN', en)).toEqual({ code: 'TN', label: 'Tunisia' })
    expect(namedCode('region', 'TN', ar)).toEqual({ code: 'TN', label: 'تونس' })
    expect(namedCode('language', 'no code', fr)).toEqual({ code: 'no code', label: 'no code' })
  })
})

describe('links', () => {
  const links = (...all: object[]) => linksOf(all, settingsIn('fr'))
  it('have a label, at least their address', () => {
    expect(links({ label: 'Site', url: 'https://e.org' }, { url: 'https://e.org/a' })).toEqual([
      { label: 'Site', url: 'https://e.org' },
      { label: 'https://e.org/a', url: 'https://e.org/a' },
    ])
  })
  it('say in which language their label is, where that is another one', () =>
    expect(
      links(
        { label: { fr: 'Programme', en: 'Programme' }, url: 'a' },
        { label: { en: 'Report' }, url: 'b' },
        { label: { fr: '' }, url: 'c' },
      ),
    ).toEqual([
      { label: 'Programme', url: 'a' },
      { label: 'Report', url: 'b', fallback: { label: 'en' } },
      { label: 'c', url: 'c' },
    ]))
  it('are none without an address', () =>
    expect(links({ label: 'Site' }, { url: '' }, { url: null })).toEqual([]))
})

describe('a file', () => {
  const image = {
    ...{
      id: 1,
      updatedAt: '',
      url: '/a.jpg',
      mimeType: 'image/jpeg',
      filename: 'a.jpg',
      filesize: 9,
    },
    ...{ width: 800, height: 600, focalX: 50, focalY: 0, alt: { en: 'The port' } },
  }
  it('says all that is known of it', () =>
    expect(fileOf(image, settingsIn('fr'))).toEqual({
      ...{ url: '/a.jpg', alt: 'The port', fallback: { alt: 'en' }, mediaType: 'image/jpeg' },
      ...{
        fileName: 'a.jpg',
        width: 800,
        height: 600,
        bytes: 9,
        focalPoint: { x: 50, y: 0 },
        sizes: null,
      },
    }))
  it('says nothing of what is not', () =>
    expect(fileOf({ url: '/a.pdf' }, settingsIn('fr'))).toEqual({
      ...{ url: '/a.pdf', alt: null, mediaType: null, fileName: null, width: null, height: null },
      ...{ bytes: null, focalPoint: null, sizes: null },
    }))
  it('has no point to look at where it is no image, or where that is half known', () => {
    const point = (more: object) => fileOf({ ...image, ...more }, settingsIn())?.focalPoint
    expect([
      point({}),
      point({ width: null }),
      point({ focalX: null }),
      point({ focalY: undefined }),
    ]).toEqual([{ x: 50, y: 0 }, null, null, null])
  })
  it('has the sizes that were made of it', () => {
    const card = {
      url: '/a-card.webp',
      width: 400,
      height: 300,
      mimeType: 'image/webp',
      filesize: 5,
    }
    const sizes = (of: object) => fileOf({ ...image, sizes: of }, settingsIn())?.sizes
    expect(sizes({ card })).toEqual({
      thumbnail: null,
      card: { url: '/a-card.webp', width: 400, height: 300, mediaType: 'image/webp', bytes: 5 },
      full: null,
    })
    expect(sizes({ full: { url: '/f', width: 1, height: 1 } })?.full).toMatchObject({
      mediaType: null,
      bytes: null,
    })
    expect(
      sizes({
        thumbnail: { ...card, width: null },
        full: { ...card, height: 0 },
        card: { ...card, url: null },
      }),
    ).toBeNull()
    expect(sizes({ thumbnail: card, card, full: card })).toMatchObject({
      thumbnail: { bytes: 5 },
      full: { bytes: 5 },
    })
  })
  it('is none where readers may not have it, or there is none', () => {
    expect(fileOf(undefined, settingsIn())).toBeNull()
    expect(fileOf({ ...image, url: null }, settingsIn())).toBeNull()
  })
})

describe('the languages from which texts are taken', () => {
  const site = ['en', 'fr', 'es', 'ar']
  it.each<[string[], string[], string[], string[]]>([
    [['fr', 'en'], ['en', 'fr', 'ar'], [], ['fr', 'en']],
    [['fr', 'en'], ['en', 'fr', 'ar'], ['ar'], ['fr', 'en', 'es', 'ar']],
    [['fr', 'ar', 'en'], ['en', 'fr', 'ar'], ['ar'], ['fr', 'en', 'es', 'ar']],
    [['ar', 'fr', 'en'], ['en', 'fr', 'ar'], ['ar'], ['ar', 'fr', 'en', 'es']],
    [
      ['es', 'ar', 'fr'],
      ['en', 'fr', 'ar'],
      ['ar', 'fr'],
      ['es', 'en', 'ar', 'fr'],
    ],
    [['fr', 'en'], ['en', 'fr'], ['en'], ['fr', 'en']],
  ])('along %j, of an event in %j that holds %j: %j', (chain, languages, heldBack, found) =>
    expect(heldBackLast(chain, { languages, heldBack }, site)).toEqual(found),
  )
  it('are a list of their own', () => {
    const chain = ['fr', 'en']
    expect(heldBackLast(chain, { languages: ['en'] }, site)).not.toBe(chain)
  })
})

describe('the formats of an agenda', () => {
  it('are saved under names that say what they are', () => {
    const names = (Object.keys(formats) as (keyof typeof formats)[]).map((format) =>
      fileNameOf(format, 'sfax-2019', 'fr'),
    )
    expect(names).toEqual([
      'sfax-2019-fr.ics',
      'sfax-2019-fr.jsonld',
      'sfax-2019-fr.schedule.xml',
      'sfax-2019-fr.schedule.json',
      'sfax-2019-fr.csv',
    ])
  })
  it('say their media types and where they are', () =>
    expect(
      formatsOf('sfax-2019', settingsIn('ar')).map(({ format, mediaType, href }) => [
        format,
        mediaType,
        href,
      ]),
    ).toEqual(
      [
        ['calendar', 'text/calendar', 'calendar.ics'],
        ['jsonld', 'application/ld+json', 'event.jsonld'],
        ['schedule.xml', 'application/vnd.c3voc.schedule+xml', 'schedule.xml'],
        ['schedule.json', 'application/json', 'schedule.json'],
        ['csv', 'text/csv', 'agenda.csv'],
      ].map(([format, media, path]) => [
        format,
        media,
        `https://agenda.example/api/agenda/event-2019/${path}?locale=ar`,
      ]),
    ))
})
