import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { builderOn, logInto, openApi } from './builderPage.js'

type Id = number | string
type Row = { role: string; person?: { id: Id; name: string } | null; label?: string | null }

describe.skipIf(!chromiumPath)('who is who, in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let builder: ReturnType<typeof builderOn>
  let event: Id
  let plain: Id
  let accented: Id

  const rows = async (): Promise<Row[]> =>
    (await api('GET', `/sessions?where[event][equals]=${event}&draft=true&depth=1&locale=en`))
      .docs[0].assignments
  const options = () =>
    page.locator('.agenda-builder__suggestions:not([hidden]) [role=option]').allTextContents()
  /** A name in the row of the open cell that waits for one, and that it is done. */
  const name = async (text: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const names = () => page.locator('tbody .cell-name').allTextContents()

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    const organisation = (await api('POST', '/organisations', { name: 'City of Kiffa' })).doc.id
    accented = (
      await api('POST', '/people', { name: 'Fátima Kiffawi', jobTitle: 'Chief engineer' })
    ).doc.id
    plain = (
      await api('POST', '/people', { name: 'Fatima Kiffawi', jobTitle: 'Mayor', organisation })
    ).doc.id
    event = (
      await api('POST', '/events?draft=true', {
        title: 'Kiffa',
        startDate: '2030-05-01',
        endDate: '2030-05-01',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
      })
    ).doc.id
    await api('POST', '/sessions?draft=true', {
      event,
      day: '2030-05-01',
      timing: 'clock',
      starts: '09:00',
      ends: '10:00',
      kind: 'session',
      status: 'confirmed',
      title: 'Welcome',
    })
    page = await logInto(browser, app.url)
    builder = builderOn(page, app.url, event)
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('suggests people with what tells them apart; an exact name is its own, a new one makes a person, a function makes none', async () => {
    await builder.open()
    await builder.cell('Welcome', 'people').click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('kiffawi fat')
    await expect
      .poll(options)
      .toEqual([
        'Fatima Kiffawi · Mayor, City of Kiffa',
        'Fátima Kiffawi · Chief engineer',
        expect.stringContaining('New person'),
        expect.any(String),
        expect.any(String),
      ])
    expect(await faultsIn(page, '.agenda-builder__people')).toEqual([])
    await pictures(page, 'names-suggestions')
    await page.keyboard.press('Control+a')
    await name('Fatima Kiffawi')
    await name('Nora Kiffawi')
    await name('Representative of Kiffa')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    await builder.saved()
    expect((await rows()).map(({ person, label }) => person?.name ?? label)).toEqual([
      'Fatima Kiffawi',
      'Nora Kiffawi',
      'Representative of Kiffa',
    ])
    expect((await rows())[0]?.person?.id).toBe(plain)
  })

  it('finds people in their list however they are written, and whom the agenda made', async () => {
    await page.goto(`${app.url}/admin/collections/people`)
    await page.locator('.search-bar input, .search-filter input').first().fill('fatima kiffawi')
    await expect.poll(names).toEqual(['Fatima Kiffawi', 'Fátima Kiffawi'])
    await page.locator('.search-bar input, .search-filter input').first().fill('kiffawi')
    await expect.poll(names).toEqual(['Fatima Kiffawi', 'Fátima Kiffawi', 'Nora Kiffawi'])
  })

  it('says before it is made that somebody may be there already', async () => {
    await page.goto(`${app.url}/admin/collections/people/create`)
    await page.locator('#field-name').fill('KIFFAWI, Fatima')
    const notice = page.getByText('Already in the directory:')
    await notice.waitFor()
    expect((await notice.locator('a').allTextContents()).toSorted()).toEqual([
      'Fatima Kiffawi, Mayor, City of Kiffa',
      'Fátima Kiffawi, Chief engineer',
    ])
    await page.locator('#field-name').fill('Somebody Kiffawi')
    await expect.poll(() => notice.count()).toBe(0)
  })

  it('makes two of a list one, as chosen; the other one leads to it', async () => {
    await page.goto(`${app.url}/admin/collections/people?search=fatima%20kiffawi`)
    await page.locator('tbody input[type=checkbox]').nth(1).waitFor()
    for (const index of [0, 1])
      await page.locator('tbody input[type=checkbox]').nth(index).check({ force: true })
    await page.getByRole('button', { name: 'Merge these two' }).click()
    const panel = page.locator('.agenda-merge')
    await panel.getByText('What moves').waitFor()
    // The older one stays, unless somebody turns them round.
    expect(await panel.locator('.agenda-merge__heads strong').allTextContents()).toEqual([
      'Fátima Kiffawi',
      'Fatima Kiffawi',
    ])
    expect(
      await panel
        .getByRole('group')
        .filter({ hasText: 'Organisation' })
        .getByRole('radio', { checked: true })
        .locator('xpath=..')
        .textContent(),
    ).toBe('City of Kiffa')
    await panel.getByRole('group').filter({ hasText: 'Job title' }).getByLabel('Mayor').check()
    expect(await panel.getByText('Kiffa', { exact: true }).locator('xpath=..').textContent()).toBe(
      'Kiffa Drafts: 1',
    )
    expect(await faultsIn(page, '.agenda-merge')).toEqual([])
    await pictures(page, 'merge-two')
    await panel.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.waitForURL(`${app.url}/admin/collections/people/${accented}`)
    expect(await api('GET', `/people/${accented}?depth=1&locale=en`)).toMatchObject({
      name: 'Fátima Kiffawi',
      jobTitle: 'Mayor',
      organisation: { name: 'City of Kiffa' },
    })
    expect((await rows()).map(({ person, label }) => person?.name ?? label)).toEqual([
      'Fátima Kiffawi',
      'Nora Kiffawi',
      'Representative of Kiffa',
    ])
    await page.goto(`${app.url}/admin/collections/people/${plain}`)
    await page.getByText('This entry was merged into “Fátima Kiffawi”.').click()
    await page.waitForURL(`${app.url}/admin/collections/people/${accented}`)
  })
})
