import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { builderOn, logInto, openApi } from './builderPage.js'

type Id = number | string
type Assignment = {
  role: string
  person?: { id: Id; name: string } | null
  jobTitle?: string | null
  affiliation?: string | null
  state: string
}

describe.skipIf(!chromiumPath)('who does what, in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let arabic: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let builder: ReturnType<typeof builderOn>
  let event: Id

  const session = (title: string, starts: string, finish: string, assignments: object[] = []) =>
    api('POST', '/sessions?draft=true', {
      event,
      day: '2031-06-25',
      timing: 'clock',
      starts,
      ends: finish,
      kind: 'session',
      status: 'confirmed',
      title,
      assignments,
    })
  const stored = async (title: string): Promise<Assignment[]> =>
    (
      await api(
        'GET',
        `/sessions?where[event][equals]=${event}&where[title][equals]=${title}&draft=true&depth=1&locale=en`,
      )
    ).docs[0].assignments
  const rows = (on: Page) => on.locator('.agenda-party__name').allTextContents()
  const paste = (on: Page, text: string) =>
    on.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      )
    }, text)

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    const organisation = (await api('POST', '/organisations', { name: 'Towns of Zarat' })).doc.id
    const fatima = (
      await api('POST', '/people', {
        name: 'Fátima Zarati',
        jobTitle: 'Director',
        organisation,
      })
    ).doc.id
    event = (
      await api('POST', '/events?draft=true', {
        title: 'Zarat',
        startDate: '2031-06-25',
        endDate: '2031-06-25',
        timeZone: 'Africa/Tunis',
        languages: ['en'],
      })
    ).doc.id
    await session('Welcome', '09:00', '10:00', [
      { role: 'speaker', person: fatima, state: 'invited' },
    ])
    await session('Framework', '09:40', '10:30')
    page = await logInto(browser, app.url)
    arabic = await logInto(browser, app.url, 'ar')
    builder = builderOn(page, app.url, event)
  }, 900_000)
  ends(() => ({ pages: { page, arabic }, browser, app }))

  it('takes a role and a name, and lines that are pasted; rows move by keys', async () => {
    await builder.open()
    await builder.cell('Framework', 'people').click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('mod fatima zar')
    const options = page.locator('.agenda-builder__suggestions:not([hidden]) [role=option]')
    await expect
      .poll(() => options.first().textContent())
      .toBe(
        'Moderator: Fátima Zarati · Director, Towns of Zarat · already in ‘Welcome’ 09:00–10:00',
      )
    await pictures(page, 'people-typed')
    await page.keyboard.press('Enter')
    await paste(
      page,
      'Lina Zarati, Analyst, Klup\nOmar Zarati\tMayor\tTowns of Zarat\nRapporteur: Sami Zarati (Klup)',
    )
    await expect
      .poll(() => rows(page))
      .toEqual(['Fátima Zarati', 'Lina Zarati', 'Omar Zarati', 'Sami Zarati'])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    expect(await rows(page)).toEqual(['Fátima Zarati', 'Sami Zarati', 'Omar Zarati'])
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await pictures(page, 'people-editor')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+s')
    await builder.saved()
    expect(
      (await stored('Framework')).map(({ affiliation, jobTitle, person, role, state }) =>
        [role, person?.name, jobTitle, affiliation, state].filter(Boolean).join(', '),
      ),
    ).toEqual([
      'moderator, Fátima Zarati, confirmed',
      'rapporteur, Sami Zarati, Klup, confirmed',
      'speaker, Omar Zarati, Mayor, Towns of Zarat, confirmed',
    ])
  })

  it('shows everybody with what is missing, takes their answer, and leads to the line', async () => {
    await page.getByRole('button', { name: 'People', exact: true }).click()
    await page.locator('.agenda-doers').waitFor()
    const fatima = page.locator('.agenda-doer').filter({ hasText: 'Fátima Zarati' })
    expect(await fatima.locator('.agenda-doer__missing li').allTextContents()).toEqual([
      'Double-booked',
      'Not confirmed',
      'No picture',
    ])
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await pictures(page, 'people-view')
    await fatima.getByLabel(/Welcome/).selectOption('confirmed')
    await expect
      .poll(() => fatima.locator('.agenda-doer__missing li').allTextContents())
      .toEqual(['Double-booked', 'No picture'])
    await page.keyboard.press('Control+s')
    await builder.saved()
    expect((await stored('Welcome')).map(({ state }) => state)).toEqual(['confirmed'])
    await fatima.getByRole('button', { name: 'Framework' }).click()
    await expect
      .poll(() =>
        page.evaluate(
          () =>
            document.activeElement?.closest<HTMLElement>('.is-people')?.parentElement?.textContent,
        ),
      )
      .toContain('Framework')
  })

  it('does the same in Arabic', async () => {
    await builderOn(arabic, app.url, event).open()
    await arabic.getByRole('button', { name: 'الأشخاص', exact: true }).click()
    await arabic.locator('.agenda-doer').first().waitFor()
    expect(await faultsIn(arabic, '.agenda-builder')).toEqual([])
    await pictures(arabic, 'people-view-ar')
    await arabic.getByRole('button', { name: 'قائمة', exact: true }).click()
    await builderOn(arabic, app.url, event).cell('Welcome', 'people').click()
    await arabic.keyboard.press('Enter')
    await arabic.keyboard.type('مدير lina zar')
    await arabic.keyboard.press('Enter')
    await expect.poll(() => rows(arabic)).toEqual(['Fátima Zarati', 'lina zar'])
    expect(await arabic.locator('.agenda-party__role').last().inputValue()).toBe('moderator')
    await pictures(arabic, 'people-editor-ar')
    await arabic.keyboard.press('Escape')
  })
})
