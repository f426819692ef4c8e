import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { richText } from '../../seed/richText.js'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { builderOn, logInto, openApi } from './builderPage.js'

type Session = {
  title: string
  day: string
  starts: string
  place: { name: string } | null
  objective?: string
  assignments: { role: string; person?: { name: string } }[]
}

/** Lines of an agenda, selected and changed together; copied and pasted; words found and replaced in all of them. */
describe.skipIf(!chromiumPath)('many lines of the agenda at once, in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let arabic: Page
  let event: number | string
  let api: Awaited<ReturnType<typeof openApi>>
  const garden = `Garden ${Date.now()}`
  const [first, second] = ['2031-05-06', '2031-05-07']

  const lineOf = (title: string, hour: number, more: object = {}) => ({
    event,
    title,
    kind: 'session',
    day: first,
    timing: 'clock',
    starts: `${String(hour).padStart(2, '0')}:00`,
    ends: `${String(hour + 1).padStart(2, '0')}:00`,
    ...more,
  })
  const stored = async (): Promise<Session[]> =>
    (
      await api(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=1&locale=en&limit=50&sort=sortKey`,
      )
    ).docs
  const selected = (on: Page) => on.locator('.agenda-builder__line.is-selected').count()
  const bar = (on: Page) => on.locator('.agenda-many__bar')
  const said = (on: Page) => on.locator('.agenda-builder > [role=status]').last().textContent()
  const places = () => page.locator('.agenda-builder__cell.is-place').allTextContents()
  const save = async () => {
    await page.keyboard.press('Control+s')
    await builder().saved()
  }
  const builder = (on = page) => builderOn(on, app.url, event)

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    const { doc: place } = await api('POST', '/places', { name: garden, kind: 'outdoor' })
    const { doc: ana } = await api('POST', '/people', { name: `Ana Haddad ${Date.now()}` })
    event = (
      await api('POST', '/events?draft=true', {
        title: `Many at once ${Date.now()}`,
        startDate: first,
        endDate: second,
        timeZone: 'Africa/Tunis',
        languages: ['en', 'ar'],
      })
    ).doc.id
    const host = [{ role: 'host', person: ana.id, state: 'confirmed' }]
    for (const line of [
      lineOf('Opening', 9, { kind: 'opening', assignments: host, place: place.id }),
      lineOf('Waste in the old town', 10, {
        objective: 'The old town is clean.',
        description: richText(['The old town needs bins.']),
      }),
      lineOf('Water', 11),
      lineOf('Farewell', 9, { day: second }),
    ])
      await api('POST', '/sessions?draft=true&locale=en', line)
    page = await logInto(browser, app.url)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await builder().open()
  }, 900_000)
  ends(() => ({ pages: { page, arabic }, browser, app }))

  it('selects a range with keys, gives all of it one place, and one undo takes it back', async () => {
    await builder().cell('Opening', 'place').click()
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
    expect(await selected(page)).toBe(3)
    expect(await said(page)).toBe('3 lines selected')
    await bar(page).getByRole('button', { name: 'Place', exact: true }).click()
    await page.keyboard.type(garden.toLowerCase())
    await page.keyboard.press('Enter')
    await expect.poll(places).toEqual([garden, garden, garden, ''])
    expect(await said(page)).toBe('2 lines changed')
    await pictures(page, 'many-selected')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await page.keyboard.press('Control+z')
    await expect.poll(places).toEqual([garden, '', '', ''])
    await page.keyboard.press('Control+y')
    await expect.poll(places).toEqual([garden, garden, garden, ''])
  })

  it('refuses a shift over midnight for all of them, and says which', async () => {
    await bar(page).getByRole('button', { name: 'Shift the time' }).click()
    await page.keyboard.type('-660')
    await page.keyboard.press('Enter')
    const alert = page.locator('.agenda-many__fault')
    await alert.waitFor()
    expect(await alert.locator('li').allTextContents()).toEqual([
      '“Opening” would leave its day.',
      '“Waste in the old town” would leave its day.',
    ])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => selected(page)).toBe(0)
    await alert.getByRole('button').click()
  })

  it('pastes cells of a spreadsheet over the lines below, after showing what they would become', async () => {
    await builder().cell('Waste', 'title').click()
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        'Waste and its use\tPanel\t"Moderator: Lina Ben Ali, Poet\nOmar Khalil"\nWater and salt\tnot a kind\t\tTent\n',
      ),
    )
    await page.keyboard.press('Control+v')
    const panel = page.locator('.agenda-paste')
    await panel.getByText('2 lines will change.').waitFor()
    await panel.getByText('1 cell stays as it is, for the reason given below.').waitFor()
    expect(await panel.locator('small').allTextContents()).toEqual([
      'new: Lina Ben Ali, Omar Khalil',
      'new: Tent',
    ])
    await pictures(page, 'many-paste-cells')
    expect(await faultsIn(page, '.agenda-paste')).toEqual([])
    await panel.getByRole('button', { name: 'Paste', exact: true }).click()
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => said(page)).toBe('2 lines changed')
    expect(await builder().cell('Waste and its use', 'kind').textContent()).toBe('Panel')
    expect(await builder().cell('Waste and its use', 'people').textContent()).toContain('Lina')
    expect(await builder().cell('Water and salt', 'kind').textContent()).toBe('Session')
    await page.keyboard.press('Control+z')
    await expect.poll(() => builder().cell('Water and salt', 'kind').count()).toBe(0)

    // Or as an agenda, as before.
    await page.keyboard.press('Control+v')
    await panel.getByRole('button', { name: 'Take as new lines …' }).click()
    const bring = page.locator('.agenda-bring')
    await bring.getByText('Water and salt').first().waitFor()
    await bring.getByRole('button', { name: 'Discard' }).click()
    await bring.getByRole('button', { name: 'Close' }).click()
    await bring.waitFor({ state: 'detached' })
  })

  it('copies lines and pastes them on another day with their people and place; a cell goes into a range', async () => {
    await builder().cell('Opening', 'title').click()
    await builder()
      .cell('Waste', 'title')
      .click({ modifiers: ['Control'] })
    await page.locator('.agenda-builder__line').first().hover()
    await page.getByRole('checkbox', { name: 'Select “Opening”' }).click()
    expect(await selected(page)).toBe(2)
    await page.keyboard.press('Control+c')
    expect(await said(page)).toBe('2 lines copied')
    await builder().cell('Farewell', 'title').click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => said(page)).toBe('2 lines pasted')
    expect(await selected(page)).toBe(2)

    // One time into both of them, and one that nobody can read into none.
    await builder().cell('Farewell', 'time').click()
    await page.keyboard.press('Control+c')
    await page
      .locator('.agenda-builder__line.is-selected .agenda-builder__cell.is-time')
      .first()
      .click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => said(page)).toMatch(/^[12] lines? changed$/)
    await page.evaluate(() => navigator.clipboard.writeText('at some point'))
    await page.keyboard.press('Control+v')
    await page.locator('.agenda-many__fault').getByText('This is not a time.').waitFor()
    await page.locator('.agenda-many__fault').getByRole('button').click()
    await save()
    const copies = (await stored()).filter(({ day }) => day === second)
    expect(
      copies.map(({ title, starts, place, assignments }) =>
        [title, starts, place?.name, ...assignments.map(({ role }) => role)].join(' | '),
      ),
    ).toEqual(
      expect.arrayContaining([
        `Opening | 09:00 | ${garden} | host`,
        `Waste in the old town | 09:00 | ${garden}`,
      ]),
    )
  })

  it('finds words in titles and texts, shows what they become, and replaces them in one step', async () => {
    await builder().cell('Water', 'title').click()
    await page.keyboard.press('Control+h')
    const panel = page.locator('.agenda-find')
    await panel.getByLabel('Find', { exact: true }).fill('old TOWN')
    await panel.getByLabel('Replace with').fill('medina')
    await panel.getByText('4 places', { exact: true }).waitFor()
    await panel
      .getByRole('checkbox', { name: /^Replace “old town” in “Waste in the old town” \(Title\)/ })
      .last()
      .uncheck()
    await pictures(page, 'many-find')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await panel.getByRole('button', { name: 'Replace 3 places' }).click()
    await panel.getByText('3 places replaced').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByText('4 places', { exact: true }).waitFor()
    await panel.getByRole('checkbox', { checked: false, name: /^Replace/ }).check()
    await panel.getByRole('button', { name: 'Replace 4 places' }).click()
    await panel.getByRole('button', { name: 'Close' }).click()
    await save()
    const texts = (await stored()).filter(({ title }) => title === 'Waste in the medina')
    expect(texts).toHaveLength(2)
    expect(texts.map(({ objective }) => objective)).toContain('The medina is clean.')
    expect(JSON.stringify(texts)).toContain('The medina needs bins.')
  })

  it('does the same in Arabic, from right to left', async () => {
    arabic = await logInto(browser, app.url, 'ar')
    await builder(arabic).open('en')
    await builder(arabic).cell('Opening', 'kind').click()
    await arabic.keyboard.press('Control+a')
    expect(await selected(arabic)).toBe(3)
    await arabic.keyboard.press('Control+a')
    expect(await selected(arabic)).toBeGreaterThan(5)
    await bar(arabic).getByRole('button', { name: 'إضافة شخص' }).click()
    await pictures(arabic, 'many-arabic')
    expect(await faultsIn(arabic, '.agenda-builder')).toEqual([])
    await arabic.keyboard.press('Escape')
    await arabic.keyboard.press('Escape')
    await expect.poll(() => selected(arabic)).toBe(0)
  })
})
