import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { agendaOf } from '../../core/notation.js'
import { rich, sourceOf } from '../../core/compile/sources.js'
import { pageAt, siteOf, textOf } from '../../setup/pageSite.js'

function forum() {
  const source = sourceOf(
    agendaOf(
      '2019-06-25',
      'Hall 09:00-10:00 Opening: Ana moderator, Ben speaker invited',
      'Hall 10:00-10:30 Break',
      '2019-06-26',
      'Hall 09:00-10:00 Water and cities: Ana speaker #rivers',
    ),
    { title: { en: 'Forum' } },
  )
  source.people[0] = {
    ...source.people[0]!,
    name: { en: 'Ána Horvat' },
    jobTitle: { en: 'Mayor' },
    biography: { en: rich('Ana governs a city.') },
  }
  source.sessions[0]!.objective = { en: 'To hear everybody.' }
  return source
}
const site = siteOf(forum())
const page = async (path: string) => (await pageAt(site, path)).body
const dataOf = (body: string) => JSON.parse(/ld\+json">(.*?)<\/script>/.exec(body)![1]!)
const titles = (body: string) =>
  [...body.matchAll(/<h2><a href="[^"]*">([^<]*)/g)].map(([, title]) => title)

describe('the page of a session', () => {
  it('has all that is known of it, and the way back, before and after', async () => {
    const body = await page('/en/event-2019/sessions/opening-1')
    expect(body).toContain('<title>Opening – Forum</title>')
    expect(textOf(body)).toMatch(/Forum Sessions .*Opening .*Tuesday, 25 June 2019 09:00 – 10:00/)
    expect(textOf(body)).toContain('To hear everybody.')
    for (const link of [
      '<a href="/en/event-2019">Forum</a>',
      '<a href="/en/event-2019/sessions">Sessions</a>',
      '<a href="/en/event-2019#place-Hall">Hall</a>',
      '<a href="/en/event-2019/people/ana-horvat-Ana">Ána Horvat</a>',
      '<a rel="next" href="/en/event-2019/sessions/break-2"><small>Next</small>Break</a>',
      'calendar.ics?locale=en&amp;session=opening-1"',
    ])
      expect(body).toContain(link)
    expect(body).not.toContain('rel="prev"')
  })

  it('is an event of its own for search engines, in each language', async () => {
    const body = await page('/en/event-2019/sessions/opening-1')
    expect(dataOf(body)).toMatchObject({
      '@type': 'Event',
      name: 'Opening',
      url: 'https://agenda.example/en/event-2019/sessions/opening-1',
      startDate: '2019-06-25T09:00:00+01:00',
      superEvent: { name: 'Forum', url: 'https://agenda.example/en/event-2019' },
    })
    expect(body).toContain(
      '<link rel="alternate" hreflang="fr" href="https://agenda.example/fr/event-2019/sessions/opening-1">',
    )
  })
})

describe('the page of a person', () => {
  it('says who they are and in what they take part', async () => {
    const body = await page('/en/event-2019/people/ana-horvat-Ana')
    expect(textOf(body)).toMatch(/Ána Horvat Mayor Takes part in Moderator .*Opening/)
    expect(textOf(body)).toMatch(/Speaker .*Water and cities .*Wed 26 Jun.*09:00 – 10:00/)
    expect(textOf(body)).toContain('Biography Ana governs a city.')
    expect(body).toContain('calendar.ics?locale=en&amp;person=Ana"')
    expect(dataOf(body)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'Ána Horvat', jobTitle: 'Mayor' },
    })
  })

  it('says that somebody has not answered yet', async () =>
    expect(textOf(await page('/en/event-2019/people/ben-Ben'))).toContain('(To be confirmed)'))
})

describe('the lists of an agenda', () => {
  it('are where its page leads', async () =>
    expect(await page('/en/event-2019')).toContain(
      '<a href="/en/event-2019/sessions">Sessions</a><a href="/en/event-2019/people">People</a>',
    ))

  it.each([
    ['', ['Opening', 'Water and cities']],
    ['?q=', ['Opening', 'Water and cities']],
    ['?q=ana%20WATER', ['Water and cities']],
    ['?q=RIVERS', ['Water and cities']],
    ['?q=break', ['Break']],
    ['?day=2019-06-26', ['Water and cities']],
    ['?q=ana&day=2019-06-25', ['Opening']],
    ['?q=nobody', []],
  ])('find sessions by %s: %j', async (query, found) =>
    expect(titles(await page(`/en/event-2019/sessions${query}`))).toEqual(found),
  )

  it.each([
    ['', ['Ána Horvat', 'Ben']],
    ['?q=ana', ['Ána Horvat']],
    ['?q=mayor', ['Ána Horvat']],
    ['?q=nobody', []],
  ])('find people by %s: %j', async (query, found) => {
    const body = await page(`/en/event-2019/people${query}`)
    const names = [...body.matchAll(/<li id="person[^>]*><a href="[^"]*">([^<]*)/g)]
    expect(names.map(([, name]) => name)).toEqual(found)
  })

  it('ask with a form that needs no script, and say what was found', async () => {
    const body = await page('/en/event-2019/sessions?q=%22%3Cb%3E&day=2019-06-26')
    expect(body).toContain('<form class="search" role="search">')
    expect(body).toContain('value="&quot;&lt;b>"')
    expect(body).toContain('<option value="2019-06-26" selected>')
    expect(textOf(await page('/fr/event-2019/people?q=personne'))).toContain('Aucun résultat.')
  })
})

describe('the site map', () => {
  const parsed = async (path: string) =>
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(await page(path))

  it('leads to that of each event, and from there to every page in every language', async () => {
    const { sitemapindex } = await parsed('/sitemap.xml')
    expect(sitemapindex.sitemap).toEqual({
      loc: 'https://agenda.example/sitemap-event-2019.xml',
    })
    const { urlset } = await parsed('/sitemap-event-2019.xml')
    const at = (path: string) => ['en', 'fr'].map((code) => `https://agenda.example/${code}${path}`)
    expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual(
      [
        '/event-2019',
        '/event-2019/sessions',
        '/event-2019/people',
        '/event-2019/sessions/opening-1',
        '/event-2019/sessions/water-and-cities-3',
        '/event-2019/people/ana-horvat-Ana',
        '/event-2019/people/ben-Ben',
      ].flatMap(at),
    )
    expect(urlset.url[0]['xhtml:link']).toEqual(
      ['en', 'fr'].map((hreflang) => ({
        rel: 'alternate',
        hreflang,
        href: `https://agenda.example/${hreflang}/event-2019`,
      })),
    )
  })

  it('is named to robots, which are kept from the panel', async () =>
    expect(await page('/robots.txt')).toBe(
      'User-agent: *\nDisallow: /admin\n\nSitemap: https://agenda.example/sitemap.xml\n',
    ))
})
