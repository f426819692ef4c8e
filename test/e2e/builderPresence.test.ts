import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, openDashboard, pictures } from './browser.js'
import { agendaAct, logInto } from './builderPage.js'

type Id = number | string

describe.skipIf(!chromiumPath)('two people at one agenda, in two browsers', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let ana: Page
  let badr: Page
  let token: string
  let event: Id
  let first: string
  const second = {
    email: `badr-${Date.now()}@example.org`,
    password: 'another long password',
    name: 'Badr Ben Ali',
  }

  const api = async (method: string, path: string, body?: object) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    }
    return (
      await fetch(`${app.url}/api${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    ).json()
  }
  const newPage = (account: typeof admin, language = 'en') =>
    logInto(browser, app.url, language, account)
  const open = async (page: Page, locale = 'en') => {
    await page.goto(`${app.url}/admin/collections/events/${event}/agenda?locale=${locale}`)
    await page.locator('.agenda-builder__day').first().waitFor()
  }
  const cell = (page: Page, title: string, column: string) =>
    page
      .locator('.agenda-builder__line')
      .filter({ hasText: title })
      .first()
      .locator(`.agenda-builder__cell.is-${column}`)
  const retitle = async (page: Page, from: string, to: string) => {
    await cell(page, from, 'title').click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(to)
    await page.keyboard.press('Enter')
  }
  const save = async (page: Page) => {
    await page.keyboard.press('Control+s')
    await page.getByText('No unsaved changes.').waitFor()
  }
  const here = (page: Page) => page.locator('.agenda-presence li').allTextContents()
  /** As if the quarter of a minute were over: the page asks whenever it is shown again. */
  const ask = (page: Page) =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const line = (title: string, starts: string, ends: string, more: object = {}) => ({
    event,
    title,
    kind: 'session',
    day: '2031-03-10',
    timing: 'clock',
    starts,
    ends,
    ...more,
  })

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    ;({ token } = await api('POST', '/users/login', admin))
    const { user } = await api('GET', '/users/me')
    first = user.name ?? user.email
    await api('POST', '/users', { ...second, role: 'editor' })
    event = (
      await api('POST', '/events?draft=true', {
        title: `Forum of cities ${Date.now()}`,
        startDate: '2031-03-10',
        endDate: '2031-03-11',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
      })
    ).doc.id
    await api(
      'POST',
      '/sessions?draft=true',
      line('Opening', '09:00', '09:30', {
        kind: 'opening',
        assignments: [{ role: 'moderator', label: 'City of Sfax', state: 'confirmed' }],
      }),
    )
    await api('POST', '/sessions?draft=true', line('Waste without borders', '09:30', '11:00'))
    ana = await newPage(admin)
    badr = await newPage(second)
  }, 900_000)
  ends(() => ({ pages: { ana, badr }, browser, app }))

  it('shows who else is here, whether they have unsaved changes, and says when they come and go', async () => {
    await open(ana)
    expect(await here(ana)).toEqual([])
    await open(badr)
    await expect.poll(() => here(badr)).toEqual([first])
    await ask(ana)
    await expect.poll(() => here(ana)).toEqual([second.name])
    expect(await ana.locator('.agenda-builder [role="status"]').first().textContent()).toBe(
      `${second.name} has opened this agenda.`,
    )
    await retitle(badr, 'Waste', 'Waste knows no borders')
    await ask(ana)
    await expect
      .poll(() => here(ana))
      .toEqual([`${second.name} · has unsaved changes · Waste without borders · Title`])
    await pictures(ana, 'presence-here')
    expect(await faultsIn(ana, '.agenda-builder')).toEqual([])
  })

  it('frames the cell in which the other one is', async () => {
    const after = () =>
      cell(ana, 'Waste', 'title').evaluate((each) => getComputedStyle(each, '::after').content)
    expect(await after()).toContain('B\u2009A')
    expect(
      await cell(badr, 'Waste', 'title').evaluate(
        (each) => getComputedStyle(each, '::after').content,
      ),
    ).toBe('none')
  })

  it('shows by itself what was saved where the editor has touched nothing of it, and says who it was', async () => {
    await retitle(ana, 'Opening', 'Opening words')
    await save(badr)
    await ask(ana)
    await cell(ana, 'Waste knows no borders', 'title').waitFor()
    expect(await ana.locator('.agenda-chip.is-news').textContent()).toBe(
      'Badr Ben Ali has saved “Waste knows no borders”.',
    )
    await pictures(ana, 'presence-news')
    expect(await faultsIn(ana, '.agenda-builder')).toEqual([])
    expect(await ana.locator('.agenda-builder__notice').count()).toBe(0)
    // Their own change is still there, and can be undone.
    await ana.keyboard.press('Control+z')
    await cell(ana, 'Opening', 'title').getByText('Opening', { exact: true }).waitFor()
    expect(await cell(ana, 'Waste', 'title').textContent()).toContain('Waste knows no borders')
  })

  it('names the other one in a clash, and keeps what was typed', async () => {
    await retitle(ana, 'Waste', 'Waste by Ana')
    await retitle(badr, 'Waste', 'Waste by Badr')
    await save(badr)
    await ask(ana)
    const news = ana.locator('.agenda-builder__notice.is-news')
    await news.waitFor()
    expect(await news.locator('p').textContent()).toMatch(
      /^Changed by Badr Ben Ali meanwhile: “Waste by Ana”/,
    )
    expect(await cell(ana, 'Waste', 'title').textContent()).toContain('Waste by Ana')
    await ana.keyboard.press('Control+s')
    const notice = ana.locator('.agenda-builder__notice').filter({ hasText: 'Nothing was saved.' })
    await notice.waitFor()
    expect(await notice.textContent()).toContain(
      `${second.name} has changed the same meanwhile: Title. They wrote:`,
    )
    expect(await notice.textContent()).toContain('Waste by Badr')
    expect(await cell(ana, 'Waste', 'title').textContent()).toContain('Waste by Ana')
    await pictures(ana, 'presence-clash')
    expect(await faultsIn(ana, '.agenda-builder')).toEqual([])
    await notice.getByRole('button', { name: 'Keep mine' }).click()
    await notice.waitFor({ state: 'detached' })
    await save(ana)
    expect(
      (
        await api(
          'GET',
          `/sessions?where[event][equals]=${event}&draft=true&depth=0&locale=en&sort=sortKey`,
        )
      ).docs[1].title,
    ).toBe('Waste by Ana')
  })

  it('gives title, affiliation and answer in the line, by keyboard alone', async () => {
    await cell(ana, 'Opening', 'people').click()
    for (const key of ['Enter', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'])
      await ana.keyboard.press(key)
    await ana.waitForTimeout(200)
    // Back past the button of the one who is there, their answer and their role.
    await ana.keyboard.press('Shift+Tab')
    await ana.keyboard.press('Enter')
    await ana.keyboard.type('Deputy mayor')
    await ana.keyboard.press('Tab')
    await ana.keyboard.type('City of Sfax, culture department')
    await pictures(ana, 'presence-roles')
    expect(await faultsIn(ana, '.agenda-builder')).toEqual([])
    await ana.keyboard.press('Control+Enter')
    await save(ana)
    const [opening] = (
      await api(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=0&locale=en&sort=sortKey`,
      )
    ).docs
    expect(opening.assignments).toMatchObject([
      {
        role: 'moderator',
        label: 'City of Sfax',
        jobTitle: 'Deputy mayor',
        affiliation: 'City of Sfax, culture department',
        state: 'confirmed',
      },
    ])
    expect(await cell(ana, 'Opening', 'people').textContent()).toContain(
      'Deputy mayor · City of Sfax, culture department',
    )
  })

  it('makes a new place where a line needs it', async () => {
    const name = `Small hall ${Date.now()}`
    await cell(ana, 'Opening', 'place').click()
    await ana.keyboard.type(name)
    await ana.keyboard.press('Enter')
    await ana.getByRole('button', { name: `New place “${name}”` }).waitFor()
    await ana.keyboard.press('Enter')
    await expect.poll(() => cell(ana, 'Opening', 'place').textContent()).toBe(name)
    await save(ana)
    expect(
      (
        await api(
          'GET',
          `/sessions?where[event][equals]=${event}&draft=true&depth=1&locale=en&sort=sortKey`,
        )
      ).docs[0].place.name,
    ).toBe(name)
  })

  it('copies the event to other dates, and goes on to the copy', async () => {
    const title = `Forum again ${Date.now()}`
    await agendaAct(ana, 'Copy event …')
    await ana.getByLabel('Title of the copy').fill(title)
    await ana.getByLabel('First day of the copy').fill('2032-09-06')
    await pictures(ana, 'presence-copy')
    expect(await faultsIn(ana, '.agenda-drawer')).toEqual([])
    await ana.locator('form.agenda-copy').getByRole('button', { name: 'Copy' }).click()
    await ana.waitForURL(
      (url) => url.pathname.endsWith('/agenda') && !url.pathname.includes(`/events/${event}/`),
    )
    await ana.getByRole('heading', { name: 'Monday, 6 September 2032' }).waitFor()
    const copy = (
      await api(
        'GET',
        `/events?where[title][equals]=${encodeURIComponent(title)}&draft=true&depth=0&joins=false`,
      )
    ).docs[0]
    expect(copy).toMatchObject({ startDate: '2032-09-06', endDate: '2032-09-07', _status: 'draft' })
    expect(
      (
        await api(
          'GET',
          `/sessions?where[event][equals]=${copy.id}&draft=true&depth=0&sort=sortKey`,
        )
      ).docs.map((each: { day: string; title: string }) => `${each.day} ${each.title}`),
    ).toEqual(['2032-09-06 Opening', '2032-09-06 Waste by Ana'])
    await open(ana)
  })

  it('comments on a line, names who is asked, and leads there from the first screen', async () => {
    const panel = (page: Page) => page.locator('.agenda-line')
    await cell(ana, 'Waste', 'title').click()
    await ana.keyboard.press('Shift+F10')
    await ana.getByRole('menuitem', { name: 'Add a comment' }).click()
    const field = panel(ana).getByRole('textbox', { name: 'Add a comment' })
    await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true)
    await ana.keyboard.type('Is the hall free? @bad')
    await panel(ana).getByRole('option', { name: second.name }).waitFor()
    await pictures(ana, 'comments-naming')
    expect(await faultsIn(ana, '.agenda-builder')).toEqual([])
    await field.press('Enter')
    await field.pressSequentially(': please?')
    // What is not sent is there again when the page is.
    await open(ana)
    await cell(ana, 'Waste', 'title').click()
    await ana.keyboard.press('Alt+Enter')
    await panel(ana).getByRole('tab', { name: 'Comments' }).click()
    await expect.poll(() => field.inputValue()).toBe(`Is the hall free? @${second.name}: please?`)
    await field.press('Control+Enter')
    await panel(ana).getByText('Is the hall free?').waitFor()
    expect(await panel(ana).locator('.agenda-comments p').textContent()).toBe(
      `Is the hall free? @${second.name}: please?`,
    )
    await expect.poll(() => field.inputValue()).toBe('')
    const mark = (page: Page) => cell(page, 'Waste', 'title').locator('.agenda-comment-mark')
    expect(await mark(ana).locator('.agenda-unseen').textContent()).toMatch(
      /^1 open comment on “Waste/,
    )
    await pictures(ana, 'comments')
    await ana.keyboard.press('Escape')
    await openDashboard(badr, app.url)
    await badr.locator('.agenda-dashboard__comments').waitFor()
    await pictures(badr, 'dashboard-comments')
    expect(await faultsIn(badr, '.agenda-dashboard')).toEqual([])
    await badr
      .locator('.agenda-dashboard__comments')
      .getByRole('link', { name: 'Is the hall free?' })
      .click()
    await panel(badr).getByText('Is the hall free?').waitFor()
    await panel(badr).getByRole('button', { name: 'Resolve' }).click()
    await panel(badr).getByText('1 resolved comment').waitFor()
    expect(await faultsIn(badr, '.agenda-line')).toEqual([])
    await expect.poll(() => mark(badr).count()).toBe(0)
    await ask(ana)
    await expect.poll(() => mark(ana).count()).toBe(0)
  })

  it('begins the panel with the events and what is left to do for them', async () => {
    for (const language of ['en', 'ar']) {
      await badr.context().addCookies([{ name: 'payload-lng', value: language, url: app.url }])
      await openDashboard(badr, app.url)
      await badr.locator('.agenda-dashboard__event').first().waitFor()
      await pictures(badr, `dashboard-${language}`)
      expect(await faultsIn(badr, '.agenda-dashboard')).toEqual([])
    }
    expect(
      await badr
        .locator('.agenda-dashboard__event')
        .filter({ hasText: 'Forum of cities' })
        .first()
        .textContent(),
    ).toContain('لم تُنشر بعد')
    await badr.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await pictures(badr, 'dashboard-dark')
    expect(await faultsIn(badr, '.agenda-dashboard')).toEqual([])
    await badr.context().addCookies([{ name: 'payload-lng', value: 'en', url: app.url }])
    await open(badr)
    await ask(ana)
    await expect.poll(() => here(ana)).toEqual([second.name])
  })

  it('forgets who has closed the page', async () => {
    await openDashboard(badr, app.url)
    await expect
      .poll(async () => {
        await ask(ana)
        return here(ana)
      })
      .toEqual([])
    expect(await ana.locator('.agenda-builder [role="status"]').first().textContent()).toBe(
      `${second.name} has left this agenda.`,
    )
  })
})
