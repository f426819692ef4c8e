import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { CompiledAgenda } from '../../../src/core/compile/index.js'
import { renderPage, type Site } from '../../../src/publicPages/index.js'
import { sfaxSource } from '../../core/compile/sfaxSource.js'
import { hostile } from '../../formats/agendas.js'
import { pageAt, siteOf } from '../../setup/pageSite.js'
import { storedEvent } from '../../setup/storedEvent.js'

/** What HTML says of itself, and what a page owes to those who do not see it. */
const checker = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'error', 'no-implicit-button-type': 'error', 'no-dup-class': 'error' },
  }),
)

const faultsOf = (html: string): string[] =>
  checker
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ column, message }) => `${message} … ${html.slice(column - 30, column + 120)}`,
      ),
    )

/** Where a page leads within the site. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => /^\/(?:en|fr|ar)(?:\/|\?|$)/.test(href))

/** A page of each sort is enough: the tenth session has the markup of the first. */
const sortOf = (address: string) =>
  address.replace(/^.*(sessions|people)\/[^?]*/, '$1/one').replace(/=.*/, '')
const mostOfASort = 2

/** Every page that can be reached from `start`, some of each sort, with what is wrong with it. */
async function walk(site: Site, start: readonly string[]): Promise<[string, number, string[]][]> {
  const seen = new Set(start)
  const bySort = new Map<string, number>()
  const found: [string, number, string[]][] = []
  for (const address of seen) {
    const sort = sortOf(address)
    const before = bySort.get(sort) ?? 0
    if (before >= mostOfASort) continue
    bySort.set(sort, before + 1)
    const page = await pageAt(site, address)
    found.push([address, page.status, faultsOf(page.body)])
    linksIn(page.body).forEach((href) => seen.add(href))
  }
  return found
}

const inOne = (agenda: CompiledAgenda): Site => ({
  ...siteOf(sfaxSource()),
  agendaOf: async () => ({ agenda }),
})

describe('the markup of the pages', () => {
  it.each<[string, Site, string[]]>([
    ['the Sfax event', siteOf(sfaxSource()), ['/en', '/fr/sfax-2019', '/ar/sfax-2019']],
    ['an event in which no field is empty', siteOf(storedEvent()), ['/en/full']],
    ['texts that are to break it', inOne(hostile()), ['/en/event-2019']],
    [
      'questions',
      siteOf(sfaxSource()),
      ['/en/sfax-2019/sessions?q=city', '/ar/sfax-2019/people?q=zzz', '/fr?when=past'],
    ],
  ])('is right on every page that %s leads to', async (_, site, start) => {
    const pages = await walk(site, start)
    expect(pages.length).toBeGreaterThan(3)
    expect(
      pages.filter(([, status, faults]) => status !== 200 || faults.length).slice(0, 3),
    ).toEqual([])
  })

  it.each(['/en/nowhere', '/fr/nowhere', '/ar/sfax-2019/sessions/nowhere'])(
    'is right where there is no page (%s)',
    async (path) => {
      const page = await renderPage(siteOf(sfaxSource()), { path, query: '' })
      expect([page.status, faultsOf(page.body)]).toEqual([404, []])
    },
  )
})
