import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { agendaAct, builderOn, drawerOn, lineAct, logInto, openApi } from './builderPage.js'

type TypedLine = { title: string; day: string; starts: string; ends: string }

const first = '2030-05-01'

describe.skipIf(!chromiumPath)('shifting and publishing an agenda in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let api: Awaited<ReturnType<typeof openApi>>
  let builder: ReturnType<typeof builderOn>
  let publication: ReturnType<typeof drawerOn>
  let event: number | string
  let people: Record<string, number | string>
  const slug = `forum-${process.env.E2E_URL ? Date.now() : 'published'}`

  const stored = async (): Promise<string[]> => {
    const { docs } = await api(
      'GET',
      `/sessions?where[event][equals]=${event}&draft=true&depth=0&locale=en&limit=100&sort=sortKey`,
    )
    return (docs as TypedLine[]).map(
      ({ day, starts, ends, title }) =>
        `${day === first ? '' : `${day} `}${starts}-${ends} ${title}`,
    )
  }
  const seen = async (query = '') => {
    const { days = [] } = await api('GET', `/agenda/${slug}?locale=en${query}`)
    return (days as { sessions: TypedLine[] }[]).flatMap(({ sessions }) =>
      sessions.map(({ starts, title }) => `${starts} ${title}`),
    )
  }
  const save = async () => {
    await page.keyboard.press('Control+s')
    await builder.saved()
  }
  const fromHere = (title: string, action: string) => lineAct(page, title, action)
  const planned = () => builder.panel.locator('.agenda-builder__changes li').allTextContents()

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    api = await openApi(app.url)
    page = await logInto(browser, app.url)
    people = Object.fromEntries(
      await Promise.all(
        ['Alia', 'Lina'].map(async (name) => [
          name,
          (await api('POST', '/people', { name })).doc.id,
        ]),
      ),
    )
    event = (
      await api('POST', '/events?draft=true', {
        title: 'Forum',
        slug,
        startDate: first,
        endDate: '2030-05-02',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr'],
      })
    ).doc.id
    const line = (title: string, starts: string, ends: string, more = {}) => ({
      event,
      day: first,
      timing: 'clock',
      kind: 'session',
      status: 'confirmed',
      title,
      starts,
      ends,
      ...more,
    })
    for (const body of [
      line('Welcome', '09:00', '09:30', {
        kind: 'opening',
        assignments: [{ role: 'speaker', person: people.Alia }],
      }),
      line('Budget', '09:30', '10:30', {
        assignments: [{ role: 'moderator', person: people.Alia }],
      }),
      line('Lunch', '12:30', '13:30', { kind: 'meal' }),
      line('Review', '13:45', '14:30', {
        assignments: [{ role: 'moderator', person: people.Lina }],
      }),
    ])
      await api('POST', '/sessions?draft=true', body)
    builder = builderOn(page, app.url, event)
    publication = drawerOn(page)
    await builder.open()
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it.each<[string, () => Promise<void>, RegExp[], string[]]>([
    [
      'start 20 minutes late',
      async () => {
        await fromHere('Welcome', 'Start later …')
        await builder.panel.getByLabel(/Minutes/).fill('20')
      },
      [/Welcome.*09:00–09:30.*09:20–09:50/, /Budget.*09:30–10:30.*09:50–10:50/],
      ['09:20-09:50 Welcome', '09:50-10:50 Budget', '12:30-13:30 Lunch', '13:45-14:30 Review'],
    ],
    [
      'this session needs 15 minutes more',
      async () => {
        await fromHere('Budget', 'Needs more time …')
        await builder.panel.getByLabel(/Minutes/).fill('15')
      },
      [/Budget.*09:30–10:30.*09:30–10:45/],
      ['09:00-09:30 Welcome', '09:30-10:45 Budget', '12:30-13:30 Lunch', '13:45-14:30 Review'],
    ],
    [
      'swap these two',
      () => fromHere('Welcome', 'Swap with next'),
      [],
      ['09:00-10:00 Budget', '10:00-10:30 Welcome', '12:30-13:30 Lunch', '13:45-14:30 Review'],
    ],
    [
      'close the gap',
      () => fromHere('Review', 'Close the gap'),
      [/Review.*13:45–14:30.*13:30–14:15/],
      ['09:00-09:30 Welcome', '09:30-10:30 Budget', '12:30-13:30 Lunch', '13:30-14:15 Review'],
    ],
    [
      'move the event to other dates',
      async () => {
        await agendaAct(page, 'Move to other dates')
        await builder.panel.getByLabel(/First day/).fill('2030-06-10')
      },
      [/Welcome.*10 Jun/, /Budget.*10 Jun/, /Lunch.*10 Jun/, /Review.*10 Jun/],
      ['09:00-09:30 Welcome', '09:30-10:30 Budget', '12:30-13:30 Lunch', '13:45-14:30 Review'].map(
        (line) => `2030-06-10 ${line}`,
      ),
    ],
  ])('shows, does and undoes: %s', async (_, ask, preview, after) => {
    const before = await stored()
    await ask()
    await expect
      .poll(planned)
      .toEqual(expect.arrayContaining(preview.map((each) => expect.stringMatching(each))))
    expect(await stored()).toEqual(before)
    if (await builder.panel.count())
      await builder.panel.getByRole('button', { name: 'Apply' }).click()
    await save()
    await expect.poll(stored).toEqual(after)
    await builder.button('Undo').click()
    await save()
    await expect.poll(stored).toEqual(before)
  })

  it('saves nothing of a shift when one of its lines cannot be saved', async () => {
    const before = await stored()
    const gone = (await api('POST', '/people', { name: 'Gone soon' })).doc.id
    await builder.open()
    await builder.cell('Review', 'people').click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Gone soon')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await fromHere('Welcome', 'Start later …')
    await builder.panel.getByLabel(/Minutes/).fill('20')
    await builder.panel.getByRole('button', { name: 'Apply' }).click()
    await api('DELETE', `/people/${gone}`)
    await page.keyboard.press('Control+s')
    const notice = page.locator('.agenda-builder__notice')
    await notice.getByText('Review').waitFor()
    expect(await stored()).toEqual(before)
    expect(await builder.cell('Welcome', 'time').textContent()).toBe('09:20–09:50')
    await builder.open()
  })

  it('lists what would be published, and publishes nothing while there is a conflict', async () => {
    await builder.cell('Review', 'time').click()
    await page.keyboard.type('1000-1100')
    await page.keyboard.press('Enter')
    await api(
      'PATCH',
      `/sessions/${(await api('GET', `/sessions?where[title][equals]=Review&where[event][equals]=${event}&draft=true`)).docs[0].id}?draft=true`,
      { assignments: [{ role: 'moderator', person: people.Alia }] },
    )
    await builder.button('Publish …').click()
    await publication.drawer.getByText('To be solved first (1)').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Publish the agenda',
    )
    expect(await publication.conflicts()).toEqual([expect.stringContaining('Alia')])
    expect(await publication.button('Publish as release 1').isDisabled()).toBe(true)
    expect(await faultsIn(page, '.agenda-publish')).toEqual([])
    await pictures(page, 'publish-conflict')
    expect(await seen()).toEqual([])
    await publication.drawer.locator('.agenda-publish__box.is-conflict li button').click()
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'),
        ),
      )
      .toMatch(/:title$/)
    expect(await publication.drawer.count()).toBe(0)
  })

  it('publishes all of it but a line for the team once the conflict is solved and the advice read', async () => {
    const setUp = page.locator('.agenda-builder__line.is-team')
    await fromHere('Lunch', 'Add line below')
    await page.keyboard.type('1330-1345')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Set-up of the hall')
    await page.keyboard.press('Enter')
    await fromHere('Set-up of the hall', 'For the team only')
    expect(await setUp.locator('.agenda-builder__team').textContent()).toBe('Team')
    await page.getByRole('button', { name: 'By place' }).click()
    expect(await page.locator('.agenda-timetable__box.is-team').textContent()).toContain('Team')
    await pictures(page, 'team-grid')
    await page.getByRole('button', { name: 'List' }).click()
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await pictures(page, 'team-list')
    await builder.cell('Review', 'time').click()
    await page.keyboard.type('1345-1430')
    await page.keyboard.press('Enter')
    await builder.button('Publish …').click()
    await publication.drawer
      .getByText('Readers see this agenda here for the first time.')
      .first()
      .waitFor()
    expect(
      await publication.drawer
        .getByText('Stays with the team (1)')
        .locator('xpath=..')
        .locator('li')
        .allTextContents(),
    ).toEqual(['Set-up of the hall'])
    const publish = publication.button('Publish as release 1')
    expect(await publish.isDisabled()).toBe(true)
    await publication.drawer.getByLabel(/Note to readers/).fill('Here it is.')
    // What was begun is there again when the drawer is.
    await page.keyboard.press('Escape')
    await publication.drawer.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Publish/)
    // As it is after a reload.
    await builder.open()
    await builder.button('Publish …').click()
    await publication.looked()
    expect(await publication.drawer.getByLabel(/Note to readers/).inputValue()).toBe('Here it is.')
    await publication.drawer.getByLabel('I have read this and publish all the same').check()
    expect(await faultsIn(page, '.agenda-publish')).toEqual([])
    await pictures(page, 'publish-first')
    await publish.click()
    await publication.drawer.getByRole('heading', { name: 'Published as release 1' }).waitFor()
    expect(
      await publication.drawer
        .locator('.agenda-publish__pages a')
        .evaluateAll((links) =>
          links.map((link) => [
            link.firstElementChild?.textContent,
            new URL((link as HTMLAnchorElement).href).pathname,
          ]),
        ),
    ).toEqual([
      ['English', `/en/${slug}`],
      ['Français', `/fr/${slug}`],
    ])
    expect(await faultsIn(page, '.agenda-publish')).toEqual([])
    await pictures(page, 'publish-done')
    expect(await seen()).toEqual(['09:00 Welcome', '09:30 Budget', '12:30 Lunch', '13:45 Review'])
    expect(await (await fetch(`${app.url}/en/${slug}`)).text()).not.toContain('Set-up of the hall')
    await publication.button('Close').click()
  })

  it('tells what readers will see change, publishes it, and compares the two releases', async () => {
    await fromHere('Welcome', 'Start later …')
    await builder.panel.getByLabel(/Minutes/).fill('15')
    await builder.panel.getByRole('button', { name: 'Apply' }).click()
    await builder.button('Publish …').click()
    const told = [
      '“Welcome”: 09:00–09:30 → 09:15–09:45',
      'Session I “Budget”: 09:30–10:30 → 09:45–10:45',
    ]
    await publication.drawer.getByText(told[0]!).waitFor()
    expect(await publication.changes()).toEqual(told)
    await pictures(page, 'publish-changes')
    await publication.publish(2)
    expect([await seen(), await seen('&release=1')].map(([line]) => line)).toEqual([
      '09:15 Welcome',
      '09:00 Welcome',
    ])
    await agendaAct(page, 'Releases')
    await builder.panel.getByText('Release 2').waitFor()
    await builder.panel.getByRole('button', { name: 'Compare' }).click()
    await expect
      .poll(() => builder.panel.locator('.agenda-builder__comparison li').allTextContents())
      .toEqual(told)
    expect(await faultsIn(page, '.agenda-drawer')).toEqual([])
    await pictures(page, 'releases')
    await builder.panel.getByRole('button', { name: 'Close' }).click()
  })

  it('shows in the form that it was published from what its lines are now', async () => {
    const other = (
      await api('POST', '/events?draft=true', {
        title: 'Small forum',
        startDate: first,
        endDate: first,
        timeZone: 'Africa/Tunis',
        languages: ['en'],
      })
    ).doc.id
    await api('POST', '/sessions?draft=true', {
      event: other,
      day: first,
      timing: 'clock',
      starts: '09:00',
      ends: '10:00',
      kind: 'workshop',
      status: 'confirmed',
      title: 'Only one',
    })
    await page.goto(`${app.url}/admin/collections/events/${other}`)
    await page.getByRole('button', { name: 'Sessions', exact: true }).click()
    const states = () => page.locator('.relationship-table tbody .cell-_status').allTextContents()
    await expect.poll(states).toEqual(['Draft'])
    await page.locator('#action-save').click()
    await publication.publish(1)
    await expect.poll(states).toEqual(['Published'])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('action-save')
  })

  it('publishes in Arabic, from right to left', async () => {
    const arabic = await logInto(browser, app.url, 'ar')
    await api(
      'PATCH',
      `/sessions/${(await api('GET', `/sessions?where[title][equals]=Budget&where[event][equals]=${event}&draft=true`)).docs[0].id}?draft=true&locale=en`,
      { ends: '11:00' },
    )
    await builderOn(arabic, app.url, event).open('ar')
    await arabic.getByRole('button', { name: /^نشر/ }).click()
    await arabic.locator('.agenda-publish__changes li').first().waitFor()
    await pictures(arabic, 'publish-arabic')
    expect(await faultsIn(arabic, '.agenda-publish')).toEqual([])
    await arabic.context().close()
  })

  it('tells another website of releases: its address is added, its secret shown once, a test sent', async () => {
    await builder.open()
    await agendaAct(page, 'Websites to tell')
    const { panel } = builder
    await panel.getByLabel('Address (https://…)').fill('http://example.org')
    await panel.getByRole('button', { name: 'Add', exact: true }).click()
    await panel.getByText('It must begin with https://').waitFor()
    await panel.getByLabel('Address (https://…)').fill('https://127.0.0.1/hook')
    await panel.getByRole('button', { name: 'Add', exact: true }).click()
    await panel.getByText(/whsec_/).waitFor()
    await panel.getByRole('button', { name: 'Send a test to 127.0.0.1' }).click()
    await panel.getByText('The address leads into a private network.').waitFor()
    expect(await faultsIn(page, '.agenda-builder__plan')).toEqual([])
    await panel.getByRole('button', { name: 'Remove 127.0.0.1' }).click()
    await panel.getByText('Nobody else is told yet.').waitFor()
  })
})
