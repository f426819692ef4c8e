import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import {
  accessibilityFaults,
  chromiumPath,
  ends,
  formOf,
  openBrowser,
  pictures,
} from './browser.js'
import { drawerOn, logInto } from './builderPage.js'

const sessionThree = 'Experience from the field: exchange and good practice presentation'

/** The Sfax agenda as an editor first meets it: lists, forms, a conflict, a publication. */
describe.skipIf(!chromiumPath)('the Sfax agenda in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page

  const status = () => page.locator('.doc-controls .status__value').textContent()
  const look = async () => {
    await page.click('#action-save')
    const publication = drawerOn(page)
    await publication.looked()
    return publication
  }
  const checks = () => page.locator('.agenda-checks').innerText()
  const type = async (field: 'ends' | 'starts', clock: string) => {
    await page.fill(`#field-${field}`, clock)
    await page.locator(`#field-${field}`).blur()
  }
  const openList = async (name: string) => {
    await page.goto(`${app.url}/admin`)
    await page
      .locator('.card', { has: page.getByText(name, { exact: true }) })
      .locator('.card__click')
      .click()
    await page.locator('.table tbody tr').first().waitFor()
    // The list then writes what it shows into the address, which cancels whatever was clicked before.
    await page.waitForURL(/[?&]limit=/)
  }
  const openFromList = async (list: string, title: string, row = 0) => {
    await openList(list)
    // On a busy machine the list writes its address once more: whoever sees nothing happen clicks again.
    const isOpen = () =>
      page.waitForURL(/\/collections\/[^/]+\/[^/?]+/, { timeout: 8_000 }).then(
        () => true,
        () => false,
      )
    do await page.locator('.table tbody a', { hasText: title }).nth(row).click()
    while (!(await isOpen()))
    // An event opens in its agenda; its form is the tab beside that.
    if (list === 'Events') {
      await page.waitForURL(/\/agenda$/)
      await page.locator('.doc-tab', { hasText: 'Edit' }).click()
    }
    await page.locator('.collection-edit').waitFor()
    await page.waitForTimeout(500)
  }
  /** The rows of a table: the text of the named columns, joined. */
  const rows = (columns: string[]) =>
    page
      .locator('.table tbody tr')
      .evaluateAll(
        (all, names) =>
          all.map((row) =>
            names
              .map((name) => row.querySelector<HTMLElement>(`.cell-${name}`)?.innerText.trim())
              .join(' | '),
          ),
        columns,
      )

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    page = await logInto(browser, app.url)
  }, 900_000)

  ends(() => ({ pages: { page }, browser, app }))

  it('lists the sessions in agenda order, in words', async () => {
    await openList('Sessions')
    expect(
      (
        await rows(['numberLabel', 'title', 'day', 'starts', 'ends', 'kind', 'status', '_status'])
      ).slice(0, 6),
    ).toEqual([
      '– | Arrival of participants | Mon, 24 Jun 2019 | Afternoon | – | Travel | Confirmed | Published',
      '– | Social Event | Mon, 24 Jun 2019 | 19:30 | 21:30 | Social event | To be confirmed | Published',
      '– | Registration and welcoming coffee/tea | Tue, 25 Jun 2019 | 08:30 | 09:00 | Registration | Confirmed | Published',
      '– | Institutional opening | Tue, 25 Jun 2019 | 09:00 | 09:30 | Opening | Confirmed | Published',
      '– | Presentation of the objectives of the meeting | Tue, 25 Jun 2019 | 09:30 | 09:40 | Presentation | Confirmed | Published',
      'I | Definition of the discussion framework | Tue, 25 Jun 2019 | 09:40 | 10:30 | Session | Confirmed | Published',
    ])
    await pictures(page, 'sfax-sessions')
  })

  it('keeps Session III two hours long when it moves by half an hour, and tells of the lunch', async () => {
    await openFromList('Sessions', sessionThree)
    expect(await page.inputValue('#field-numberLabel')).toBe('III')
    await type('starts', '12:00')
    await expect.poll(() => page.inputValue('#field-ends')).toBe('14:00')
    await page.click('#action-save-draft')
    await expect.poll(checks).toContain('To be solved before publishing (1)')
    expect(await checks()).toContain('“Lunch” (13:45–14:30)')
    await pictures(page, 'sfax-lunch')
  })

  it('refuses to publish it', async () => {
    const publication = await look()
    expect(await publication.conflicts()).toEqual([
      expect.stringContaining(
        '“Lunch” (13:45–14:30) runs at the same time, and one of the two is for everyone. Choose another time, or give each a track of its own.',
      ),
    ])
    expect(await publication.button(/^Publish as release/).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.agenda-input.error .field-error').first().waitFor()
    expect(await page.locator('.agenda-input.error .field-error').first().innerText()).toContain(
      '“Lunch” (13:45–14:30)',
    )
    expect(await status()).not.toBe('Published')
    await pictures(page, 'sfax-refused')
  })

  it('publishes both once lunch has moved', async () => {
    await openFromList('Sessions', 'Lunch')
    await type('starts', '14:00')
    await type('ends', '14:30')
    await (await look()).publish()
    await expect.poll(status).toBe('Published')
    await openFromList('Sessions', sessionThree)
    await (await look()).publish()
    await expect.poll(status).toBe('Published')
    await expect.poll(checks).not.toContain('To be solved')
    const query =
      '{ Sessions(sort: "sortKey", where: { day: { equals: "2019-06-25" }, starts: { in: ["12:00", "14:00"] } }) { docs { title starts ends startsAt } } }'
    const answer = await fetch(`${app.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(
      ((await answer.json()) as { data: { Sessions: { docs: object[] } } }).data.Sessions.docs,
    ).toEqual([
      { title: sessionThree, starts: '12:00', ends: '14:00', startsAt: '2019-06-25T11:00:00.000Z' },
      { title: 'Lunch', starts: '14:00', ends: '14:30', startsAt: '2019-06-25T13:00:00.000Z' },
    ])
  })

  it('shows an event’s sessions in agenda order, a person’s sessions and an organisation’s people', async () => {
    await openFromList('Events', 'Sub-regional Peer-Learning Event')
    await page.locator('.tabs-field__tab-button', { hasText: 'Sessions' }).click()
    await expect.poll(async () => (await rows(['title'])).length).toBe(19)
    expect((await rows(['day', 'starts', 'title'])).slice(-3)).toEqual([
      'Wed, 26 Jun 2019 | 13:30 | Lunch',
      'Wed, 26 Jun 2019 | 14:30 | Take away: what should we report from this meeting',
      'Wed, 26 Jun 2019 | 15:30 | Next steps and Closing',
    ])
    await pictures(page, 'sfax-agenda')
    await openFromList('People', 'Lamine Abbad')
    await expect
      .poll(() => rows(['title', 'day', 'starts']))
      .toEqual([
        'Presentation of the objectives of the meeting | Tue, 25 Jun 2019 | 09:30',
        'Technical Field Visit/Peer Review to Caritas | Tue, 25 Jun 2019 | 14:30',
        'Next steps and Closing | Wed, 26 Jun 2019 | 15:30',
      ])
    await pictures(page, 'sfax-person')
    await openFromList('Organisations', 'Municipality of Sfax')
    await expect
      .poll(async () => (await rows(['name'])).sort())
      .toEqual(['Mohamed Aydi', 'Mounir Elloumi'])
  })

  it('names the rows of people by who they are and what they do', async () => {
    await openFromList('Sessions', sessionThree)
    await page.locator('.tabs-field__tab-button', { hasText: 'People' }).click()
    const names = () => formOf(page).locator('.array-field__row .row-label').allInnerTexts()
    await expect
      .poll(names)
      .toEqual([
        'Alia Fakhry · Moderator',
        'Lina Gast · Facilitator',
        'Amanda Fléty · Facilitator',
        'Fatima Ghaddar · Facilitator',
      ])
    expect((await accessibilityFaults(page, 'sfax-people')).filter(({ ours }) => ours)).toEqual([])
    await pictures(page, 'sfax-people')
  })

  it('has the labels of its own inputs in the language of whoever looks, after others looked in theirs', async () => {
    await page.context().addCookies([{ name: 'payload-lng', value: 'ar', url: app.url }])
    await page.goto(`${app.url}/admin/collections/sessions/create`)
    await page.locator('#field-starts').waitFor()
    expect(
      await page
        .locator('label[for="field-day"], label[for="field-starts"], label[for="field-ends"]')
        .allInnerTexts(),
    ).toEqual(
      ['اليوم*', 'وقت البداية', 'وقت النهاية'].map((label) =>
        expect.stringContaining(label.replace('*', '')),
      ),
    )
  })
})
