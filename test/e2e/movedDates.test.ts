import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, openBrowser } from './browser.js'
import { agendaAct, builderOn, logInto, openApi } from './builderPage.js'

describe.skipIf(!chromiumPath)('an event whose dates were moved before its agenda', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let builder: ReturnType<typeof builderOn>
  let event: number | string

  const publish = async () => {
    const door = `/agenda-builder/${event}/publication?locale=en`
    const { revisions } = await api('GET', door)
    return api('POST', door, { revisions, acceptAdvice: true })
  }
  const stored = async () => {
    const { docs } = await api(
      'GET',
      `/sessions?where[event][equals]=${event}&draft=true&depth=0&sort=sortKey`,
    )
    return docs as { id: number | string; title: string; day: string; numberLabel: string }[]
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    page = await logInto(browser, app.url)
    event = (
      await api('POST', '/events?draft=true', {
        title: 'Moved',
        startDate: '2030-06-25',
        endDate: '2030-06-26',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
      })
    ).doc.id
    for (const [title, day, starts, ends] of [
      ['Morning', '2030-06-25', '09:00', '10:00'],
      ['Noon', '2030-06-25', '11:00', '12:00'],
      ['Second day', '2030-06-26', '09:00', '10:00'],
    ])
      await api('POST', '/sessions?draft=true', {
        ...{ event, title, day, starts, ends },
        ...{ kind: 'session', timing: 'clock', status: 'confirmed' },
      })
    await publish()
    builder = builderOn(page, app.url, event)
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('says so beside the dates while they are typed, and leads to the plan that moves the agenda', async () => {
    await page.goto(`${app.url}/admin/collections/events/${event}`)
    await page.getByRole('button', { name: 'When', exact: true }).click()
    const notice = page.locator('.agenda-dates')
    await page.locator('#field-startDate').fill('2030-07-02')
    await page.locator('#field-endDate').fill('2030-07-03')
    await notice.waitFor()
    expect(await notice.textContent()).toMatch(/^Nothing takes place on the announced dates/)
    expect(await notice.getByRole('link').getAttribute('href')).toContain(
      `/collections/events/${event}/agenda?startDate=2030-07-02`,
    )
    await page.locator('#field-startDate').fill('2030-06-25')
    await notice.waitFor({ state: 'detached' })
  })

  it('has a way to follow in the Agenda tab, which is looked at first', async () => {
    await api('PATCH', `/events/${event}?draft=true`, {
      startDate: '2030-07-02',
      endDate: '2030-07-03',
    })
    await builder.open()
    await page.getByRole('button', { name: /^Move the agenda to the announced dates/ }).click()
    const changes = builder.panel.locator('.agenda-builder__changes li')
    expect(await changes.allTextContents()).toHaveLength(3)
    await builder.panel.getByRole('button', { name: 'Apply', exact: true }).click()
    await page.keyboard.press('Control+s')
    await builder.saved()
    expect((await stored()).map(({ title, day }) => `${day} ${title}`)).toEqual([
      '2030-07-02 Morning',
      '2030-07-02 Noon',
      '2030-07-03 Second day',
    ])
    expect((await publish()).number).toBe(2)
  })

  it('renumbers when asked to, after showing what readers would see', async () => {
    const [morning] = await stored()
    await api('PATCH', `/sessions/${morning!.id}`, { status: 'cancelled', _status: 'published' })
    await builder.open()
    await agendaAct(page, 'Renumber …')
    const panel = page.getByRole('region', { name: 'Renumber the sessions' })
    const changes = panel.locator('li')
    await changes.first().waitFor()
    expect(await changes.allTextContents()).toEqual([
      'Morning: I → no number',
      'Noon: II → I',
      'Second day: III → II',
    ])
    await panel.getByRole('button', { name: 'Renumber and publish' }).click()
    await panel.getByText('Readers see the new numbers.').waitFor()
    expect((await stored()).map(({ numberLabel }) => numberLabel)).toEqual([null, 'I', 'II'])
  })
})
