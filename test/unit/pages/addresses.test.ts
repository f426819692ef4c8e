import { describe, expect, it } from 'vitest'
import { assets, renderPage, type Site } from '../../../src/publicPages/index.js'
import { agendaOf } from '../../core/notation.js'
import { sourceOf } from '../../core/compile/sources.js'
import { pageAt, siteOf, textOf } from '../../setup/pageSite.js'

const source = sourceOf(
  agendaOf('2019-06-25', 'Hall 09:00-10:00 Opening: Ana moderator', 'Hall 10:00-11:00 Panel'),
)
const site = siteOf(source)
const answered = async (address: string, of: Site = site) => {
  const { status, headers } = await pageAt(of, address)
  return [status, headers.Location ?? headers['Content-Type']]
}

describe('what is at an address', () => {
  const html = 'text/html; charset=utf-8'

  it.each([
    ['/', 307, '/en'],
    ['/en', 200, html],
    ['/en/', 308, '/en'],
    ['/fr/event-2019', 200, html],
    ['/fr/event-2019/?day=2019-06-25', 308, '/fr/event-2019?day=2019-06-25'],
    ['/fr/event-2019/sessions', 200, html],
    ['/fr/event-2019/sessions/opening-1', 200, html],
    ['/fr/event-2019/sessions/1', 308, '/fr/event-2019/sessions/opening-1'],
    ['/fr/event-2019/sessions/once-called-so-1', 308, '/fr/event-2019/sessions/opening-1'],
    ['/fr/event-2019/people', 200, html],
    ['/fr/event-2019/people/ana-Ana', 200, html],
    ['/sitemap.xml', 200, 'application/xml; charset=utf-8'],
    ['/sitemap-event-2019.xml', 200, 'application/xml; charset=utf-8'],
    ['/robots.txt', 200, 'text/plain; charset=utf-8'],
    ['/icon.svg', 200, 'image/svg+xml; charset=utf-8'],
    [`/${assets.stylesheet.name}`, 200, 'text/css; charset=utf-8'],
    [`/${assets.script.name}`, 200, 'text/javascript; charset=utf-8'],
    ['/xx', 404, html],
    ['/xx/event-2019', 404, html],
    ['/en/other', 404, html],
    ['/en/event-2019/rooms', 404, html],
    ['/en/event-2019/sessions/7', 404, html],
    ['/en/event-2019/sessions/1/more', 404, html],
    ['/en/event-2019/people/constructor', 404, html],
    ['/en/%E0%A4%A', 404, html],
    ['/sitemap-other.xml', 404, html],
    ['/favicon.ico', 404, html],
    // Nobody is logged in here.
    ['/en/preview/1', 404, html],
    ['/en/event-2019?preview=1', 404, html],
  ])('%s: %i, %s', async (address, status, what) =>
    expect(await answered(address)).toEqual([status, what]),
  )

  it.each([
    ['ar-TN, ar;q=0.9', '/ar'],
    ['de, fr;q=0.3, ar;q=0.8', '/ar'],
    ['FR-ca', '/fr'],
    ['ar;q=0, fr;q=0.1', '/fr'],
    ['de', '/en'],
    ['*', '/en'],
    [';q=1,,', '/en'],
    ['', '/en'],
  ])('begins for who reads “%s” in the language at %s', async (reads, home) => {
    const { status, headers } = await renderPage(site, { path: '/', reads })
    expect([status, headers.Location, headers.Vary]).toEqual([307, home, 'Accept-Language'])
  })

  it('begins with the base that a host gives its pages, and so do all links', async () => {
    const based = siteOf(source, { base: '/agendas' })
    expect(await answered('/agendas', based)).toEqual([307, '/agendas/en'])
    expect(await answered('/en/event-2019', based)).toEqual([404, html])
    const { body, status } = await pageAt(based, '/agendas/en/event-2019')
    expect(status).toBe(200)
    const links = [...body.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !link!.startsWith('/agendas'))).toEqual([])
  })

  it('of an event that has another slug now is its new address, with what was asked', async () => {
    const moved = siteOf(source, {
      slugNow: async (slug) => (slug === 'old' ? 'event-2019' : undefined),
    })
    expect(await answered('/fr/old?day=2019-06-25', moved)).toEqual([
      308,
      '/fr/event-2019?day=2019-06-25',
    ])
    expect(await answered('/fr/old/people/Ana', moved)).toEqual([308, '/fr/event-2019/people/Ana'])
  })

  it.each([
    ['en', 'ltr', 'There is no such page'],
    ['fr', 'ltr', 'Cette page n’existe pas'],
    ['ar', 'rtl', 'هذه الصفحة غير موجودة'],
  ])('is told in %s where it is nothing, without script', async (language, dir, words) => {
    const { body, headers } = await pageAt(site, `/${language}/no/such/page`)
    expect(body).toContain(`<html lang="${language}" dir="${dir}">`)
    expect(body).toContain(`<h1>${words}</h1>`)
    expect(body).toContain('<meta name="robots" content="noindex">')
    expect(headers['Cache-Control']).toBe('public, no-cache')
  })
})

describe('every page', () => {
  const addresses = ['/en', '/en/event-2019', '/en/event-2019/people/ana-Ana', '/en/none']

  it.each(addresses)(
    '%s says what browsers may do with it, the same to everybody',
    async (address) => {
      const { headers } = await pageAt(site, address)
      expect(headers['Content-Security-Policy']).toBe(
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
      )
      expect(headers).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      })
      expect(await pageAt(site, address)).toEqual(await pageAt(site, address))
    },
  )

  it.each(addresses)(
    '%s has neither script nor style in it that the policy refuses',
    async (address) => {
      const { body } = await pageAt(site, address)
      expect(body).not.toMatch(
        /<script(?! src="| type="application\/ld\+json")|<style| style="| on\w+="/,
      )
    },
  )

  it('has what a host adds, where it belongs', async () => {
    const looks = {
      stylesheet: 'https://cdn.example/own.css',
      head: '<meta name="own" content="1">',
      top: ({ locale }: { locale: string }) => `<nav>${locale}</nav>`,
      foot: '<footer>Own</footer>',
    }
    const { body, headers } = await pageAt(siteOf(source, { looks }), '/fr/event-2019')
    expect(body).toMatch(
      /agenda\.[\w-]+\.css"><link rel="stylesheet" href="https:\/\/cdn\.example\/own\.css">/,
    )
    expect(body).toContain('<meta name="own" content="1"></head>')
    expect(body).toMatch(/<body[^>]*><nav>fr<\/nav><header/)
    expect(body).toMatch(/<footer>Own<\/footer><\/body><\/html>$/)
    expect(headers['Content-Security-Policy']).toContain("style-src 'self' https://cdn.example;")
  })
})

describe('the files of the pages', () => {
  it('are kept for ever under the name of what is in them, and asked about under older names', async () => {
    const kept = async (path: string) => (await pageAt(site, path)).headers['Cache-Control']
    expect(await kept(`/${assets.stylesheet.name}`)).toBe('public, max-age=31536000, immutable')
    expect(await kept('/agenda.older.css')).toBe('public, no-cache')
    expect((await pageAt(site, '/agenda.older.css')).body).toBe(assets.stylesheet.body)
  })
})

describe('the head of an agenda', () => {
  it('tells search engines what it is, where, and in which languages', async () => {
    const about = sourceOf(agendaOf('2019-06-25', '09:00-10:00 Opening'), {
      title: { en: 'Forum', fr: 'Le forum' },
      theme: { fr: 'Construire la confiance' },
      city: { fr: 'Sfax' },
    })
    const { body } = await pageAt(siteOf(about), '/fr/event-2019')
    for (const tag of [
      '<title>Le forum – 25 juin 2019 · Sfax</title>',
      '<meta name="description" content="Construire la confiance">',
      '<link rel="canonical" href="https://agenda.example/fr/event-2019">',
      '<link rel="alternate" hreflang="en" href="https://agenda.example/en/event-2019">',
      '<link rel="alternate" hreflang="x-default" href="https://agenda.example/en/event-2019">',
      '<link rel="alternate" type="application/atom+xml" href="https://agenda.example/api/agenda/event-2019/releases.atom?locale=fr">',
      '<meta property="og:locale" content="fr">',
    ])
      expect(body).toContain(tag)
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(body)![1]!)
    expect(data).toMatchObject({ name: 'Le forum', url: 'https://agenda.example/fr/event-2019' })
    expect(data).not.toHaveProperty('subEvent')
  })

  it('is no page for search engines where only a part is asked for by a search', async () => {
    const { body } = await pageAt(site, '/en/event-2019/sessions?q=panel')
    expect(body).toContain('<meta name="robots" content="noindex">')
    expect(textOf(body)).toContain('Panel')
    expect(textOf(body)).not.toContain('Opening')
  })
})

describe('an agenda in a language in which nothing of it is written', () => {
  const promised = { languages: ['en', 'fr', 'ar'], title: { en: 'Forum', fr: 'Forum sur l’eau' } }
  const source = (more: object = {}) =>
    sourceOf(agendaOf('09:00-10:00 Talk'), { ...promised, ...more })
  const headAt = async (address: string, given = source()) =>
    (await pageAt(siteOf(given), address)).body.replace(/<\/head>.*/s, '')
  const alternates = (head: string) =>
    [...head.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code, href]) => [code, href])

  it.each([
    ['the agenda', ''],
    ['its sessions', '/sessions'],
    ['its people', '/people'],
  ])('is no page of its own to search engines: %s', async (_, path) => {
    const head = await headAt(`/ar/event-2019${path}`)
    expect(head).toContain('<meta name="robots" content="noindex">')
    expect(head).toContain(
      `<link rel="canonical" href="https://agenda.example/en/event-2019${path}">`,
    )
    const at = (code: string) => `https://agenda.example/${code}/event-2019${path}`
    const listed = [
      ['en', at('en')],
      ['fr', at('fr')],
      ['x-default', at('en')],
    ]
    expect(alternates(head)).toEqual(listed)
    expect(alternates(await headAt(`/fr/event-2019${path}`))).toEqual(listed)
  })

  it('leads to the first language that has something', async () => {
    const head = await headAt(
      '/en/event-2019',
      source({ title: { fr: 'Forum sur l’eau' }, languages: ['en', 'fr'] }),
    )
    // A line has its title in English.
    expect(head).not.toContain('noindex')
    const none = sourceOf(agendaOf(), { languages: ['en', 'fr'], title: { fr: 'Forum' } })
    expect(await headAt('/en/event-2019', none)).toContain(
      '<link rel="canonical" href="https://agenda.example/fr/event-2019">',
    )
  })

  it.each([
    ['one of its lines is enough', { title: { en: 'Forum', ar: 'المنتدى' } }],
    ['nothing is written anywhere', { title: {} }],
  ])('is one where %s', async (_, more: { title: Record<string, string> }) => {
    const given = more.title.ar ? source(more) : sourceOf(agendaOf(), { ...promised, ...more })
    const head = await headAt('/ar/event-2019', given)
    expect(head).not.toContain('noindex')
    expect(head).toContain('rel="canonical" href="https://agenda.example/ar/event-2019"')
  })

  it('is one in a language that is not promised no more than in one that is', async () => {
    const head = await headAt('/ar/event-2019', source({ languages: ['en', 'fr'] }))
    expect(head).toContain('noindex')
    expect(head).toContain('rel="canonical" href="https://agenda.example/en/event-2019"')
  })

  it('leads to the only language in which it is promised', async () => {
    const only = sourceOf(agendaOf(), { languages: ['ar'], title: { ar: 'المنتدى' } })
    const waysIn = async (address: string) =>
      [...(await pageAt(siteOf(only), address)).body.matchAll(/<a href="([^"]+)" hreflang/g)].map(
        ([, href]) => href,
      )
    expect(await waysIn('/en/event-2019')).toEqual(['/ar/event-2019'])
    expect(await waysIn('/ar/event-2019')).toEqual([])
  })

  it('is in no site map', async () => {
    const { body } = await pageAt(siteOf(source()), '/sitemap-event-2019.xml')
    expect(body).toContain('/fr/event-2019<')
    expect(body).not.toContain('/ar/event-2019')
  })
})
