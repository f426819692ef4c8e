import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, openDashboard, pictures } from './browser.js'
import { drawerOn, logInto, openApi } from './builderPage.js'

type Text = {
  address: string
  state: string
  field: string
  rich: boolean
  sent: string
  source: { language: string; words: string }
  paragraphs: { source: string[]; target?: string[] }
}

describe.skipIf(!chromiumPath)('translating an event in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let api: Awaited<ReturnType<typeof openApi>>
  let page: Page
  let event: number
  const account = { email: `leila-${Date.now()}@example.org`, password: 'a long enough password' }
  const texts = async (): Promise<Text[]> =>
    (await api('GET', `/agenda-translations/${event}?to=ar`)).texts
  const open = async () =>
    (await texts()).filter(({ state }) => state === 'missing' || state === 'outdated')
  /** Stores translations as another program would: for each commit a few are left to the keyboard, at night all of them. */
  const translateAllBut = async (few: number) => {
    const missing = await open()
    const [several, one] = [true, false].map((wanted) =>
      missing.filter(({ paragraphs }) => paragraphs.source.length > 1 === wanted),
    )
    const left = new Set([...one!.slice(0, few - 2), ...several!.slice(0, 2)])
    const { lines } = await api('POST', `/agenda-translations/${event}?to=ar`, {
      from: 'en',
      texts: missing
        .filter((text) => !left.has(text))
        .map(({ address: id, rich, sent, paragraphs: { source } }) => ({
          ...{ id, rich, sent, source },
          target: source.map((_, index) => `قيل ${index + 1}`),
          confirmed: true,
        })),
    })
    expect(new Set(lines.map(({ result }: { result: string }) => result))).toEqual(
      new Set(['taken']),
    )
  }
  const focused = () =>
    page.evaluate(
      () =>
        (document.activeElement as HTMLElement).dataset.field ?? document.activeElement?.tagName,
    )
  /** Goes on with the Tab key until something that says this has the focus. */
  const tabTo = async (words: RegExp) => {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press('Tab')
      if (
        words.test(
          await page.evaluate(
            () =>
              (document.activeElement as HTMLElement).innerText ||
              document.activeElement?.getAttribute('aria-label') ||
              '',
          ),
        )
      )
        return
    }
    throw new Error(`Nothing that says ${words} can be reached by the Tab key.`)
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    event = (await api('GET', '/events?where[slug][equals]=sfax-2019&depth=0')).docs[0].id
    await api('POST', '/users', {
      ...account,
      name: 'Leïla',
      role: 'translator',
      languages: ['ar'],
      events: [event],
    })
    page = await logInto(browser, app.url, 'ar', account)
    if (!process.env.NIGHTLY) await translateAllBut(12)
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('leads a translator from the first screen to their language, by keyboard', async () => {
    await openDashboard(page, app.url)
    await page.locator('.agenda-dashboard a').first().waitFor()
    await tabTo(/Peer-Learning/)
    await page.keyboard.press('Enter')
    await page.locator('.agenda-translate__entry').first().waitFor()
    expect(page.url()).toContain(`/events/${event}/translate`)
    expect(await page.locator('html').getAttribute('dir')).toBe('RTL')
    const field = page.locator('.agenda-translate textarea').first()
    expect([await field.getAttribute('dir'), await field.getAttribute('lang')]).toEqual([
      'rtl',
      'ar',
    ])
    await pictures(page, 'translate-arabic')
    expect(await faultsIn(page, '.agenda-translate')).toEqual([])
  })

  it('takes all that is missing, by keyboard alone', async () => {
    const missing = await open()
    expect(missing.length).toBeGreaterThan(process.env.NIGHTLY ? 40 : 9)
    await tabTo(/^الترجمة/)
    for (let n = 0; n < missing.length + 5; n += 1) {
      const address = await focused()
      const text = missing.find((each) => each.address === address)
      if (!text) break
      // What stands in the glossary or was translated elsewhere is taken over by a key.
      const paragraphs = text.paragraphs.source.length
      for (let index = 0; index < paragraphs; index += 1) {
        await page.keyboard.insertText(`نص ${n + 1}-${index + 1}`)
        if (index < paragraphs - 1) await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Control+Enter')
    }
    await page.getByText('كل النصوص مترجمة').waitFor()
    await expect.poll(open, { timeout: 30_000 }).toEqual([])
    expect((await api('GET', '/agenda/sfax-2019?locale=ar')).event.introduction).not.toContain(
      'نص 1-1',
    )
  })

  it('asks an editor, who accepts and publishes; the Arabic page is right at once', async () => {
    await page.keyboard.press('Control+Home')
    await page.locator('.agenda-translate__languages a').first().focus()
    await tabTo(/طلب مراجعة/)
    await page.keyboard.press('Enter')
    await page.keyboard.insertText('ترجمت كل شيء')
    await tabTo(/أرسل الطلب/)
    await page.keyboard.press('Enter')
    await page.getByText('طلبت مراجعة').waitFor()

    page = await logInto(browser, app.url, 'en')
    await page.goto(`${app.url}/admin/collections/events/${event}/translate?to=ar`)
    await page.getByText('Leïla asks you to look at the translation into العربية').waitFor()
    const { drawer, publish } = drawerOn(page)
    // The page can be read before its buttons work.
    await expect
      .poll(async () => {
        if (!(await drawer.count()))
          await page.getByRole('button', { name: 'Accept and publish …' }).click()
        return drawer.count()
      })
      .toBe(1)
    await drawer.locator('.agenda-publish__language').first().waitFor()
    expect(await drawer.locator('.agenda-publish__language').allTextContents()).toEqual([
      'العربية',
      'English',
      'Français',
    ])
    await publish()
    const site = await (await fetch(`${app.url}/ar/sfax-2019`)).text()
    expect(site).toContain('نص 1-1')
    expect((await api('GET', `/agenda-translations/${event}?to=ar`)).review).toBeNull()
  })

  it('shows an editor who changes one objective which languages it made outdated, and the old beside the new', async () => {
    const session = (await texts()).find(({ field }) => field === 'objective')!
    const id = session.address.split('/')[1]
    await api('PATCH', `/sessions/${id}?locale=en&draft=true&depth=0`, {
      objective: `${session.source.words} And more.`,
    })
    await page.goto(`${app.url}/admin/collections/events/${event}/translate?to=ar`)
    const entry = page.locator(`[data-address="${session.address}"]`)
    await entry.waitFor()
    expect(await entry.locator('ins').textContent()).toContain('And more.')
    await entry.getByRole('button', { name: 'Still right' }).click()
    await entry.getByText('Saved', { exact: true }).waitFor()
    expect(await open()).toEqual([])
    expect(await faultsIn(page, '.agenda-translate')).toEqual([])
  })
  it('marks what a machine proposes as that, and stores it when it is accepted, not before', async () => {
    const { address } = (await texts()).filter(({ field }) => field === 'objective')[1]!
    await api('PATCH', `/sessions/${address.split('/')[1]}?locale=en&draft=true&depth=0`, {
      objective: 'Anew.',
    })
    const stored = async () => (await texts()).find((each) => each.address === address)!
    const before = await stored()
    const tab = `${app.url}/admin/collections/events/${event}/translate?to=ar`
    const entry = page.locator(`[data-address="${address}"]`)
    const field = entry.locator('textarea')
    const suggest = async () => {
      await page.goto(tab)
      await entry.waitFor()
      expect(await field.inputValue()).toBe(before.paragraphs.target![0])
      await entry.getByRole('button', { name: 'Suggest' }).click()
      await entry.getByText('Proposed by a machine.').waitFor()
      expect(await field.inputValue()).toBe('en-ar: Anew.')
    }
    await suggest()
    expect(await faultsIn(page, '.agenda-translate')).toEqual([])
    await pictures(page, 'translate-proposal')
    // Neither time nor going elsewhere stores it.
    await field.focus()
    await page.waitForTimeout(5000)
    await page.locator('.doc-tab', { hasText: 'Agenda' }).click()
    await page.locator('.agenda-builder__day').first().waitFor()
    expect(await stored()).toEqual(before)
    await suggest()
    await entry.getByRole('button', { name: 'Accept' }).click()
    await entry.getByText('Saved', { exact: true }).waitFor()
    expect(await stored()).toMatchObject({
      state: 'current',
      paragraphs: { target: ['en-ar: Anew.'] },
    })
  })
})
