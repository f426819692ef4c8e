import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrival } from '../../seed/sfax/arrival.js'
import { dayOne } from '../../seed/sfax/dayOne.js'
import { dayTwo } from '../../seed/sfax/dayTwo.js'
import { organisations, people } from '../../seed/sfax/directory.js'
import type { SeedLine, Party } from '../../seed/sfax/line.js'
import { defaultRulebook, labelOf } from '../../src/core/vocabulary.js'
import { admin, startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, pictures } from './browser.js'
import { lineAct, logInto } from './builderPage.js'

if (!chromiumPath)
  console.log('No Chromium at CHROMIUM_PATH or in /usr/bin: the browser tests are skipped.')

/** The longer texts, in the order in which the panel of a line has them. */
const texts = ['objective', 'methodology', 'guidingQuestions'] as const

type Session = {
  title: string
  statusNote?: string | null
  objective?: string | null
  methodology?: string | null
  guidingQuestions?: { question: string }[] | null
  day: string
  timing: string
  starts?: string
  ends?: string
  kind: string
  status: string
  assignments: {
    role: string
    person?: { name: string }
    organisation?: { name: string }
    label?: string
    jobTitle?: string | null
    affiliation?: string | null
  }[]
}

/** At night the whole agenda is typed; for each commit the lines that have a timing, a kind or a role that none before them has. */
const met = new Set<string>()
const programme = [arrival, dayOne, dayTwo].map((lines) =>
  lines.filter(({ timing = 'clock', kind, parties = [] }) => {
    const marks = [timing, kind, ...parties.map(({ role, label }) => `${role} ${Boolean(label)}`)]
    const isNew = marks.some((mark) => !met.has(mark))
    for (const mark of marks) met.add(mark)
    return isNew || Boolean(process.env.NIGHTLY)
  }),
)
const hasTexts = ({ objective, methodology, statusNote }: SeedLine) =>
  Boolean(objective ?? methodology ?? statusNote)
const nameOf = ({ person, organisation, label }: Party) =>
  person
    ? people[person].name.en
    : label
      ? label.en
      : organisation
        ? organisations[organisation].name.en
        : ''

describe.skipIf(!chromiumPath)('the agenda builder in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let token: string
  let event: number | string
  let strokes = 0
  let letters = 0

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
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    strokes += keys.length
  }
  const type = async (text: string) => {
    await page.keyboard.type(text)
    strokes += text.length
  }
  const stored = async (): Promise<Session[]> =>
    (
      await api(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=1&locale=en&limit=100&sort=sortKey`,
      )
    ).docs
  /** What was typed of each line into the panel. */
  const textsTold = (sessions: Session[]) =>
    sessions.map(({ title, objective, methodology, guidingQuestions, statusNote }) => ({
      title,
      objective: objective ?? undefined,
      methodology: methodology ?? undefined,
      questions: (guidingQuestions ?? []).map(({ question }) => question),
      statusNote: statusNote ?? undefined,
    }))
  const told = (sessions: Session[]) =>
    sessions.map(({ day, timing, starts, ends, title, kind, assignments }) => [
      day,
      timing === 'clock' ? `${starts}-${ends}` : timing,
      kind,
      title,
      ...assignments.map(({ role, person, label, organisation, jobTitle, affiliation }) =>
        [`${role} ${person?.name ?? label ?? organisation?.name}`, jobTitle, affiliation]
          .filter(Boolean)
          .join(', '),
      ),
    ])
  /** A party as it is typed: name, title, affiliation. */
  const written = (party: Party) =>
    [nameOf(party), party.jobTitle?.en, party.affiliation?.en].filter(Boolean).join(', ')
  /** As it is stored: what the directory says of somebody anyway is not said again. */
  const kept = ({ affiliation, ...party }: Party) => {
    const { organisation } = party.person ? people[party.person] : {}
    const said = organisation && organisations[organisation].name.en === affiliation?.en
    return written(said ? party : { ...party, affiliation })
  }
  const expected = (lines: SeedLine[]) =>
    lines.map(({ day, timing, starts, ends, kind, title, parties = [] }) => [
      day,
      timing ?? `${starts}-${ends}`,
      kind,
      title.en,
      ...parties.map((each) => `${each.role} ${kept(each)}`),
    ])
  const open = async (on: Page = page, locale = 'en') => {
    await on.goto(`${app.url}/admin/collections/events/${event}/agenda?locale=${locale}`)
    await on.locator('.agenda-builder__day').first().waitFor()
  }
  const cell = (title: string, column: string, on: Page = page) =>
    on
      .locator('.agenda-builder__line')
      .filter({ hasText: title })
      .first()
      .locator(`.agenda-builder__cell.is-${column}`)
  const saved = (on: Page = page) => on.getByText('No unsaved changes.').waitFor()

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    ;({ token } = await api('POST', '/users/login', admin))
    page = await logInto(browser, app.url)
    event = (
      await api('POST', '/events?draft=true', {
        title: `Sfax, typed anew${process.env.E2E_URL ? ` ${Date.now()}` : ''}`,
        startDate: '2019-06-25',
        endDate: '2019-06-26',
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr', 'ar'],
        days: ['2019-06-24', '2019-06-25', '2019-06-26'].map((date) => ({ date })),
      })
    ).doc.id
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  /** Whoever types looks where they are before they go on. */
  const inCell = () =>
    page.waitForFunction(() => document.activeElement?.matches('.agenda-builder__selected'))
  const active = () =>
    page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement
      const cell = document.activeElement?.closest<HTMLElement>('[data-cell]')
      return {
        column: cell?.dataset.cell?.split(':')[1],
        value,
        chosen: [selectionStart, selectionEnd],
        shown: cell?.innerText.trim(),
      }
    })

  /** Types something of the agenda: its letters have to be typed whatever the editor is like. */
  const typeContent = async (text: string) => {
    letters += text.length
    await type(text)
  }

  /** Types one line into the cells of a new one, of which the time is being typed: what stands there is replaced. */
  async function typeLine({
    timing,
    starts,
    ends,
    kind,
    title,
    status,
    parties = [],
  }: SeedLine): Promise<void> {
    await typeContent(timing ?? `${starts}-${ends}`.replaceAll(':', ''))
    await press('Tab')
    await typeContent(title.en)
    await press('Tab')
    await inCell()
    // Most titles say the kind.
    const label = labelOf(defaultRulebook.kinds, kind, 'en')
    if ((await active()).shown !== label) await type(label)
    await press('Tab')
    if (status === 'tentative') {
      await press('Tab', 'Tab')
      await inCell()
      await type('to be c')
      await press('Tab')
    }
    if (!parties.length) return
    await inCell()
    await press('Enter')
    await page.locator('.agenda-builder__people').waitFor()
    for (const party of parties) {
      // Of a role its first letters will do before a name that is known.
      const role = labelOf(defaultRulebook.roles, party.role, 'en')
      await type(`${party.person ? role.slice(0, 4).trim() : role} `)
      await typeContent(written(party))
      await press('Enter')
    }
    await press('Enter')
  }

  const panelField = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field)
  /** Goes to a field of the panel's texts, from wherever the keyboard is among them. */
  async function goToText(wanted: (typeof texts)[number]): Promise<void> {
    const order: readonly (string | undefined)[] = texts
    for (let at = await panelField(); at !== wanted; at = await panelField())
      await press(order.indexOf(at) > order.indexOf(wanted) ? 'Shift+Tab' : 'Tab')
  }

  /** Types the texts of the open line in its panel. */
  async function typeTexts({ objective, methodology, questions = [] }: SeedLine): Promise<void> {
    // What is stored of a line is read when it is opened.
    await page
      .locator('.agenda-line')
      .getByRole('textbox', { name: 'Objective', exact: true })
      .waitFor()
    for (const [name, text] of [
      ['objective', objective],
      ['methodology', methodology],
    ] as const) {
      if (!text) continue
      await goToText(name)
      await typeContent(text.en)
    }
    for (const [index, question] of questions.entries()) {
      await goToText('guidingQuestions')
      if (index) await press('Tab', 'Tab')
      await press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('textarea'))
      await typeContent(question.en)
    }
  }

  it('builds the Sfax agenda from an empty event with the keyboard alone', async () => {
    await open()
    await pictures(page, 'builder-empty')
    for (const lines of programme) {
      const add = page.getByRole('button', { name: '+ Add a line' }).nth(programme.indexOf(lines))
      while (!(await add.evaluate((button) => button === document.activeElement)))
        await press('Tab')
      await press('Enter')
      for (const line of lines) {
        if (line !== lines[0]) await press('Control+Enter')
        await typeLine(line)
      }
    }
    await press('Control+s')
    await saved()
    expect(told(await stored())).toEqual(expected(programme.flat()))
  })

  it.skipIf(!process.env.NIGHTLY)(
    'takes its longer texts in the panel that stays open from line to line, in 500 keys more than there are letters',
    async () => {
      const all = programme.flat()
      const openLine = (title: string) =>
        page.locator('.agenda-line').getByRole('heading', { name: title }).waitFor()
      const walked = async (line: SeedLine) => {
        if (line === all[0]) return
        await press('Alt+PageDown')
        await openLine(line.title.en)
      }
      await press('Control+Home', 'Alt+Enter')
      await openLine(all[0]!.title.en)
      await press('Tab', 'ArrowRight')
      for (const line of all) {
        await walked(line)
        if (hasTexts(line)) await typeTexts(line)
      }
      const noted = all.find((line) => line.statusNote && hasTexts(line))
      if (noted) {
        await press('Escape', 'Control+Home')
        for (const line of all.slice(0, all.indexOf(noted))) if (line) await press('ArrowDown')
        await press('Alt+Enter')
        await openLine(noted.title.en)
        await press('Tab', 'ArrowLeft')
        while ((await panelField()) !== 'statusNote') await press('Tab')
        await typeContent(noted.statusNote!.en)
      }
      await press('Control+s')
      await saved()
      await press('Escape')
      console.log(
        `The Sfax agenda (${all.length} lines) took ${strokes} keys: ${letters} letters and ${strokes - letters} others.`,
      )
      const wanted = all.map((line) => (hasTexts(line) ? line : { title: line.title }))
      expect(textsTold(await stored())).toEqual(
        wanted.map(
          ({ title, objective, methodology, questions = [], statusNote }: Partial<SeedLine>) => ({
            title: title!.en,
            objective: objective?.en,
            methodology: methodology?.en,
            questions: questions.map(({ en }) => en),
            statusNote: statusNote?.en,
          }),
        ),
      )
      expect(strokes - letters).toBeLessThanOrEqual(500)
    },
  )

  it('keeps the keyboard, and what is being typed, in a new line while that is saved', async () => {
    const before = told(await stored())
    const saving = /\/agenda-builder\/[^/]+$/
    await page.route(saving, async (route) => {
      await new Promise((answered) => setTimeout(answered, 700))
      await route.continue()
    })
    await cell('Social Event', 'time').click()
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('2200-2230')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Night walk')
    await page.keyboard.press('Control+s')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' by the sea')
    await saved()
    await page
      .locator('.agenda-builder__line:not([data-line^="new"])', { has: page.locator(':focus') })
      .waitFor()
    expect(await active()).toMatchObject({ column: 'title', value: 'Night walk by the sea' })
    await page.unroute(saving)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    await saved()
    expect((await stored()).map(({ title }) => title)).toContain('Night walk by the sea')
    await cell('Night walk', 'title').click()
    await page.keyboard.press('Control+Delete')
    await page.keyboard.press('Control+s')
    await saved()
    expect(told(await stored())).toEqual(before)
  })

  it('shows how late the day would run, does it, and undoes it', async () => {
    const before = told(await stored())
    await lineAct(page, 'Institutional opening', 'Needs more time …')
    const plan = page.locator('section.agenda-builder__plan')
    await expect
      .poll(() => plan.locator('.agenda-builder__changes li').allTextContents())
      .toContainEqual(expect.stringMatching(/Institutional opening.*→/))
    await pictures(page, 'builder-plan')
    await plan.getByRole('button', { name: 'Apply' }).click()
    await expect.poll(() => cell('Institutional opening', 'time').textContent()).toMatch(/09:45$/)
    await page.keyboard.press('Control+s')
    await saved()
    expect(told(await stored())).not.toEqual(before)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+s')
    await saved()
    await expect.poll(async () => told(await stored())).toEqual(before)
  })

  it('says at the line what is wrong, while it is typed', async () => {
    await cell('Lunch', 'time').click()
    await page.keyboard.type('1030-1130')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.agenda-builder__checks .is-conflict').allTextContents())
      .toContainEqual(expect.stringContaining('Lunch'))
    await pictures(page, 'builder-conflict')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.locator('.agenda-builder__checks .is-conflict').count()).toBe(0)
    await page.keyboard.type('soonish')
    await page.keyboard.press('Enter')
    expect(await page.locator('.agenda-builder__fault').textContent()).toBe(
      'This is not a time. Type it as 9:30, 9:30-10:45 or afternoon.',
    )
    await page.keyboard.press('Escape')
  })

  it('types into cells as a spreadsheet does, and walks them with Tab', async () => {
    const told = () => cell('Social Event', 'title').textContent()
    await cell('Social Event', 'time').click()
    await page.keyboard.press('Control+Enter')
    expect((await active()).chosen).not.toEqual([0, 0])
    await page.keyboard.type('2200-2230')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Session IV: Coffee by the sea')
    await page.keyboard.press('Tab')
    expect(await active()).toMatchObject({ column: 'kind', shown: 'Session' })
    expect(await cell('Coffee by the sea', 'title').textContent()).toMatch(
      /^[IVX]+Coffee by the sea$/,
    )
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Coffee break')
    await page.keyboard.press('Tab')
    expect(await active()).toMatchObject({ column: 'kind', shown: 'Break' })
    await page.keyboard.type('w')
    expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toBe(
      'Workshop',
    )
    await page.keyboard.press('Tab')
    await page.keyboard.type('R')
    expect(await active()).toMatchObject({ column: 'people', value: 'R' })
    await page.keyboard.type('epresentative of Sfax')
    // Whoever clicks elsewhere keeps what they typed, and is there at once.
    await cell('Social Event', 'title').click()
    expect(await cell('Coffee break', 'people').textContent()).toContain('Representative of Sfax')
    expect(await active()).toMatchObject({ column: 'title' })
    await page.waitForTimeout(600)
    // A second click is where it is, letters from an input method are as good as others.
    const text = (await cell('Social Event', 'title').locator('bdi').boundingBox()) ?? {
      x: 0,
      y: 0,
      height: 0,
    }
    await page.mouse.click(text.x + 2, text.y + text.height / 2)
    await page.keyboard.type('A ')
    await page.keyboard.press('Enter')
    await expect.poll(told).toBe('A Social Event')
    await page.keyboard.press('Control+z')
    // Enter went down to this very cell: a click into it would begin where it is clicked.
    await cell('Coffee break', 'status').click()
    await cell('Coffee break', 'title').click()
    const typing = await page.context().newCDPSession(page)
    await typing.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    await typing.send('Input.insertText', { text: '你' })
    await page.keyboard.insertText('好')
    await page.keyboard.press('F2')
    expect(await active()).toMatchObject({ column: 'title', value: '你好' })
    await page.keyboard.press('Escape')
    // What is no time stays until it is corrected or given up.
    await cell('Coffee break', 'time').click()
    await page.keyboard.type('soonish')
    await cell('Social Event', 'title').click()
    expect(await active()).toMatchObject({ column: 'time', value: 'soonish' })
    await page.keyboard.press('Escape')
    await cell('Coffee break', 'status').click()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('+ Add a line')
    await page.keyboard.press('Shift+Tab')
    expect((await active()).column).toBe('status')
    // As far as what is saved: what was done before the page was opened can be undone too.
    while (!(await page.getByText('No unsaved changes.').isVisible()))
      await page.getByRole('button', { name: 'Undo' }).click()
  })

  it('asks what to do where a delay runs into lunch, and swaps two days, each as one step', async () => {
    await open()
    const before = told(await stored())
    const plan = page.locator('section.agenda-builder__plan')
    await lineAct(page, 'Institutional opening', 'Start later …')
    await plan
      .getByLabel(/Minutes/)
      .and(page.locator(':focus'))
      .waitFor()
    await page.keyboard.type('120')
    const ways = plan.getByRole('group', { name: /^Runs into .*Lunch/ })
    expect(await ways.getByRole('radio').first().isChecked()).toBe(true)
    await pictures(page, 'builder-collision')
    await ways.getByRole('radio', { name: /^Move .*Lunch/ }).check()
    await plan.locator('li', { hasText: 'Lunch' }).first().waitFor()
    await plan.getByRole('button', { name: 'Cancel' }).click()
    await page.locator('.agenda-builder__daymenu summary').nth(1).click()
    await page.getByRole('button', { name: 'Swap with another day …' }).click()
    await pictures(page, 'builder-days')
    await plan.getByRole('button', { name: 'Apply' }).click()
    await page.keyboard.press('Control+s')
    await saved()
    const other = new Map([
      ['2019-06-25', '2019-06-26'],
      ['2019-06-26', '2019-06-25'],
    ])
    expect(
      told(await stored())
        .map(([day, ...rest]) => [other.get(String(day)) ?? day, ...rest])
        .sort(),
    ).toEqual(before.toSorted())
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Save draft' }).click()
    await saved()
    expect(told(await stored())).toEqual(before)
  })

  it('takes rows of a table of a text editor, after showing what they would become', async () => {
    await open()
    const before = await page.locator('.agenda-builder__line').count()
    await cell('Social Event', 'title').click()
    await page.evaluate(() => {
      const table =
        '<table><tr><td>21:30 – 22:00</td><td>Walk home</td></tr><tr><td>tbc</td><td>Coffee break</td></tr></table>'
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', table)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    const panel = page.locator('.agenda-bring')
    await panel.locator('.agenda-bring__line').nth(1).waitFor()
    expect(await panel.locator('.agenda-bring__title').allTextContents()).toEqual([
      expect.stringMatching(/^Walk home/),
      expect.stringMatching(/^Coffee break/),
    ])
    await pictures(page, 'builder-paste')
    await panel.getByRole('button', { name: 'Add 2 lines as drafts' }).click()
    await panel.waitFor({ state: 'detached' })
    expect(await cell('Walk home', 'time').textContent()).toBe('21:30–22:00')
    expect(await page.locator('.agenda-builder__line').count()).toBe(before + 2)
    await page.locator('.agenda-builder__copy').first().locator('summary').click()
    await page.locator('.agenda-builder__copy input').first().fill('2019-06-27')
    await page.locator('.agenda-builder__copy button').first().click()
    await page.getByRole('heading', { name: 'Thursday, 27 June 2019' }).waitFor()
    await page.keyboard.press('Control+s')
    await saved()
    expect(
      (await stored()).filter(({ day }) => day === '2019-06-27').map(({ title }) => title),
    ).toEqual(['Arrival of participants', 'Social Event', 'Walk home', 'Coffee break'])
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Save draft' }).click()
    await saved()
    expect(await stored()).toHaveLength(before)
  })

  it('loses nothing when two people change the same line', async () => {
    const other = await logInto(browser, app.url)
    await open()
    await open(other)
    const retitle = async (on: Page, title: string) => {
      await cell('Social Event', 'title', on).click()
      await on.keyboard.press('Enter')
      await on.keyboard.press('Control+a')
      await on.keyboard.type(title)
      await on.keyboard.press('Enter')
      await on.keyboard.press('Control+s')
    }
    await retitle(other, 'Social Event by the sea')
    await saved(other)
    await retitle(page, 'Social Event on the roof')
    const notice = page.locator('.agenda-builder__notice:not([data-kept])')
    await notice.getByText('Social Event by the sea').waitFor()
    await pictures(page, 'builder-clash')
    await notice.getByRole('button', { name: 'Keep mine' }).click()
    await notice.waitFor({ state: 'detached' })
    expect(await cell('Social Event', 'title').textContent()).toBe('Social Event on the roof')
    await page.keyboard.press('Control+s')
    await saved()
    expect((await stored()).find(({ title }) => title.startsWith('Social Event'))?.title).toBe(
      'Social Event on the roof',
    )
    await other.context().close()
  })

  it('reads from right to left in Arabic, and has no fault that axe finds', async () => {
    await open()
    await pictures(page, 'builder-sfax')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await pictures(page, 'builder-dark')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    const arabic = await logInto(browser, app.url, 'ar')
    await open(arabic, 'ar')
    expect(await arabic.locator('.agenda-builder th').first().textContent()).toBe('الوقت')
    await pictures(arabic, 'builder-arabic')
    expect(await faultsIn(arabic, '.agenda-builder')).toEqual([])
  })
})
