import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, picture } from './browser.js'
import { builderOn, logInto, openApi } from './builderPage.js'

type Seen = {
  title: string
  objective?: string
  spokenLanguages?: string[]
  links?: { label?: string; url: string }[]
}

describe.skipIf(!chromiumPath)('the panel of a line, at a desk and on a telephone', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let desk: Page
  let phone: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let event: number | string
  const slug = `panel-${process.env.E2E_URL ? Date.now() : 'lines'}`

  const seen = async (): Promise<Seen[]> =>
    ((await api('GET', `/agenda/${slug}?locale=en`)).days as { sessions: Seen[] }[]).flatMap(
      ({ sessions }) => sessions,
    )
  const panelOf = (page: Page) => page.locator('.agenda-line')

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    event = (
      await api('POST', '/events', {
        title: 'Forum',
        slug,
        startDate: '2030-05-01',
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'ar'],
        _status: 'published',
      })
    ).doc.id
    for (const [title, starts, ends] of [
      ['Roads for all', '09:00', '10:00'],
      ['Water for all', '10:00', '11:00'],
      ['Lunch', '12:30', '13:30'],
    ])
      await api('POST', '/sessions', {
        event,
        title,
        starts,
        ends,
        day: '2030-05-01',
        timing: 'clock',
        kind: title === 'Lunch' ? 'meal' : 'session',
        status: 'confirmed',
        _status: 'published',
      })
    desk = await logInto(browser, app.url)
    phone = await logInto(browser, app.url, 'ar')
    await phone.setViewportSize({ width: 390, height: 844 })
  })
  ends(() => ({ pages: { desk, phone }, browser, app }))

  it('opens with a key, and takes an objective, languages, a link and a note', async () => {
    const builder = builderOn(desk, app.url, event)
    const panel = panelOf(desk)
    await builder.open()
    await builder.cell('Roads for all', 'title').click()
    await desk.keyboard.press('Alt+Enter')
    await panel.getByRole('heading', { name: 'Roads for all' }).waitFor()
    const languages = panel.getByRole('combobox', { name: 'Languages spoken' })
    await expect.poll(() => languages.isEnabled()).toBe(true)
    for (const name of ['Arab', 'French']) {
      await languages.fill(name)
      await desk.keyboard.press('Enter')
    }
    await panel.getByRole('button', { name: 'Add a link' }).click()
    await panel.getByLabel('What link 1 is called').fill('Paper')
    await panel.getByLabel('Web address of link 1').fill('example.org/paper')
    await panel.getByRole('tab', { name: 'Texts' }).click()
    await panel.getByLabel('Objective').fill('To agree')
    // Enter goes on to the next question.
    await panel.getByRole('button', { name: 'Add a question' }).click()
    await desk.keyboard.type('What comes first?')
    await desk.keyboard.press('Enter')
    await desk.keyboard.type('And what then?')
    const question = (number: number) =>
      panel.getByLabel(`Question ${number}`, { exact: true }).inputValue()
    await expect
      .poll(async () => [await question(1), await question(2)])
      .toEqual(['What comes first?', 'And what then?'])
    await panel.locator('[contenteditable=true]').first().waitFor()
    await picture(desk, 'panel-texts')
    expect(await faultsIn(desk, '.agenda-line')).toEqual([])
    await panel.getByRole('tab', { name: 'Line' }).click()
    await picture(desk, 'panel-line')
    expect(await faultsIn(desk, '.agenda-builder')).toEqual([])
  })

  it('walks to the next line and stays open, undoes, and saves with the rest', async () => {
    const panel = panelOf(desk)
    await panel.getByRole('tab', { name: 'Line' }).click()
    await panel.getByRole('button', { name: 'Next line' }).click()
    await panel.getByRole('heading', { name: 'Water for all' }).waitFor()
    await panel.getByLabel('Title').fill('Water for many')
    await panel.getByLabel('Starts', { exact: true }).fill('10:15')
    await panel.getByLabel('Starts', { exact: true }).press('Enter')
    await desk
      .locator('.agenda-builder__line', { hasText: 'Water for many' })
      .getByText('10:15')
      .waitFor()
    await panel.getByRole('tab', { name: 'Texts' }).click()
    await panel.getByLabel('Methodology').fill('Talks')
    await panel.getByRole('tab', { name: 'Line' }).focus()
    for (let step = 0; step < 3; step += 1) await desk.keyboard.press('Control+z')
    await panel.getByRole('heading', { name: 'Water for all' }).waitFor()
    // The list is walked with the panel open beside it.
    await desk.locator('[data-cell$=":title"]', { hasText: 'Roads for all' }).click()
    await panel.getByRole('heading', { name: 'Roads for all' }).waitFor()
    await desk.keyboard.press('Control+s')
    await builderOn(desk, app.url, event).saved()
    await panel.getByRole('tab', { name: 'History' }).click()
    await panel.getByText('Objective').waitFor()
    await picture(desk, 'panel-history')
    await panel.getByRole('tab', { name: 'Translations' }).click()
    await panel
      .getByText('4 missing')
      .or(panel.getByText(/missing/))
      .first()
      .waitFor()
    await picture(desk, 'panel-translations')
    await desk.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.closest('[data-cell]') !== null))
      .toBe(true)
    for (const { id } of (
      await api('GET', `/sessions?where[event][equals]=${event}&draft=true&limit=10&locale=en`)
    ).docs as { id: number }[])
      await api('PATCH', `/sessions/${id}?locale=en`, { _status: 'published' })
    expect((await seen()).map(({ title }) => title)).toEqual([
      'Roads for all',
      'Water for all',
      'Lunch',
    ])
    expect((await seen())[0]).toMatchObject({
      objective: 'To agree',
      spokenLanguages: [{ code: 'ar' }, { code: 'fr' }],
      links: [{ label: 'Paper', url: 'https://example.org/paper' }],
    })
  })

  it('is a sheet at the foot of a telephone, from right to left, with what is translated above', async () => {
    const builder = builderOn(phone, app.url, event)
    const panel = panelOf(phone)
    await builder.open('ar')
    await phone.locator('.agenda-line__open').first().click()
    await panel.getByRole('tab', { name: 'النصوص' }).click()
    const objective = panel.getByRole('textbox', { name: 'الهدف' })
    await panel.getByText('To agree').waitFor()
    await objective.fill('أن نتفق')
    await picture(phone, 'panel-phone')
    expect(await faultsIn(phone, '.agenda-line')).toEqual([])
    const box = await panel.boundingBox()
    expect([Math.round(box!.x), Math.round(box!.y + box!.height)]).toEqual([0, 844])
    await objective.press('Control+s')
    await phone.getByText('لا تغييرات غير محفوظة.').first().waitFor({ state: 'attached' })
    await phone.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    const { docs } = await api(
      'GET',
      `/sessions?where[event][equals]=${event}&draft=true&limit=1&sort=sortKey&locale=all`,
    )
    expect(docs[0].objective).toEqual({ en: 'To agree', ar: 'أن نتفق' })
  })
})
