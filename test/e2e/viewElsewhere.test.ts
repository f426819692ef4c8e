import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import { allFaults, chromiumPath, ends, openBrowser, picture } from './browser.js'

/** A page of somebody else: on another origin, with a policy that lets through the app alone. */
async function foreignSite(app: string): Promise<{ url: string; close: () => void }> {
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://foreign.example')
    if (pathname === '/looks.css') {
      response.writeHead(200, { 'content-type': 'text/css' })
      return response.end(':root { color-scheme: light dark } body { margin: 0 }')
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${app}; connect-src ${app}; img-src ${app}; style-src 'self'; require-trusted-types-for 'script'`,
    })
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="stylesheet" href="/looks.css"><script type="module" src="${app}/api/agenda/agenda-view.js"></script><main><h1>A page</h1><agenda-view ${searchParams.get('attributes') ?? ''}></agenda-view></main></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

describe.skipIf(!chromiumPath)('an agenda on somebody else’s page', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let site: Awaited<ReturnType<typeof foreignSite>>
  let page: Page
  const complaints: string[] = []
  ends(() => ({ pages: { page }, browser, app }))

  beforeAll(async () => {
    app = await startApp()
    site = await foreignSite(app.url)
    browser = await openBrowser()
    page = await (await browser.newContext({ timezoneId: 'Asia/Tokyo' })).newPage()
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', ({ message }) => complaints.push(message))
  })
  afterAll(() => site?.close())

  const open = (attributes: string) =>
    page.goto(`${site.url}/?${new URLSearchParams({ attributes })}`)
  const lines = () => page.locator('agenda-view .session:visible')

  it('is read in English at a desk, filtered by keyboard and by attribute', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await open('event="sfax-2019" locale="en"')
    await page.locator('agenda-view h2', { hasText: 'Peer-Learning' }).waitFor()
    expect(await lines().count()).toBe(19)
    await page.locator('agenda-view [data-day="2019-06-26"]').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('agenda-view').getAttribute('day')).toBe('2019-06-26')
    expect(await lines().count()).toBe(7)
    expect(await page.locator('agenda-view .shown').textContent()).toBe('7 lines are shown.')
    await page.evaluate(() =>
      document.querySelector('agenda-view')?.setAttribute('kind', 'closing'),
    )
    expect(await lines().count()).toBe(1)
    await page.locator('agenda-view summary:visible').click()
    expect(await page.locator('agenda-view .details:visible').textContent()).toContain(
      'Lamine Abbad',
    )
    await page.locator('agenda-view .own-time').click()
    expect(await page.locator('agenda-view .own:visible').textContent()).toContain('23:30')
    expect(await allFaults(page)).toEqual([])
    await picture(page, 'embed-en-wide', { fullPage: true })
  })

  it('is read in Arabic on a telephone, from right to left, no wider than the page', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('event="sfax-2019" locale="ar"')
    await lines().first().waitFor()
    expect(await page.locator('agenda-view .view').getAttribute('dir')).toBe('rtl')
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
    expect(await allFaults(page)).toEqual([])
    await picture(page, 'embed-ar-narrow', { fullPage: true })
  })

  it('is drawn anew in another language, and says what is not there', async () => {
    await page.evaluate(() => document.querySelector('agenda-view')?.setAttribute('locale', 'fr'))
    await page.locator('agenda-view h2', { hasText: 'apprentissage entre pairs' }).waitFor()
    expect(complaints).toEqual([])
    await page.evaluate(() => document.querySelector('agenda-view')?.setAttribute('event', 'none'))
    await expect
      .poll(() => page.locator('agenda-view [role=alert]').textContent())
      .toContain('Aucun programme n’est publié ici.')
    complaints.length = 0
  })

  it('shows now and next on a screen, follows a change, and stays when the network goes', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await open('event="sfax-2019" locale="en" now at="2019-06-25T09:50"')
    const now = page.locator('agenda-view .now')
    await now.filter({ hasText: 'Definition of the discussion framework' }).waitFor()
    expect(await page.locator('agenda-view .big-clock').textContent()).toBe('09:50')
    expect(await allFaults(page)).toEqual([])
    await picture(page, 'embed-foyer')
    const login = await fetch(`${app.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(admin),
    })
    const { token } = (await login.json()) as { token: string }
    const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` }
    const found = await fetch(`${app.url}/api/sessions?where[starts][equals]=10:30&limit=1`)
    const { docs } = (await found.json()) as { docs: { id: string }[] }
    const retime = (starts: string) =>
      fetch(`${app.url}/api/sessions/${docs[0]?.id}?locale=en`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ starts, _status: 'published' }),
      }).then(({ status }) => status)
    const ask = () =>
      page.evaluate(() =>
        (document.querySelector('agenda-view') as unknown as { reload(): Promise<void> }).reload(),
      )
    expect(await retime('10:35')).toBe(200)
    await ask()
    const next = page.locator('agenda-view .next').first()
    await expect.poll(() => next.textContent()).toMatch(/10:30 – 11:15.*10:35 – 11:15.*New time/)
    expect(await retime('10:30')).toBe(200)
    await page.context().setOffline(true)
    await ask()
    await expect
      .poll(() => page.locator('agenda-view .stale').textContent())
      .toMatch(/as of \d\d:\d\d/)
    expect(await now.count()).toBe(1)
    await page.context().setOffline(false)
    await expect.poll(() => page.locator('agenda-view .stale').count()).toBe(0)
  })
})
