import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, goOffline, openBrowser, picture } from './browser.js'
import { logInto, openApi } from './builderPage.js'

describe.skipIf(!chromiumPath)('the view Today on a phone', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let api: Awaited<ReturnType<typeof openApi>>
  let page: Page
  let arabic: Page | undefined
  let event: number
  let ids: Record<string, number>
  const run = process.env.E2E_URL ? ` ${Date.now()}` : ''
  // A login that ends later than it was to is none: the day before, which is over by any clock.
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

  const phone = async (language = 'en') => {
    const opened = await logInto(browser, app.url, language)
    await opened.setViewportSize({ width: 360, height: 740 })
    await opened.clock.setFixedTime(`${day}T11:20:00+01:00`)
    await opened.goto(`${app.url}/admin/collections/events/${event}/agenda?locale=en`)
    await opened.locator('.agenda-today__card').first().waitFor()
    return opened
  }
  const card = (title: string, on: Page = page) =>
    on.locator('.agenda-today__card').filter({ hasText: title })
  const foot = (on: Page = page) => on.locator('.agenda-today__foot')
  const said = (text: string) =>
    page.locator('.agenda-today__done').getByText(text, { exact: true }).waitFor()
  /** As readers know it. */
  const seen = async (title: string) => {
    const { starts, ends: end } = await api('GET', `/sessions/${ids[title]}?depth=0`)
    return `${starts}-${end}`
  }
  const releases = async () => (await api('GET', `/agenda-builder/${event}/releases`)).totalDocs

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    event = (
      await api('POST', '/events?draft=true', {
        title: `On site${run}`,
        startDate: day,
        endDate: day,
        timeZone: 'Africa/Tunis',
        languages: ['en'],
        days: [{ date: day }],
      })
    ).doc.id
    const room = async (name: string) =>
      (await api('POST', '/places', { name: `${name}${run}`, kind: 'room', _status: 'published' }))
        .doc.id
    const [hall, garden] = [await room('Great hall'), await room('Winter garden')]
    const add = async (title: string, kind: string, starts: string, end: string, place?: number) =>
      (
        await api('POST', '/sessions?draft=true', {
          ...{ event, title, kind, day, timing: 'clock', starts, ends: end, place },
          status: 'confirmed',
        })
      ).doc.id
    ids = {
      Experience: await add('Experience', 'session', '11:00', '12:00', hall),
      Water: await add('Water', 'workshop', '11:00', '12:30', garden),
      Discussion: await add('Discussion', 'panel', '12:00', '12:30', hall),
      Lunch: await add('Lunch', 'meal', '12:45', '14:00'),
      Closing: await add('Closing', 'closing', '14:00', '15:00', hall),
    }
    const { revisions, checks } = await api('GET', `/agenda-builder/${event}/publication`)
    await api('POST', `/agenda-builder/${event}/publication`, {
      revisions,
      accepted: checks.map(({ key }: { key: string }) => key),
    })
    page = await phone()
  })
  ends(() => ({ pages: { page, arabic }, browser, app }))

  it('opens by itself on a day of the event, with what is on and what is left of it', async () => {
    expect(await card('Experience').locator('.agenda-today__away').textContent()).toBe(
      '40 mins left',
    )
    expect(await card('Discussion').first().textContent()).toContain('Next')
    await picture(page, 'today-phone')
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing is wider than the phone',
    ).toBe(true)
    const small = await page
      .locator('.agenda-today button:visible')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 48).length)
    expect(small, 'targets that a thumb would miss').toBe(0)
    expect(await faultsIn(page, '.agenda-today')).toEqual([])
  })

  it('has what is pressed most at the foot, in the reach of a thumb, and covers nothing with it', async () => {
    const late = page.getByRole('button', { name: '10 minutes late' })
    expect(await foot().getByRole('combobox').locator('option:checked').textContent()).toBe(
      `Great hall${run}`,
    )
    const at = await foot().boundingBox()
    expect(Math.round((at?.y ?? 0) + (at?.height ?? 0))).toBe(740)
    expect(at?.height).toBeLessThan(220)
    // What is elsewhere, or in no room, has its own, in its card.
    expect(await late.count()).toBe(3)
    await foot().getByRole('combobox').selectOption({ label: 'All rooms' })
    expect(await late.count()).toBe(1)
    await foot()
      .getByRole('combobox')
      .selectOption({ label: `Great hall${run}` })
    // At the end of the page the last line stands above it.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const last = await page.locator('.agenda-today__card').last().boundingBox()
    const bar = await foot().boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    await page.evaluate(() => scrollTo(0, 0))
  })

  it('says “10 minutes late” with one tap, saves and publishes it, and takes it back with one', async () => {
    expect(await foot().locator('.agenda-today__means').textContent()).toContain(
      '“Lunch” stays at 12:45.',
    )
    await page.getByLabel('Note for readers (optional)').fill('The first speaker was late')
    await foot().getByRole('button', { name: '10 minutes late' }).click()
    await said('10 minutes late · published')
    await picture(page, 'today-phone-done')
    expect(await seen('Experience')).toBe('11:00-12:10')
    expect(await seen('Discussion')).toBe('12:10-12:40')
    expect(await seen('Water')).toBe('11:00-12:30')
    const [release] = (await api('GET', `/agenda-builder/${event}/releases`)).docs
    expect(release.note).toBe('The first speaker was late')
    await page.locator('.agenda-today__done').getByRole('button', { name: 'Undo' }).click()
    await said('Undone · published')
    expect(await seen('Experience')).toBe('11:00-12:00')
  })

  it('keeps what could not be sent, says so, and sends it once when the connection is back', async () => {
    const before = await releases()
    await goOffline(page)
    await foot().getByRole('combobox').selectOption({ label: 'All rooms' })
    await foot().getByRole('button', { name: '10 minutes late' }).click()
    await said('10 minutes late · Will be sent when there is a connection.')
    await card('Discussion').getByRole('button', { name: 'More …' }).click()
    const sheet = page.getByRole('dialog')
    await picture(page, 'today-phone-more')
    await sheet.getByRole('button', { name: 'Cancel it' }).click()
    await said('“Discussion” cancelled · Will be sent when there is a connection.')
    await page.context().setOffline(false)
    await said('“Discussion” cancelled · published')
    expect(await seen('Water')).toBe('11:00-12:40')
    expect((await api('GET', `/sessions/${ids.Discussion}?depth=0`)).status).toBe('cancelled')
    expect(await releases()).toBe(before + 1)
  })

  it('reads from right to left', async () => {
    arabic = await phone('ar')
    await foot(arabic).getByRole('button', { name: 'تأخير 10 دقائق' }).waitFor()
    await picture(arabic, 'today-phone-arabic')
    expect(await arabic.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    )
    expect(await faultsIn(arabic, '.agenda-today')).toEqual([])
  })

  it('tells readers nothing while another day than the present one is looked at', async () => {
    const before = await releases()
    await page.clock.setFixedTime(new Date(Date.parse(`${day}T11:20:00+01:00`) - 7 * 86_400_000))
    await page.reload()
    await page.getByRole('button', { name: 'Today', exact: true }).click()
    await page.locator('.agenda-today__said').waitFor()
    expect(await page.getByRole('switch', { name: 'Publish at once' }).count()).toBe(0)
    await card('Water').getByRole('button', { name: 'More …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel it' }).click()
    await said('“Water” cancelled · saved as a draft')
    expect([await releases(), (await api('GET', `/sessions/${ids.Water}?depth=0`)).status]).toEqual(
      [before, 'confirmed'],
    )
  })
})
