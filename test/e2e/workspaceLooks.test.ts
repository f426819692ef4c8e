import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { builderOn, lineAct, logInto, openApi } from './builderPage.js'

describe.skipIf(!chromiumPath)('the workspace around an agenda', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let builder: ReturnType<typeof builderOn>
  let event: number | string

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    page = await logInto(browser, app.url)
    const person = (await api('POST', '/people', { name: 'Fátima Fernández' })).doc.id
    event = (
      await api('POST', '/events?draft=true', {
        title: 'Two days in Sfax',
        startDate: '2031-05-06',
        endDate: '2031-05-07',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'ar'],
      })
    ).doc.id
    for (const [day, starts, ends, title, more = {}] of [
      ['2031-05-06', '09:00', '09:30', 'Opening', { kind: 'opening' }],
      ['2031-05-06', '09:30', '10:30', 'Budget of the city', {}],
      ['2031-05-06', '11:00', '11:15', 'Coffee break', { kind: 'break' }],
      ['2031-05-07', '09:00', '10:00', 'Water', { assignments: [{ role: 'moderator', person }] }],
    ] as const)
      await api('POST', '/sessions?draft=true', {
        event,
        day,
        starts,
        ends,
        title,
        timing: 'clock',
        kind: 'session',
        status: 'confirmed',
        ...more,
      })
    builder = builderOn(page, app.url, event)
    await builder.open()
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  const lineOfFocus = (on: Page) =>
    on.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-cell]')?.innerText.trim() ?? '',
    )
  const palette = (on: Page) => on.getByRole('dialog')
  const find = async (on: Page, typed: string) => {
    await on.keyboard.press('Control+k')
    await palette(on).getByRole('combobox').fill(typed)
    await palette(on).getByRole('option').first().waitFor()
  }

  it('finds lines, people and acts with Ctrl+K, and goes there or does it', async () => {
    await find(page, 'city budg')
    await page.keyboard.press('Enter')
    await expect.poll(() => lineOfFocus(page)).toContain('Budget of the city')
    await find(page, 'fatima')
    await pictures(page, 'workspace-palette')
    expect(await faultsIn(page, '.agenda-palette')).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => lineOfFocus(page)).toContain('Fátima')
    // An act of the line where the keyboard is.
    await find(page, 'duplicate')
    await page.keyboard.press('Enter')
    await page.getByText('1 unsaved change').first().waitFor()
    await page.keyboard.press('Escape')
    await find(page, 'undo')
    await page.keyboard.press('Enter')
    await builder.saved()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await palette(page).waitFor({ state: 'detached' })
  })

  it('has the acts of a line at the line: by button, right button and key', async () => {
    await lineAct(page, 'Budget', 'Start later …')
    await page.getByRole('dialog', { name: 'Start later' }).waitFor()
    await pictures(page, 'workspace-plan')
    expect(await faultsIn(page, '.agenda-drawer')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => lineOfFocus(page)).toContain('Budget')
    const menu = page.getByRole('menu', { name: /Opening/ })
    await builder.cell('Opening', 'title').click({ button: 'right' })
    await menu.waitFor()
    await pictures(page, 'workspace-line-menu')
    expect(await faultsIn(page, '.agenda-menu')).toEqual([])
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    expect(await lineOfFocus(page)).toContain('Opening')
    await page.keyboard.press('Shift+F10')
    await menu.waitFor()
    await page.keyboard.press('Escape')
  })

  it('offers what helps under a line, and does it', async () => {
    const check = page.locator('.agenda-builder__checks', { hasText: 'Nothing is said' })
    await check.getByRole('button', { name: 'Close the gap' }).click()
    await builder.panel.getByRole('button', { name: 'Apply' }).click()
    await check.waitFor({ state: 'detached' })
    expect(await builder.cell('Coffee', 'time').textContent()).toBe('10:30–10:45')
    await builder.button('Undo').click()
    await builder.saved()
  })

  it('goes to a day, and remembers how close lines stand', async () => {
    await page.getByRole('navigation', { name: 'Days' }).getByRole('button').nth(1).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('7 May 2031')
    const height = async () => (await builder.cell('Water', 'title').boundingBox())?.height ?? 0
    const comfortable = await height()
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await pictures(page, 'workspace-menu')
    expect(await faultsIn(page, '.agenda-menu')).toEqual([])
    await page.getByRole('menuitemradio', { name: 'Compact' }).click()
    await expect.poll(height).toBeLessThan(comfortable)
    await builder.open()
    await expect.poll(height).toBeLessThan(comfortable)
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await pictures(page, 'workspace-compact')
  })

  it('is one row of bar and cards on a phone, in Arabic, with the menu at the line', async () => {
    const phone = await logInto(browser, app.url, 'ar')
    await phone.setViewportSize({ width: 360, height: 740 })
    await builderOn(phone, app.url, event).open('en')
    const bar = await phone.locator('.agenda-builder__toolbar').boundingBox()
    expect(bar?.height).toBeLessThan(60)
    expect(
      await phone.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true)
    const line = phone.locator('.agenda-builder__line', { hasText: 'Water' })
    await line.locator('[aria-haspopup="menu"]').click()
    const [menu, at] = [phone.getByRole('menu'), await line.boundingBox()]
    await menu.waitFor()
    await pictures(phone, 'workspace-phone')
    expect(Math.abs(((await menu.boundingBox())?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(740)
    await phone.keyboard.press('Escape')
    expect(await faultsIn(phone, '.agenda-builder')).toEqual([])
    await find(phone, 'الاصدارات')
    expect(await palette(phone).getByRole('option').first().textContent()).toContain('الإصدارات')
    await phone.context().close()
  })
})
