import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import { chromiumPath, ends, faultsIn, goOffline, openBrowser } from './browser.js'
import { logInByForm, logInto, openApi } from './builderPage.js'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
})
const richText = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: texts.map(paragraph),
  },
})

describe.skipIf(!chromiumPath)('what was typed and not saved', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let context: BrowserContext
  let api: Awaited<ReturnType<typeof openApi>>
  let page: Page
  let event: number
  let first: number

  const at = (path: string) => `${app.url}/admin/collections/events/${event}${path}`
  const stored = async () =>
    (await api('GET', `/sessions/${first}?draft=true&depth=0&locale=en`)).title as string
  const arabic = async (field: string) =>
    (await api('GET', `/agenda-translations/${event}?to=ar`)).texts.find(
      (text: { address: string }) => text.address === field,
    ).target?.words
  const agenda = async (on: Page = page, locale = 'en') => {
    await on.goto(at(`/agenda?locale=${locale}`))
    await on.locator('.agenda-builder__line').first().waitFor()
  }
  const translate = async (on: Page = page) => {
    await on.goto(at('/translate?to=ar'))
    await on.locator('.agenda-translate__entry').first().waitFor()
  }
  const title = (on: Page = page) => on.locator(`[data-cell="${first}:title"]`)
  const type = async (words: string, on: Page = page) => {
    await title(on).click()
    await title(on).press('Enter')
    await on.keyboard.press('Control+a')
    await on.keyboard.type(words)
  }
  const unsaved = async (on: Page = page) =>
    on.getByText('1 unsaved change · kept on this device').waitFor()
  const takeUp = async (on: Page = page) => {
    await on.getByText(/^Changes from today \d\d:\d\d that were not saved: 1$/).waitFor()
    await on.getByRole('button', { name: 'Take up' }).click()
    await unsaved(on)
  }
  const field = (address: string, index = 0, on: Page = page) =>
    on.locator(`textarea[data-field="${address}"]`).nth(index)
  const tab = (name: string) => page.locator('.doc-tab', { hasText: name }).first().click()
  const save = () => page.getByRole('button', { name: 'Save draft', exact: true }).click()
  /** As a browser does that runs out of memory: nothing of the page is asked or told. */
  const crash = async () => {
    const gone = page.waitForEvent('crash')
    const session = await context.newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    await gone
    await page.close()
    page = await context.newPage()
    page.setDefaultTimeout(process.env.E2E_URL ? 90_000 : 30_000)
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    event = (
      await api('POST', '/events?draft=true', {
        title: `Kept ${Date.now()}`,
        startDate: '2027-06-01',
        endDate: '2027-06-01',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr', 'ar'],
        days: [{ date: '2027-06-01' }],
        introduction: richText('One', 'Two', 'Three'),
        theme: 'A theme',
      })
    ).doc.id
    const line = async (starts: string, ends: string) =>
      (
        await api('POST', '/sessions?draft=true', {
          event,
          day: '2027-06-01',
          timing: 'clock',
          starts,
          ends,
          title: `At ${starts}`,
        })
      ).doc.id
    first = await line('09:00', '10:00')
    await line('10:00', '11:00')
    page = await logInto(browser, app.url)
    context = page.context()
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('finds the header in a language of the content after a login', async () => {
    await context.clearCookies({ name: 'payload-token' })
    await logInByForm(page, app.url)
    expect(await page.locator('.localizer').first().innerText()).toMatch(/English|Français|العربية/)
  })

  it('is offered in the Agenda tab after leaving by a tab, by Back, by the Locale, by a reload and by a crash', async () => {
    await agenda()
    await type('Left by a tab')
    await page.keyboard.press('Enter')
    await unsaved()
    await tab('Translate')
    await page.locator('.agenda-translate').waitFor()
    await page.goBack()
    await takeUp()
    await type('Left by Back')
    await page.goBack()
    await page.waitForTimeout(500)
    await agenda()
    await takeUp()
    expect(await title().locator('bdi').innerText()).toBe('Left by Back')

    await page.locator('.localizer button').first().click()
    await page.locator('[data-locale="fr"]').click()
    await page.getByText(/that were not saved: 1 \(English\)$/).waitFor()
    await page.getByRole('link', { name: 'Open in English' }).click()
    await takeUp()
    expect(await title().locator('bdi').innerText()).toBe('Left by Back')

    await type('Typed into an open cell')
    await page.reload()
    await takeUp()
    expect(await title().locator('bdi').innerText()).toBe('Typed into an open cell')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])

    await type('Typed before the crash')
    await page.waitForTimeout(100)
    await crash()
    await agenda()
    await takeUp()
    expect(await title().locator('bdi').innerText()).toBe('Typed before the crash')
    await save()
    await page.getByText('No unsaved changes.').waitFor()
    expect(await stored()).toBe('Typed before the crash')

    // What can be undone is there again after a reload, though nothing waits to be saved.
    await page.reload()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await unsaved()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await page.getByText('No unsaved changes.').waitFor()
  })

  it('is merged as any stale edit, and thrown away when it is not wanted', async () => {
    await type('Mine')
    await page.keyboard.press('Enter')
    await unsaved()
    await tab('Translate')
    await page.locator('.agenda-translate').waitFor()
    await api('PATCH', `/sessions/${first}?draft=true&locale=en&depth=0`, { title: 'Theirs' })
    await agenda()
    await takeUp()
    await save()
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await page.getByText('No unsaved changes.').waitFor()
    expect([await stored(), await title().locator('bdi').innerText()]).toEqual(['Theirs', 'Theirs'])

    await type('Not wanted')
    await page.keyboard.press('Enter')
    await unsaved()
    await page.reload()
    await page.getByRole('button', { name: 'Discard', exact: true }).click()
    await agenda()
    await page.waitForTimeout(2000)
    expect(await page.locator('[data-kept]').count()).toBe(0)
  })

  it('of one window is not touched by another, and offered there once the first is gone', async () => {
    await type('In the first window')
    await page.keyboard.press('Enter')
    await unsaved()
    const second = await context.newPage()
    await agenda(second)
    await second.waitForTimeout(2000)
    expect(await second.locator('[data-kept]').count()).toBe(0)
    await page.close()
    page = second
    await page.reload()
    await takeUp()
    expect(await title().locator('bdi').innerText()).toBe('In the first window')
  })

  it('is saved after one has logged in again in a small dialog, once it is known who that is', async () => {
    await context.clearCookies()
    await save()
    const dialog = page.getByRole('dialog').filter({ hasText: 'Your login has run out' })
    await dialog.waitFor()
    expect(await faultsIn(page, '.agenda-login')).toEqual([])
    expect(await dialog.locator('input[name="email"]').inputValue()).toBe(admin.email)
    await dialog.locator('input[name="password"]').fill('a wrong password')
    await dialog.getByRole('button', { name: 'Login' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.locator('input[name="password"]').fill(admin.password)
    await dialog.getByRole('button', { name: 'Login' }).click()
    await page.getByText('No unsaved changes.').waitFor()
    expect(await stored()).toBe('In the first window')
  })

  it('is saved when the network is back', async () => {
    await type('Without a network')
    await page.keyboard.press('Enter')
    await goOffline(page)
    await save()
    await page
      .getByText(
        'No connection. Changes kept on this device: 1. They are saved as soon as it is back.',
      )
      .waitFor()
    await context.setOffline(false)
    await page.getByText('No unsaved changes.').waitFor()
    expect(await stored()).toBe('Without a network')
  })

  it('is stored from the Translate tab when one leaves it, whoever has to log in first', async () => {
    const theme = `events/${event}/theme`
    await translate()
    await field(theme).fill('موضوع')
    await tab('Agenda')
    await page.locator('.agenda-builder__line').first().waitFor()
    await expect.poll(() => arabic(theme)).toBe('موضوع')

    await translate()
    await page.locator('.agenda-translate select').first().selectOption('all')
    await context.clearCookies()
    await field(theme).fill('موضوع آخر')
    await page.keyboard.press('Control+Enter')
    await page.locator('.agenda-login input[name="password"]').fill(admin.password)
    await page.keyboard.press('Enter')
    await expect.poll(() => arabic(theme)).toBe('موضوع آخر')

    await goOffline(page)
    await field(theme).fill('بلا شبكة')
    await page.keyboard.press('Control+Enter')
    await page.getByText(/^No connection\. Changes kept on this device: 1\./).waitFor()
    await context.setOffline(false)
    await expect.poll(() => arabic(theme)).toBe('بلا شبكة')
  })

  it('is a draft of its own while a text of several paragraphs is not whole', async () => {
    const introduction = `events/${event}/introduction`
    await translate()
    await field(introduction).fill('واحد')
    const state = page.locator(`[data-address="${introduction}"] .agenda-translate__state`)
    await expect.poll(() => state.innerText()).toBe('1 of 3 paragraphs')
    await page.reload()
    await expect.poll(() => field(introduction).inputValue()).toBe('واحد')
    expect(await state.innerText()).toBe('1 of 3 paragraphs')
    expect(await page.locator('[data-kept], .agenda-translate__refusal').count()).toBe(0)
    await field(introduction, 1).fill('اثنان')
    await field(introduction, 2).fill('ثلاثة')
    await page.waitForTimeout(200)
    await crash()
    await translate()
    await page.getByRole('button', { name: 'Take up' }).click()
    await expect.poll(() => arabic(introduction)).toBe('واحد\nاثنان\nثلاثة')
    expect(await faultsIn(page, '.agenda-translate')).toEqual([])
  })
})
