import type { Payload } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { appPages } from '../../src/appPages.js'
import { resolveOptions, type PagesOptions } from '../../src/options.js'
import {
  agendaAddress,
  apiPath,
  pageAddress,
  panelAddress,
  rootOf,
} from '../../src/store/addresses.js'

const routes = { api: '/api', admin: '/admin' }
const config = (serverURL = 'https://example.org') => ({ serverURL, routes }) as Payload['config']

/** The app lies under this path, as `withPayload` says of an app with `basePath`. */
const under = (path: string) => (process.env.NEXT_BASE_PATH = path)
afterEach(() => delete process.env.NEXT_BASE_PATH)

describe('every address knows the server and what the app lies under', () => {
  const all = (serverURL?: string) => [
    agendaAddress(config(serverURL), 'é', { query: { locale: 'fr' } }),
    agendaAddress(config(serverURL), 'a', { format: 'calendar.ics', query: { place: '5' } }),
    panelAddress(config(serverURL), '/reset/1'),
    apiPath(config(serverURL), '/graphql'),
  ]

  it('at the root of a server', () =>
    expect(all()).toEqual([
      'https://example.org/api/agenda/%C3%A9?locale=fr',
      'https://example.org/api/agenda/a/calendar.ics?place=5',
      'https://example.org/admin/reset/1',
      '/api/graphql',
    ]))

  it('under a path', () => {
    under('/cms')
    expect(all()).toEqual([
      'https://example.org/cms/api/agenda/%C3%A9?locale=fr',
      'https://example.org/cms/api/agenda/a/calendar.ics?place=5',
      'https://example.org/cms/admin/reset/1',
      '/cms/api/graphql',
    ])
  })

  it('without a server, as paths', () => {
    under('/cms')
    expect(all('')[0]).toBe('/cms/api/agenda/%C3%A9?locale=fr')
  })

  it.each([
    ['https://example.org/cms/', 'https://example.org/cms'],
    ['https://cms', 'https://cms/cms'],
    ['https://example.org/', 'https://example.org/cms'],
  ])('once, where the server is %s', (serverURL, root) => {
    under('/cms')
    expect(rootOf({ serverURL })).toBe(root)
  })
})

describe('the page on which readers see something', () => {
  const event = { id: 1, slug: 'sfax-2019' }
  const at = (url: PagesOptions['url'], serverURL?: string) =>
    pageAddress(
      { config: { ...config(serverURL), custom: { agenda: resolveOptions({ pages: { url } }) } } },
      { locale: 'fr', event, session: { id: 9, slug: 'opening-9' } },
    )

  it('is where the option says, made whole with the server', () => {
    expect(at(({ session }) => `https://www.example.org/é/${session?.slug}`)).toBe(
      'https://www.example.org/%C3%A9/opening-9',
    )
    expect(at(({ locale }) => `/${locale}`)).toBe('https://example.org/fr')
  })

  it('is nowhere without the option, where it says so, or where nobody knows the server', () => {
    expect(at(undefined)).toBeNull()
    expect(at(() => undefined)).toBeNull()
    expect(at(() => '/fr', '')).toBeNull()
  })

  it('has, in the app, an address for the event and for each session and person in it', () => {
    under('/cms')
    const { url, preview } = appPages('https://example.org')
    const page = { locale: 'fr', event }
    expect([
      url(page),
      url({ ...page, session: { id: 9, slug: 'opening-9' } }),
      url({ ...page, person: { id: 7, slug: 'ana-7' } }),
      preview({ ...event, locale: 'fr' }),
      preview({ id: 1, locale: 'fr' }),
    ]).toEqual([
      'https://example.org/cms/fr/sfax-2019',
      'https://example.org/cms/fr/sfax-2019/sessions/opening-9',
      'https://example.org/cms/fr/sfax-2019/people/ana-7',
      'https://example.org/cms/fr/sfax-2019?preview=1',
      'https://example.org/cms/fr/preview/1',
    ])
  })
})
