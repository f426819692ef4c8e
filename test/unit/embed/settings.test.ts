import { describe, expect, it } from 'vitest'
import { baseOf, settingsOf } from '../../../src/embed/settings.js'
import { statesIn } from '../../../src/embed/states.js'

const script = 'https://agenda.example.org/api/agenda/agenda-view.js?v=1'
const settings = (attributes: Record<string, string>) =>
  settingsOf((name) => attributes[name] ?? null, script)

describe('where agendas are read', () => {
  it.each([
    [null, 'https://agenda.example.org/api/agenda/'],
    ['https://other.example.org', 'https://other.example.org/api/agenda/'],
    ['https://other.example.org/', 'https://other.example.org/api/agenda/'],
    ['https://other.example.org/cms/api/agenda', 'https://other.example.org/cms/api/agenda/'],
    ['https://other.example.org/cms/', 'https://other.example.org/cms/api/agenda/'],
    ['https://example.org/sfax/data', 'https://example.org/sfax/data/'],
    ['/', 'https://agenda.example.org/api/agenda/'],
  ])('with server=%s: %s', (server, base) => expect(baseOf(server, script)).toBe(base))

  it('in an export, beside the component’s own file', () =>
    expect(baseOf(null, 'https://example.org/sfax/data/agenda-view.js')).toBe(
      'https://example.org/sfax/data/',
    ))

  it('under a base path, beside the component’s own file', () =>
    expect(baseOf(null, 'https://example.org/cms/api/agenda/agenda-view.js')).toBe(
      'https://example.org/cms/api/agenda/',
    ))
})

describe('what attributes say', () => {
  it('is the whole agenda with all filters where there is the event alone', () =>
    expect(settings({ event: 'sfax-2019' })).toEqual({
      event: 'sfax-2019',
      locale: undefined,
      base: 'https://agenda.example.org/api/agenda/',
      now: false,
      at: undefined,
      filters: ['day', 'place', 'track', 'kind', 'person', 'language'],
      chosen: {},
      ownTime: false,
      header: true,
      level: 2,
    }))

  it('names filters in any order and spelling; none leaves all out', () => {
    expect(settings({ filters: 'Track, day' }).filters).toEqual(['day', 'track'])
    expect(settings({ filters: 'none' }).filters).toEqual([])
  })

  it('chooses beforehand, shows the screen, and leaves the title to the page', () =>
    expect(
      settings({
        place: '5',
        day: ' ',
        now: '',
        at: '2019-06-25T09:40',
        header: 'none',
        'own-time': '',
        'heading-level': '3',
      }),
    ).toMatchObject({
      chosen: { place: '5' },
      now: true,
      at: '2019-06-25T09:40',
      header: false,
      ownTime: true,
      level: 3,
    }))

  it.each(['0', '5', 'two', '2.5'])('has headings from level 2 where it says %s', (level) =>
    expect(settings({ 'heading-level': level }).level).toBe(2),
  )
})

describe('what is said before the server answers', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [[undefined, 'ar'], 'ar'],
    [['pt', null, 'es-MX'], 'es'],
    [['pt'], 'en'],
  ])('for %j is in %s', (languages, language) =>
    expect(statesIn(languages).language).toBe(language),
  )
})
