import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, openDashboard, pictures } from './browser.js'
import { logInto, openApi } from './builderPage.js'

type Id = number | string

describe.skipIf(!chromiumPath)('the first minutes', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let api: Awaited<ReturnType<typeof openApi>>
  let page: Page
  const drawer = () => page.locator('.agenda-steps-drawer')
  const step = (name: string): Locator => page.locator('.agenda-steps__step', { hasText: name })
  const madeFrom = async (): Promise<Id> => {
    await page.waitForURL(/\/collections\/events\/[^/]+\/agenda/)
    return /events\/([^/]+)\/agenda/.exec(page.url())![1]!
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    page = await logInto(browser, app.url)
    api = await openApi(app.url)
  }, 300_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('ask four things of a new event, and lead into its agenda', async () => {
    await openDashboard(page, app.url)
    await step('Start empty').click()
    // The keyboard is where something is to be typed first.
    const title = drawer().getByLabel('Title')
    await expect.poll(() => title.evaluate((each) => each === document.activeElement)).toBe(true)
    await page.keyboard.type('Forum of harbours')
    await drawer().getByLabel('First day').fill('2031-05-05')
    await drawer().getByLabel('Last day').fill('2031-05-06')
    await drawer().getByRole('textbox', { name: 'City' }).fill('Saida')
    await drawer()
      .getByRole('combobox', { name: /^Country/ })
      .selectOption('LB')
    expect(await drawer().locator('.agenda-steps__zone').textContent()).toContain('Asia/Beirut')
    await pictures(page, 'start-empty')
    expect(await faultsIn(page, '.agenda-steps-drawer')).toEqual([])
    await drawer().getByRole('button', { name: 'Create, and open the agenda' }).click()
    const { days, timeZone, country, city, languages, _status, ...made } = await api(
      'GET',
      `/events/${await madeFrom()}?draft=true&depth=0`,
    )
    const path = page.locator('.step-nav')
    await path.getByText('Agenda', { exact: true }).waitFor()
    expect(await path.getByRole('link', { name: 'Events' }).getAttribute('href')).toBe(
      '/admin/collections/events',
    )
    expect([made.title, timeZone, country, city, languages, _status]).toEqual([
      'Forum of harbours',
      'Asia/Beirut',
      'LB',
      'Saida',
      ['en'],
      'draft',
    ])
    expect(days.map(({ date }: { date: string }) => date)).toEqual(['2031-05-05', '2031-05-06'])
  })

  it('copy an event to next year', async () => {
    await openDashboard(page, app.url)
    await step('Copy last year’s').click()
    await drawer()
      .getByLabel('Event to copy')
      .selectOption({ label: 'Forum of harbours · Mon, 5 May 2031' })
    await drawer().getByLabel('Title of the copy').fill('Forum of harbours 2032')
    expect(await drawer().getByLabel('First day of the copy').inputValue()).toBe('2032-05-03')
    await drawer().getByRole('button', { name: 'Copy, and open the agenda' }).click()
    const { title, startDate } = await api('GET', `/events/${await madeFrom()}?draft=true&depth=0`)
    expect([title, startDate]).toEqual(['Forum of harbours 2032', '2032-05-03'])
  })

  it('show what has no title in a language under that of another one, on every screen', async () => {
    const { doc } = await api('POST', '/events?draft=true&locale=fr', {
      ...{ title: 'Forum des ports', startDate: '2031-06-02', endDate: '2031-06-02' },
      ...{ timeZone: 'Africa/Tunis', languages: ['fr'], _status: 'draft' },
    })
    const named = 'Forum des ports (French)'
    await openDashboard(page, app.url, '?locale=en')
    const card = page.locator('.agenda-dashboard__event', { hasText: 'Forum des ports' })
    expect((await card.locator('h3').textContent())?.trim()).toBe(named)
    await page.goto(`${app.url}/admin/collections/events?locale=en&search=ports`)
    const row = page.locator('.cell-title a', { hasText: named })
    await row.waitFor()
    expect(await row.getAttribute('href')).toContain(`/events/${doc.id}/agenda`)
    for (const screen of ['', '/agenda', '/translate']) {
      await page.goto(`${app.url}/admin/collections/events/${doc.id}${screen}?locale=en`)
      await page.locator('h1, .step-nav', { hasText: named }).first().waitFor()
    }
  })

  it('have a glossary with all languages side by side, saved with the form', async () => {
    const { doc } = await api('POST', '/organisations', {
      name: 'Office of words',
      glossaryTable: [{ id: '1', words: { en: 'waste', fr: 'déchets' } }],
    })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${app.url}/admin/collections/organisations/${doc.id}?locale=en`)
    const cell = (at: string) => page.locator(`.agenda-glossary [data-cell="${at}"]`)
    await page.locator('.agenda-glossary .collapsible__toggle').click()
    await cell('0:2').fill('نفايات')
    expect(await cell('0:2').getAttribute('dir')).toBe('rtl')
    // Enter goes down, and makes a row below the last one; Tab goes to the side.
    await page.keyboard.press('Enter')
    await page.evaluate(() => navigator.clipboard.writeText('city\tville\nport\tport\n'))
    await cell('1:0').focus()
    await page.keyboard.press('Control+V')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('havre')
    expect(await faultsIn(page, '.agenda-glossary')).toEqual([])
    await pictures(page, 'glossary')
    await page.locator('#action-save').click()
    await expect
      .poll(async () =>
        (await api('GET', `/organisations/${doc.id}?depth=0`)).glossaryTable.map(
          ({ words }: { words: object }) => words,
        ),
      )
      .toEqual([
        { en: 'waste', fr: 'déchets', ar: 'نفايات' },
        { en: 'city', fr: 'ville' },
        { en: 'port', fr: 'havre' },
      ])
  })
})
