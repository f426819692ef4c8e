import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import { allFaults, chromiumPath, openBrowser, picture } from './browser.js'
import { logInByForm } from './builderPage.js'

type Id = number | string

/** An app that runs already (E2E_URL) may know the events from an earlier run. */
const mark = process.env.E2E_URL ? ` ${Date.now()}` : ''

/** A web address that no line of a telephone has room for. */
const longAddress = `https://example.org/${'long'.repeat(27)}`

/** What a page says and how it is linked is told in test/unit/pages: here is what only a browser shows. */
describe.skipIf(!chromiumPath)('the pages of an agenda', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let token: string

  const send = async (method: string, path: string, data: object) => {
    const response = await fetch(`${app.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(data),
    })
    const body = (await response.json()) as { token: string; doc: { id: Id; slug: string } }
    if (!response.ok) throw new Error(JSON.stringify(body))
    return body
  }

  /** Opens a page in a fresh browser; what the console complains about (a broken security policy, say) is collected. */
  async function visit(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Africa/Tunis',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(app.url + path, { waitUntil: 'load', timeout: 60_000 })
    return { page, complaints, close: () => context.close() }
  }
  const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    const { email, password } = admin
    token = (await send('POST', '/users/login', { email, password })).token
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('lead from a session to a person, to their page and back, without script', async () => {
    const { page, close } = await visit('/en/sfax-2019', { javaScriptEnabled: false })
    const session = page.locator('.session', { hasText: 'Definition of the discussion framework' })
    await session.getByRole('link', { name: 'Camille le Coz' }).click()
    await page.locator('.cards :target').getByRole('link', { name: 'Camille le Coz' }).click()
    expect(await page.locator('h1').textContent()).toBe('Camille le Coz')
    await page.getByRole('link', { name: /Session I: Definition of the discussion/ }).click()
    expect(await page.locator('.roles').innerText()).toMatch(
      /Speaker\s+Camille le Coz, Expert, Migration Policy Institute\s+Moderator\s+Fátima Fernández, UCLG/,
    )
    await page.locator('.crumbs').getByRole('link', { name: 'Sub-regional' }).click()
    await page.locator('.switcher').getByRole('link', { name: 'Day 2' }).click()
    // Where the page has come to rest, the day stands right under the switcher.
    const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y
    await expect.poll(async () => Math.round(await top('#day-2019-06-26'))).toBe(88)
    expect(await top('.switcher')).toBe(0)
    await close()
  })

  it('find sessions and people with a form, without script', async () => {
    const { page, close } = await visit('/fr/sfax-2019/people', { javaScriptEnabled: false })
    await page.getByRole('searchbox').fill('FERNANDEZ fatima')
    await page.getByRole('button').click()
    expect(await page.locator('.cards a').allTextContents()).toEqual(['Fátima Fernández'])
    await close()
  })

  it('put the time of a reader elsewhere beside that of the venue, and mark the day that is read', async () => {
    const { page, complaints, close } = await visit('/en/sfax-2019', {
      timezoneId: 'America/New_York',
    })
    const session = page.locator('.session', { hasText: 'Institutional opening' }).first()
    await expect
      .poll(() => session.locator('.own-time').textContent())
      .toBe('04:00 – 04:30 your time')
    expect(await page.locator('.own-zone').textContent()).toBe(
      ' Your own time, America/New York, is beside them.',
    )
    await page.locator('#day-2019-06-26').scrollIntoViewIfNeeded()
    await page.locator('.switcher').getByRole('link', { name: 'Day 2' }).click()
    await page.locator('.switcher [aria-current]', { hasText: 'Day 2' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it.each(['en', 'ar'])('have no fault that axe knows, in %s', async (language) => {
    const { page, complaints, close } = await visit(`/${language}/sfax-2019`, {
      timezoneId: 'America/New_York',
    })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        // In the dark the same page has other colours, and nothing else.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
        expect(await allFaults(page, rules)).toEqual([])
        expect(await widthOf(page)).toBe(width)
        await picture(page, `page-${language}-${colorScheme}-${width}`, { fullPage: true })
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
    const firstOf = (selector: string) => page.locator(selector).first().getAttribute('href')
    const [session, person] = [await firstOf('.session h3 a'), await firstOf('.cards a')]
    for (const [index, path] of [
      session,
      person,
      `/${language}/sfax-2019/sessions`,
      `/${language}`,
      `/${language}/none`,
    ].entries()) {
      await page.goto(app.url + path!)
      expect([path, await allFaults(page)]).toEqual([path, []])
      expect(await widthOf(page)).toBe(360)
      await picture(page, `page-${language}-other-${index}`, { fullPage: true })
    }
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
    await close()
  })

  it.each(['en', 'ar'])('print like the table of a Word agenda in %s', async (language) => {
    const { page, close } = await visit(`/${language}/sfax-2019`)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const file = `test-results/page-${language}`
    writeFileSync(`${file}.pdf`, pdf)
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    expect([sheets >= 3, sheets <= 6]).toEqual([true, true])
    if (existsSync('/usr/bin/pdftoppm'))
      execFileSync('pdftoppm', ['-r', '70', '-png', `${file}.pdf`, `${file}-print`])
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.site-header', '.switcher', '.actions', '.formats'])
      expect(await page.locator(hidden).isVisible()).toBe(false)
    const rows = await page.locator('.session').evaluateAll((all) =>
      all.map((row) => {
        const [when, what] = ['.when', '.what'].map((part) =>
          row.querySelector(part)!.getBoundingClientRect(),
        )
        return { sameLine: when!.top === what!.top, timeFirst: when!.left < what!.left }
      }),
    )
    expect(rows).toEqual(Array(19).fill({ sameLine: true, timeFirst: language === 'en' }))
    await close()
  })

  it('show the first day within 1.5 seconds to a telephone at 400 kbit/s', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 700 } })
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    const bytes = 400_000 / 8
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    })
    await page.goto(`${app.url}/en/sfax-2019`, { waitUntil: 'load' })
    expect(await page.locator('.day .clock').first().textContent()).toBe('Afternoon')
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    )
    expect(painted).toBeLessThan(1500)
    await context.close()
  })

  describe('of an event that changes', () => {
    let event: { id: Id; slug: string }

    beforeAll(async () => {
      const now = new Date()
      const day = now.toISOString().slice(0, 10)
      event = (
        await send('POST', '/events', {
          title: `Water and cities${mark}`,
          startDate: day,
          endDate: day,
          timeZone: 'UTC',
          languages: ['en', 'fr'],
          status: 'postponed',
          _status: 'published',
        })
      ).doc
      const track = await send('POST', '/tracks', {
        event: event.id,
        name: 'Rivers',
        colour: '#1f7a8c',
      })
      const line = {
        event: event.id,
        kind: 'workshop',
        day,
        timing: 'clock',
        starts: '00:00',
        ends: '00:00',
        endsNextDay: true,
        _status: 'published',
        track: track.doc.id,
      }
      await send('POST', '/sessions', {
        ...line,
        title: 'Called off',
        status: 'cancelled',
        statusNote: 'the speaker is ill',
      })
      await send('POST', '/sessions', {
        ...line,
        title: longAddress,
        status: 'tentative',
        statusNote: longAddress,
        objective: `See ${longAddress}`,
      })
    })

    it('mark what is on now, have room for a long address, and no fault that axe knows', async () => {
      const { page, complaints, close } = await visit(`/en/${event.slug}`, {
        viewport: { width: 360, height: 800 },
        timezoneId: 'UTC',
      })
      expect(await page.locator('.now').allTextContents()).toEqual(['Now'])
      expect(await page.locator('.is-tentative .now').count()).toBe(1)
      expect(await widthOf(page)).toBe(360)
      expect(await allFaults(page)).toEqual([])
      await picture(page, 'page-long-address', { fullPage: true })
      await page.locator('.is-tentative h3 a').click()
      await page.locator('.crumbs').waitFor()
      expect(await widthOf(page)).toBe(360)
      expect(complaints).toEqual([])
      await close()
    })

    it('follow in the panel’s live preview what an editor saves', async () => {
      const { page, close } = await visit('/admin/login', {
        viewport: { width: 1600, height: 1000 },
      })
      await logInByForm(page, app.url)
      await page.goto(`${app.url}/admin/collections/events/${event.id}`)
      await page.locator('#live-preview-toggler').click()
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.locator('.preview-note').waitFor()
      const title = `Saved just now${mark}`
      await page.fill('input[name="title"]', title)
      await page.locator('#action-save-draft').click()
      await expect.poll(() => frame.locator('h1').textContent(), { timeout: 30_000 }).toBe(title)
      await picture(page, 'live-preview')
      expect(await (await fetch(`${app.url}/en/${event.slug}`)).text()).not.toContain(title)
      await close()
    })
  })
})
