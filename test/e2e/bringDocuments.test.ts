/* eslint-disable @typescript-eslint/no-explicit-any -- documents as they come */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxOf, p, row, cell, table } from '../formats/document/docxOf.js'
import { startApp } from './app.js'
import { chromiumPath, faultsIn, openBrowser, pictures } from './browser.js'
import { agendaAct, logInto, openApi } from './builderPage.js'

const line = (time: string, ...words: string[]) =>
  row(cell(p(time)), cell(words.map((each) => p(each)).join('')))

/** The agenda of a small event, as a team sends it. */
const agenda = docxOf(
  [
    p('Coastal Cities Peer-Learning Event', '<w:pStyle w:val="Title"/>'),
    p('Tabarka, 16 – 17 March 2032'),
    table(
      row(cell(p('Tuesday, 16 March 2032'), '<w:gridSpan w:val="2"/>')),
      line(
        '9:00 – 9:30',
        'Institutional opening',
        'Speaker: Marwa Ennouri, Mayor, City of Tabarka',
      ),
      line(
        '9:30 – 10:30',
        'Session I: Why harbours matter',
        'Objective: To agree on what a harbour is for.',
        'Moderator: Jonas Vreeling, Harbour Institute',
      ),
      line('10:30 – 11:00', 'Coffee break'),
      row(cell(p('Wednesday, 17 March 2032'), '<w:gridSpan w:val="2"/>')),
      line('9:00 – 12:00', 'Field visit to the old port'),
    ),
    p('Please bring rubber boots.'),
  ].join(''),
)

/** The same in French, with a break at another time and one line more. */
const french = docxOf(
  table(
    row(cell(p('Mardi 16 mars 2032'), '<w:gridSpan w:val="2"/>')),
    line(
      '9h00 – 9h30',
      'Ouverture officielle',
      'Oratrice : Marwa Ennouri, maire, Ville de Tabarka',
    ),
    line(
      '9h30 – 10h30',
      'Séance I : Pourquoi les ports comptent',
      'Objectif : S’accorder sur ce à quoi sert un port.',
      'Modérateur : Jonas Vreeling, Institut des ports',
    ),
    line('10h45 – 11h15', 'Pause-café'),
    row(cell(p('Mercredi 17 mars 2032'), '<w:gridSpan w:val="2"/>')),
    line('9h00 – 12h00', 'Visite de terrain au vieux port'),
    line('12h00 – 13h00', 'Déjeuner sur le quai'),
  ),
)

/** The English one a week later. */
const newer = docxOf(
  [
    p('Coastal Cities Peer-Learning Event', '<w:pStyle w:val="Title"/>'),
    table(
      row(cell(p('Tuesday, 16 March 2032'), '<w:gridSpan w:val="2"/>')),
      line(
        '9:00 – 9:30',
        'Institutional opening',
        'Speaker: Marwa Ennouri, Mayor, City of Tabarka',
      ),
      line(
        '9:45 – 10:30',
        'Session I: Why harbours matter',
        'Objective: To agree on what a harbour is for, and for whom.',
        'Moderator: Eva Roth, Harbour Institute',
      ),
      line('10:30 – 11:00', 'Coffee break with the crew'),
      row(cell(p('Wednesday, 17 March 2032'), '<w:gridSpan w:val="2"/>')),
      line('14:00 – 15:00', 'Closing of the event'),
    ),
  ].join(''),
)

describe.skipIf(!chromiumPath)('an event out of a document', () => {
  let app: { url: string; stop: () => Promise<void> }
  let browser: Browser
  let page: Page
  let api: Awaited<ReturnType<typeof openApi>>
  const counted = { clicks: 0, keys: 0 }
  const click = async (locator: ReturnType<Page['locator']>) => {
    counted.clicks += 1
    await locator.click()
  }
  const key = async (name: string) => {
    counted.keys += 1
    await page.keyboard.press(name)
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    page = await logInto(browser, app.url)
    api = await openApi(app.url)
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('is made from the list of events: drafts of all its lines, nothing typed but the zone', async () => {
    await page.goto(`${app.url}/admin/collections/events`)
    await click(page.getByRole('button', { name: 'New event from a document' }))
    await page.locator('.agenda-bring__drop input[type=file]').setInputFiles({
      name: 'Agenda Tabarka.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(agenda),
    })
    counted.clicks += 2
    const panel = page.locator('.agenda-bring')
    await panel.locator('.agenda-bring__line').nth(3).waitFor()
    expect(await panel.locator('.agenda-bring__title bdi').allTextContents()).toEqual([
      'Institutional opening',
      'Why harbours matter',
      'Coffee break',
      'Field visit to the old port',
    ])
    // Choosing a line shows it in the document, and the other way round.
    await click(panel.locator('.agenda-bring__paper mark', { hasText: 'Coffee break' }))
    expect(await panel.locator('.agenda-bring__line[aria-pressed="true"]').textContent()).toContain(
      'Coffee break',
    )
    await pictures(page, 'bring')
    expect(await faultsIn(page, '.agenda-bring')).toEqual([])
    const open = panel.locator('.agenda-bring__question')
    await panel.locator('.agenda-bring__line').first().focus()
    for (let step = 0; step < 40 && (await open.count()); step++) {
      await open.focus()
      const asked = await open.textContent()
      await key('Enter')
      await expect
        .poll(async () => ((await open.count()) ? open.textContent() : ''))
        .not.toBe(asked)
    }
    // What was brought and answered is there after the page was left, in another visit too.
    await page.reload()
    expect(await page.locator('.agenda-bring-kept').textContent()).toBe(
      'Agenda Tabarka.docx: kept on this device',
    )
    await page.getByRole('button', { name: 'New event from a document' }).click()
    expect(await panel.locator('.agenda-bring__title bdi').allTextContents()).toEqual([
      'Institutional opening',
      'Why harbours matter',
      'Coffee break',
      'Field visit to the old port',
    ])
    expect(await open.count()).toBe(0)
    // No zone is guessed: nothing is made before one is chosen.
    expect(
      await panel.getByRole('button', { name: 'Create the event with 4 lines' }).isDisabled(),
    ).toBe(true)
    await click(panel.getByLabel('Time zone'))
    await panel.getByLabel('Time zone').selectOption('Africa/Tunis')
    counted.clicks += 1
    await click(panel.getByRole('button', { name: 'Create the event with 4 lines' }))
    await page.waitForURL(/\/collections\/events\/[^/]+\/agenda\?/)
    await page.locator('.agenda-builder__line').nth(3).waitFor()
    await page.getByText('No unsaved changes.').waitFor()
    process.stdout.write(`bring: clicks: ${counted.clicks}, keys: ${counted.keys}\n`)
    expect(counted.clicks + counted.keys).toBeLessThan(60)

    const id = /events\/([^/]+)\/agenda/.exec(page.url())?.[1]
    const event = await api('GET', `/events/${id}?draft=true&depth=0`)
    expect([
      event.title,
      event.startDate,
      event.endDate,
      event.timeZone,
      event.city,
      event._status,
    ]).toEqual([
      'Coastal Cities Peer-Learning Event',
      '2032-03-16',
      '2032-03-17',
      'Africa/Tunis',
      'Tabarka',
      'draft',
    ])
    const { docs } = await api(
      'GET',
      `/sessions?where[event][equals]=${id}&draft=true&depth=1&sort=sortKey`,
    )
    expect(
      docs.map(
        ({
          day,
          starts,
          ends,
          title,
          kind,
          _status,
          objective,
          assignments,
        }: Record<string, any>) => [
          day,
          starts,
          ends,
          title,
          kind,
          _status,
          objective ?? null,
          ...assignments.map(({ role, person, jobTitle, affiliation }: Record<string, any>) =>
            [role, person.name, jobTitle ?? null, affiliation ?? null].join(' / '),
          ),
        ],
      ),
    ).toEqual([
      [
        '2032-03-16',
        '09:00',
        '09:30',
        'Institutional opening',
        'opening',
        'draft',
        null,
        'speaker / Marwa Ennouri / Mayor / City of Tabarka',
      ],
      [
        '2032-03-16',
        '09:30',
        '10:30',
        'Why harbours matter',
        'session',
        'draft',
        'To agree on what a harbour is for.',
        expect.stringMatching(/^moderator \/ Jonas Vreeling \/ .*Harbour Institute$/),
      ],
      ['2032-03-16', '10:30', '11:00', 'Coffee break', 'break', 'draft', null],
      ['2032-03-17', '09:00', '12:00', 'Field visit to the old port', 'fieldVisit', 'draft', null],
    ])
  }, 180_000)

  /** The event of the first test, and its lines as they are stored. */
  const stored = async (locale = 'en') => {
    const [event] = (
      await api(
        'GET',
        '/events?where[title][equals]=Coastal%20Cities%20Peer-Learning%20Event&draft=true&depth=0&locale=en',
      )
    ).docs
    const { docs } = await api(
      'GET',
      `/sessions?where[event][equals]=${event.id}&draft=true&depth=1&sort=sortKey&locale=${locale}&fallback-locale=none`,
    )
    return { event: event.id as number | string, lines: docs as Record<string, any>[] }
  }
  const bringInto = async (event: number | string, name: string, buffer: Uint8Array) => {
    await page.goto(`${app.url}/admin/collections/events/${event}/agenda?locale=en`)
    await page.locator('.agenda-builder__line').first().waitFor()
    await agendaAct(page, 'Bring a document …')
    // What an earlier visit left there.
    await page.locator('.agenda-bring__drop, .agenda-bring__discard').first().waitFor()
    if (await page.locator('.agenda-bring__discard').count())
      await page.locator('.agenda-bring__discard').click()
    await page.locator('.agenda-bring__drop input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(buffer),
    })
    await page.locator('.agenda-bring__group').first().waitFor()
    return page.locator('.agenda-bring')
  }

  it('gets its translations out of the same document in another language, and a list of what differs', async () => {
    const { event } = await stored()
    const panel = await bringInto(event, 'Programme Tabarka.docx', french)
    expect(
      await panel.getByRole('radio', { checked: true }).locator('xpath=..').textContent(),
    ).toContain('A translation of this agenda (French)')
    expect(await panel.locator('.agenda-bring__differences li > button').allTextContents()).toEqual(
      [
        '“Coffee break”: \u206610:30–11:00\u2069 here, \u206610:45–11:15\u2069 in the document. Times stay as they are here.',
        '“Déjeuner sur le quai” stands only in the document.',
      ],
    )
    // The line at another time is first, and left out unless it is ticked.
    const [unsure] = await panel.locator('.agenda-bring__group').all()
    expect([
      await unsure!.getByRole('checkbox').first().isChecked(),
      await unsure!.textContent(),
    ]).toEqual([false, expect.stringContaining('Pause-café')])
    expect(await faultsIn(page, '.agenda-bring')).toEqual([])
    await panel.getByRole('button', { name: /^Store \d+ texts in French$/ }).click()
    await panel.getByText(/^\d+ texts are stored as drafts\./).waitFor()
    const { lines } = await stored('fr')
    expect(
      lines.map(({ title, objective, starts, _status }) => [
        title ?? null,
        objective ?? null,
        starts,
        _status,
      ]),
    ).toEqual([
      ['Ouverture officielle', null, '09:00', 'draft'],
      ['Pourquoi les ports comptent', 'S’accorder sur ce à quoi sert un port.', '09:30', 'draft'],
      [null, null, '10:30', 'draft'],
      ['Visite de terrain au vieux port', null, '09:00', 'draft'],
    ])
    await panel.getByRole('link', { name: 'Open the Translate tab' }).click()
    await page.waitForURL(/\/translate\?to=fr/)
  }, 120_000)

  it('takes over what changed in a newer document, and not what was edited here meanwhile', async () => {
    const { event, lines: before } = await stored()
    await api('PATCH', `/sessions/${before[2]!.id}?draft=true&locale=en`, {
      title: 'Coffee on deck',
    })
    const panel = await bringInto(event, 'Agenda Tabarka 2.docx', newer)
    expect(
      await panel.getByRole('radio', { checked: true }).locator('xpath=..').textContent(),
    ).toContain('A newer version of this agenda')
    const coffee = panel.locator('.agenda-bring__group').filter({ hasText: 'Coffee on deck' })
    expect([await coffee.getByRole('checkbox').isChecked(), await coffee.textContent()]).toEqual([
      false,
      expect.stringMatching(/Coffee break.*Coffee break with the crew.*Here it is: Coffee on deck/),
    ])
    await pictures(page, 'bring-newer')
    expect(await faultsIn(page, '.agenda-bring')).toEqual([])
    // What was decided is there after a reload.
    await coffee.getByRole('checkbox').check()
    await panel.getByRole('button', { name: /^Take over 6 changes as drafts$/ }).waitFor()
    await page.reload()
    await agendaAct(page, 'Bring a document …')
    expect(await coffee.getByRole('checkbox').isChecked()).toBe(true)
    await coffee.getByRole('checkbox').uncheck()
    await panel.getByRole('button', { name: /^Take over 5 changes as drafts$/ }).click()
    await page
      .locator('.agenda-builder__line')
      .filter({ hasText: 'Closing of the event' })
      .waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText('No unsaved changes.').waitFor()
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await page.getByRole('button', { name: 'Save draft', exact: true }).click()
    await page.getByText('No unsaved changes.').waitFor()
    const { lines } = await stored()
    expect(
      lines.map(({ day, starts, title, objective, assignments }) => [
        day,
        starts,
        title,
        objective ?? null,
        ...assignments.map(({ person }: Record<string, any>) => person.name),
      ]),
    ).toEqual([
      ['2032-03-16', '09:00', 'Institutional opening', null, 'Marwa Ennouri'],
      [
        '2032-03-16',
        '09:45',
        'Why harbours matter',
        'To agree on what a harbour is for, and for whom.',
        'Eva Roth',
      ],
      ['2032-03-16', '10:30', 'Coffee on deck', null],
      ['2032-03-17', '14:00', 'Closing of the event', null],
    ])
    expect([lines[1]!.id, lines[2]!.id]).toEqual([before[1]!.id, before[2]!.id])
  }, 120_000)

  it('comes into an agenda that is open as one step, in Arabic on a telephone too', async () => {
    const { doc } = await api('POST', '/events?draft=true', {
      title: 'Pasted',
      startDate: '2032-05-01',
      endDate: '2032-05-01',
      timeZone: 'Africa/Tunis',
      _status: 'draft',
    })
    const arabic = await logInto(browser, app.url, 'ar')
    await arabic.setViewportSize({ width: 360, height: 780 })
    await arabic.goto(`${app.url}/admin/collections/events/${doc.id}/agenda`)
    await arabic.locator('.agenda-builder__day').first().waitFor()
    await arabic.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(
        'text/html',
        '<table><tr><td>9:00 – 9:30</td><td>Opening</td></tr><tr><td>9:30 – 10:00</td><td>Coffee break</td></tr></table>',
      )
      document
        .querySelector('.agenda-builder__day')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
    })
    const panel = arabic.locator('.agenda-bring')
    await panel.locator('.agenda-bring__line').nth(1).waitFor()
    await pictures(arabic, 'bring-ar')
    expect(await faultsIn(arabic, '.agenda-bring')).toEqual([])
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await panel.locator('.agenda-bring__foot .btn').click()
    await arabic.locator('.agenda-builder__line').nth(1).waitFor()
    await arabic.getByRole('button', { name: 'تراجع' }).click()
    await expect.poll(() => arabic.locator('.agenda-builder__line').count()).toBe(0)
  }, 120_000)
})
