import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import {
  accessibilityFaults,
  choose,
  chromiumPath,
  ends,
  faultsIn,
  formOf,
  openBrowser,
  pictures,
  takenOver,
} from './browser.js'
import { drawerOn, logInByForm } from './builderPage.js'

if (!chromiumPath)
  console.log('No Chromium at CHROMIUM_PATH or in /usr/bin: the browser tests are skipped.')

/** An app that runs already (E2E_URL) may know the meeting from an earlier run. */
const meeting = `Municipal coordination meeting${process.env.E2E_URL ? ` ${Date.now()}` : ''}`

const ana = `Ána Horvat${meeting.slice(30)}`
/** As somebody types it in a hurry: found all the same. */
const anaTyped = `horvat ana${meeting.slice(30)}`

type TypedLine = {
  title: string
  kind?: string
  day?: string
  starts?: string
  ends: string
  person?: string
}

describe.skipIf(!chromiumPath)('an agenda in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let token: string
  let eventUrl: string

  const api = async (path: string, data: object) => {
    const response = await fetch(`${app.url}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify(data),
    })
    return (await response.json()) as { doc: { id: number | string } }
  }
  const graphql = async (query: string) => {
    const response = await fetch(`${app.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return ((await response.json()) as { data: Record<string, unknown> }).data
  }
  const tab = (name: string) =>
    formOf(page).locator('.tabs-field__tab-button', { hasText: name }).click()
  const input = (name: string) => formOf(page).locator(`input[name="${name}"]`)

  /** Adds a session from the event's agenda, and closes its drawer. */
  async function addSession({ title, kind, day, starts, ends, person }: TypedLine): Promise<void> {
    await page.goto(eventUrl)
    await tab('Sessions')
    await page
      .locator('.relationship-table__add-new, .relationship-table button', { hasText: 'Add new' })
      .first()
      .click()
    await page.locator('.doc-drawer input[name="title"]').fill(title)
    if (kind)
      await choose(
        page,
        formOf(page).locator('.field-type.select').filter({ hasText: 'Kind' }),
        kind,
      )
    await expect.poll(() => input('day').inputValue()).toMatch(/^2026-/)
    if (day) {
      const days = formOf(page).getByRole('group', { name: /^Day:/ })
      await days.getByRole('button', { name: day }).click()
    }
    if (starts) await input('starts').fill(starts)
    await input('ends').fill(ends)
    await input('ends').blur()
    if (person) {
      // Payload asks the server a quarter of a second after the last key; a row that is added before it has heard may wait
      // for its fields for ever.
      await page.waitForTimeout(800)
      await tab('People')
      await formOf(page).locator('.array-field__add-row').click()
      await choose(
        page,
        formOf(page).locator('.field-type.relationship').filter({ hasText: 'Person' }).first(),
        person,
        anaTyped,
      )
    }
    await formOf(page).locator('#action-save-draft').click()
    await page.locator('.doc-drawer').waitFor({ state: 'detached' })
  }

  async function openSession(title: string): Promise<void> {
    const query = new URLSearchParams({
      'where[title][equals]': title,
      'where[event][equals]': eventId(),
      draft: 'true',
      depth: '0',
    })
    const response = await fetch(`${app.url}/api/sessions?${query}`, {
      headers: { Authorization: `JWT ${token}` },
    })
    const { docs } = (await response.json()) as { docs: { id: number | string }[] }
    await page.goto(`${app.url}/admin/collections/sessions/${docs[0]?.id}`)
    await page.locator('.collection-edit input[name="starts"]').waitFor()
    // The way back to the agenda, at this line.
    await page.locator('.agenda-way a').first().waitFor()
  }
  const eventId = () => eventUrl.split('/').at(-1)?.split('?')[0] ?? ''
  const look = async () => {
    await formOf(page).locator('#action-save').click()
    const publication = drawerOn(page)
    await publication.looked()
    return publication
  }
  /** The titles that readers see, and how many changes each release tells of. */
  const readers = async () => {
    const { slug } = (await (
      await fetch(`${app.url}/api/events/${eventId()}?draft=true&depth=0`, {
        headers: { Authorization: `JWT ${token}` },
      })
    ).json()) as { slug: string }
    const ask = async (path: string) =>
      (await (await fetch(`${app.url}/api/agenda/${slug}${path}`)).json()) as {
        days?: { sessions: { title: string }[] }[]
        docs?: { number: number; changes: unknown[] }[]
      }
    const { days = [] } = await ask('?locale=en')
    return {
      titles: days.flatMap(({ sessions }) => sessions.map(({ title }) => title)),
      releases: (await ask('/releases?locale=en')).docs ?? [],
      page: await (await fetch(`${app.url}/en/${slug}`)).text(),
    }
  }
  const status = () => page.locator('.doc-controls .status__value')

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    page = await (
      await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB' })
    ).newPage()
    page.setDefaultTimeout(30_000)
  }, 900_000)

  ends(() => ({ pages: { page }, browser, app }))

  it('lets an editor log in', async () => {
    await logInByForm(page, app.url)
    const login = await fetch(`${app.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(admin),
    })
    token = ((await login.json()) as { token: string }).token
    await expect.poll(() => page.title()).toContain('Dashboard')
  })

  it('creates an event, whose days follow from its dates', async () => {
    await page.goto(`${app.url}/admin/collections/events/create`)
    await page.fill('input[name="title"]', meeting)
    await tab('When')
    await page.fill('input[name="startDate"]', '2026-03-25')
    await page.fill('input[name="endDate"]', '2026-03-26')
    expect(await page.locator('#field-startDate-spoken').textContent()).toBe(
      'Wednesday, 25 March 2026',
    )
    await page.click('#field-timeZone')
    await page.keyboard.type('Tunis')
    await page.locator('.rs__option', { hasText: 'Africa/Tunis' }).click()
    await pictures(page, 'event-when')
    await page.click('#action-save-draft')
    await page.waitForURL(/\/events\/(?!create)[\w-]+/)
    eventUrl = page.url()
    await tab('When')
    await expect
      .poll(() => page.locator('input[name="days.1.date"]').inputValue())
      .toBe('2026-03-26')
    expect(await page.locator('input[name="days.0.date"]').inputValue()).toBe('2026-03-25')
  })

  it('adds five sessions, each proposed after the one before', async () => {
    await api('/people', { name: ana })
    await addSession({ title: 'Welcome', kind: 'Opening', starts: '9', ends: '930' })
    await addSession({ title: 'Mobility data', ends: '10h30', person: ana })
    await addSession({ title: 'Coffee', kind: 'Break', ends: '10.45' })
    await addSession({ title: 'City budgets', starts: '9:45', ends: '10:15', person: ana })
    await addSession({ title: 'Next steps', kind: 'Closing', day: 'Thu', starts: '9', ends: '10' })
    await page.goto(eventUrl)
    await tab('Sessions')
    const cells = () =>
      page
        .locator('.relationship-table tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            ['title', 'day', 'starts', 'ends']
              .map((name) => row.querySelector(`.cell-${name}`)?.textContent?.trim())
              .join(' '),
          ),
        )
    await expect
      .poll(cells)
      .toEqual([
        'Welcome Wed, 25 Mar 2026 09:00 09:30',
        'Mobility data Wed, 25 Mar 2026 09:30 10:30',
        'City budgets Wed, 25 Mar 2026 09:45 10:15',
        'Coffee Wed, 25 Mar 2026 10:30 10:45',
        'Next steps Thu, 26 Mar 2026 09:00 10:00',
      ])
    await expect.poll(() => page.locator('.agenda-checks').textContent()).toContain(ana)
    await pictures(page, 'event-agenda')
  })

  it('keeps the length of a session whose start moves, and takes five minutes for an arrow', async () => {
    await openSession('City budgets')
    await page.focus('#field-starts')
    await page.keyboard.press('ArrowUp')
    expect(await page.inputValue('#field-starts')).toBe('09:50')
    await expect.poll(() => page.inputValue('#field-ends')).toBe('10:20')
    await page.keyboard.press('ArrowDown')
    expect(await page.inputValue('#field-starts')).toBe('09:45')
    await expect.poll(() => page.inputValue('#field-ends')).toBe('10:15')
    expect(
      await page.locator('.agenda-input', { has: page.locator('#field-ends') }).textContent(),
    ).toContain('Length: 30 min')
  })

  it('publishes the event from its form with the lines that are chosen, as release 1', async () => {
    await page.goto(eventUrl)
    const publication = await look()
    expect(await publication.conflicts()).toEqual([expect.stringContaining(ana)])
    expect(await publication.button('Publish as release 1').isDisabled()).toBe(true)
    await publication.line('City budgets').uncheck()
    await publication.drawer.getByText('No conflicts').waitFor()
    expect(await faultsIn(page, '.agenda-publish')).toEqual([])
    await pictures(page, 'form-publish')
    await publication.publish(1)
    await expect.poll(() => status().textContent()).toBe('Published')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('action-save')
    const { titles, releases, page: seen } = await readers()
    expect(titles).toEqual(['Welcome', 'Mobility data', 'Coffee', 'Next steps'])
    expect(releases.map(({ number }) => number)).toEqual([1])
    expect(seen).toContain('Mobility data')
    expect(seen).not.toContain('City budgets')
  })

  it('refuses to publish a line with a double-booked person, and says so at the field', async () => {
    await openSession('City budgets')
    await tab('People')
    // What is wrong opens the row that it stands in.
    await page.getByRole('button', { name: 'Collapse All' }).click()
    const publication = await look()
    expect(await publication.conflicts()).toEqual([expect.stringContaining('Mobility data')])
    expect(await publication.button('Publish as release 2').isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    const fault = page.locator('.field-type.relationship.error .field-error')
    await fault.waitFor()
    expect(await fault.textContent()).toContain(ana)
    expect(await fault.textContent()).toContain('Mobility data')
    expect(await status().textContent()).toBe('Draft')
    expect((await accessibilityFaults(page, 'refused')).filter(({ ours }) => ours)).toEqual([])
    await pictures(page, 'session-refused')
  })

  it('stores what was typed and publishes this line alone as release 2, and the list of checks follows', async () => {
    await tab('Line of the agenda')
    await page.fill('#field-starts', '11')
    await page.locator('#field-starts').blur()
    await expect.poll(() => page.inputValue('#field-ends')).toBe('11:30')
    const publication = await look()
    expect(await publication.changes()).toEqual([
      'New: Session II “City budgets” (Wednesday, 25 March 2026, 11:00–11:30)',
    ])
    await pictures(page, 'line-publish')
    await publication.publish(2)
    await expect.poll(() => status().textContent()).toBe('Published')
    await expect.poll(() => page.locator('.agenda-checks').textContent()).not.toContain(ana)
    const { titles, releases } = await readers()
    expect(titles).toEqual(['Welcome', 'Mobility data', 'Coffee', 'City budgets', 'Next steps'])
    expect(releases.map(({ number, changes }) => [number, changes.length])).toEqual([
      [2, 1],
      [1, 0],
    ])
    await pictures(page, 'session-published')
  })

  it('takes a line back from readers, and gives it again', async () => {
    await openSession('Coffee')
    await page.locator('.doc-controls__dots').click()
    await page.locator('#action-unpublish').click()
    const publication = drawerOn(page)
    await publication.looked()
    await expect.poll(publication.changes).toEqual([expect.stringMatching(/^Removed: “Coffee”/)])
    await pictures(page, 'line-unpublish')
    await publication.button('Take it back from readers').click()
    await publication.drawer
      .getByRole('heading', { name: 'Readers no longer see it since release 3' })
      .waitFor()
    await publication.button('Close').click()
    await expect.poll(() => status().textContent()).toBe('Draft')
    expect((await readers()).titles).toEqual([
      'Welcome',
      'Mobility data',
      'City budgets',
      'Next steps',
    ])
    await (await look()).publish(4)
    expect((await readers()).titles).toEqual([
      'Welcome',
      'Mobility data',
      'Coffee',
      'City budgets',
      'Next steps',
    ])
  })

  it('gives readers the published agenda over GraphQL', async () => {
    const answer = await graphql(
      `{ Sessions(sort: "sortKey", where: { event: { equals: ${JSON.stringify(Number(eventId()) || eventId())} } }) { docs { title day starts ends startsAt numberLabel } } }`,
    )
    const { docs } = answer.Sessions as { docs: Record<string, string | null>[] }
    expect(
      docs.map(({ title, starts, ends, startsAt, numberLabel }) => [
        title,
        starts,
        ends,
        startsAt,
        numberLabel,
      ]),
    ).toEqual([
      ['Welcome', '09:00', '09:30', '2026-03-25T08:00:00.000Z', null],
      ['Mobility data', '09:30', '10:30', '2026-03-25T08:30:00.000Z', 'I'],
      ['Coffee', '10:30', '10:45', '2026-03-25T09:30:00.000Z', null],
      ['City budgets', '11:00', '11:30', '2026-03-25T10:00:00.000Z', 'II'],
      ['Next steps', '09:00', '10:00', '2026-03-26T08:00:00.000Z', null],
    ])
  })

  describe('accounts', () => {
    let own: Page
    const name = `omar${Date.now()}`
    const account = { email: `${name}@example.org`, password: 'another long password' }
    const field = (named: string) => own.locator(`input[name="${named}"]`)
    beforeAll(async () => {
      own = await (
        await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB' })
      ).newPage()
      own.setDefaultTimeout(30_000)
    })
    ends(() => ({ pages: { own } }))

    it('say whom to ask who has forgotten their password, where no mail is sent', async () => {
      await own.goto(`${app.url}/admin/login`)
      await own.getByRole('link', { name: 'Forgot password?' }).click()
      await own
        .getByText('Ask an administrator for a link with which you can choose a new password.')
        .waitFor()
      await pictures(own, 'forgot')
    })

    it('change by what one logs in with the current password only', async () => {
      const { doc } = await api('/users', { ...account, name: 'Omar', role: 'editor' })
      await logInByForm(own, app.url, account)
      await own.goto(`${app.url}/admin/account`)
      await field('email').waitFor()
      expect(await field('currentPassword').count()).toBe(0)
      await field('email').fill(`new.${account.email}`)
      await field('currentPassword').fill('not the right one')
      await own.locator('#action-save').click()
      await own.getByText('This is not your current password.').first().waitFor()
      await pictures(own, 'account')
      await field('currentPassword').fill(account.password)
      await own.locator('#action-save').click()
      await expect
        .poll(
          async () =>
            (
              (await (
                await fetch(`${app.url}/api/users/${doc.id}`, {
                  headers: { Authorization: `JWT ${token}` },
                })
              ).json()) as { email: string }
            ).email,
        )
        .toBe(`new.${account.email}`)
      await field('currentPassword').waitFor({ state: 'detached' })
      account.email = `new.${account.email}`
      // The link that an admin makes leads to a new password, although its owner has the account open.
      await page.goto(`${app.url}/admin/collections/users/${doc.id}`)
      await page.getByRole('button', { name: 'Make a link for a new password' }).click()
      const link = await page.locator('#agenda-reset-link').inputValue()
      await pictures(page, 'reset-link')
      await own.context().clearCookies()
      await own.goto(link)
      await takenOver(field('password'))
      await field('password').fill('a third long password')
      await field('confirm-password').fill('a third long password')
      const answers: number[] = []
      own.on('response', (response) => {
        if (response.url().endsWith('/users/reset-password')) answers.push(response.status())
      })
      // Payload's form lets a click pass while it is still being set up; whoever waits clicks again.
      await expect
        .poll(
          async () => {
            if (!answers.length)
              await own
                .locator('button[type="submit"]')
                .click({ timeout: 1_000 })
                .catch(() => {})
            return answers
          },
          { timeout: 30_000, interval: 500 },
        )
        .toEqual([200])
    })
  })

  it.each([
    { language: 'en', dir: 'LTR', event: 'Events', starts: 'Starts' },
    { language: 'ar', dir: 'RTL', event: 'الفعاليات', starts: 'وقت البداية' },
  ])('is accessible and complete in $language', async ({ language, dir, event, starts }) => {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: app.url }])
    await page.goto(`${app.url}/admin/collections/events`)
    await page.locator('.cell-title a').first().waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe(dir)
    expect(await page.locator('h1').first().textContent()).toContain(event)
    expect(
      (await accessibilityFaults(page, `events-${language}`)).filter(({ ours }) => ours),
    ).toEqual([])
    await pictures(page, `events-${language}`)
    await openSession('City budgets')
    expect(await page.locator('label[for="field-starts"]').textContent()).toContain(starts)
    expect(
      (await accessibilityFaults(page, `session-${language}`)).filter(({ ours }) => ours),
    ).toEqual([])
    // A text without a translation would stand there as its key.
    expect(await page.locator('body').innerText()).not.toMatch(
      /\b(agenda|fields|hints|values|inputs|checks):\w/,
    )
    await pictures(page, `session-${language}`)
    await page.goto(eventUrl)
    await page.locator('.agenda-checks').waitFor()
    expect(
      (await accessibilityFaults(page, `event-${language}`)).filter(({ ours }) => ours),
    ).toEqual([])
    await pictures(page, `event-${language}`)
  })
})
