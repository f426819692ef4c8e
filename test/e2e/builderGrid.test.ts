import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrival } from '../../seed/sfax/arrival.js'
import { dayOne } from '../../seed/sfax/dayOne.js'
import { admin, startApp } from './app.js'
import { chromiumPath, ends, faultsIn, openBrowser, picture, pictures } from './browser.js'
import { logInto } from './builderPage.js'

if (!chromiumPath)
  console.log('No Chromium at CHROMIUM_PATH or in /usr/bin: the browser tests are skipped.')

type Session = {
  title: string
  day: string
  starts?: string
  ends?: string
  place?: { name: string } | null
}

describe.skipIf(!chromiumPath)('the grid of the agenda builder in the browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let token: string
  let event: number | string
  const run = process.env.E2E_URL ? ` ${Date.now()}` : ''
  const [hall, garden] = [`Hall${run}`, `Garden${run}`]

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
  const stored = async (title: string): Promise<Session | undefined> =>
    (
      await api(
        'GET',
        `/sessions?where[event][equals]=${event}&draft=true&depth=1&locale=en&limit=100`,
      )
    ).docs.find((each: Session) => each.title === title)

  const open = async (on: Page, locale = 'en') => {
    await on.goto(`${app.url}/admin/collections/events/${event}/agenda?locale=${locale}`, {
      waitUntil: 'domcontentloaded',
    })
    await on.locator('.agenda-builder__toolbar').waitFor()
  }
  const newPage = (language = 'en') => logInto(browser, app.url, language)
  const view = (name: string) =>
    page.getByRole('group', { name: 'View' }).getByRole('button', { name }).click()
  const box = (title: string, on: Page = page) =>
    on
      .locator('.agenda-timetable__box')
      .filter({ has: on.locator('.agenda-timetable__title', { hasText: title }) })
      .first()
  const time = (title: string) => box(title).locator('.agenda-timetable__time').textContent()
  const line = (title: string) =>
    page.locator('.agenda-builder__line').filter({ hasText: title }).first()
  const columnOf = (title: string) =>
    box(title).evaluate((element) => element.closest('[role=group]')?.getAttribute('aria-label'))
  const said = () => page.locator('.agenda-builder [role=status]').last().textContent()
  const save = async () => {
    await page.keyboard.press('Control+s')
    await page.getByText('No unsaved changes.').waitFor()
  }
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
  }
  /** In the middle of the window: near its edge a drag scrolls the page along, and further the slower the machine is. */
  const frame = async (title: string) => {
    await box(title).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const found = await box(title).boundingBox()
    if (!found) throw new Error(`No box: ${title}`)
    return found
  }

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    ;({ token } = await api('POST', '/users/login', admin))
    const days = ['2019-06-24', '2019-06-25', '2019-06-26']
    event = (
      await api('POST', '/events?draft=true', {
        title: `Sfax side by side${run}`,
        startDate: days[1],
        endDate: days[2],
        timeZone: 'Africa/Tunis',
        languages: ['en', 'fr', 'ar'],
        days: days.map((date) => ({ date })),
      })
    ).doc.id
    const [first, second] = await Promise.all(
      [hall, garden].map(
        async (name) => (await api('POST', '/places', { name, kind: 'room' })).doc.id,
      ),
    )
    const add = (session: object) =>
      api('POST', '/sessions?draft=true', { event, status: 'confirmed', ...session })
    for (const { day, kind, title, timing, starts, ends } of [...arrival, ...dayOne]) {
      const common = ['registration', 'break', 'meal', 'travel', 'social', 'opening'].includes(kind)
      await add({
        day,
        kind,
        title: title.en,
        timing: timing ?? 'clock',
        starts,
        ends,
        ...(common ? {} : { place: first }),
      })
    }
    await add({
      day: days[1],
      kind: 'workshop',
      title: 'Workshop in the garden',
      timing: 'clock',
      starts: '12:00',
      ends: '13:00',
      place: second,
    })
    page = await newPage()
    await open(page)
  }, 900_000)
  ends(() => ({ pages: { page }, browser, app }))

  it('shows places side by side, what is for everyone over all, and keeps that view', async () => {
    await view('By place')
    expect(await columnOf('Workshop in the garden')).toBe(garden)
    expect(await columnOf('Definition of the discussion framework')).toBe(hall)
    expect(await columnOf('Lunch')).toBe('Everyone')
    expect(await columnOf('Arrival of participants')).toBe('Without a time')
    const [parallel, beside] = [
      await frame('Workshop in the garden'),
      await frame('Experience from the field'),
    ]
    expect([
      parallel.y > beside.y,
      parallel.y < beside.y + beside.height,
      parallel.x === beside.x,
    ]).toEqual([true, true, false])
    await pictures(page, 'grid-place')
    await open(page)
    await box('Lunch').waitFor()
  })

  it('moves, lengthens and changes the place of a session with keys, saves it, and takes it back', async () => {
    await box('Workshop in the garden').click()
    for (const key of [
      'Alt+Shift+ArrowDown',
      'Alt+Shift+ArrowDown',
      'Alt+Shift+ArrowUp',
      'Alt+Shift+PageDown',
    ])
      await page.keyboard.press(key)
    await expect.poll(() => time('Workshop in the garden')).toBe('12:05–13:10')
    expect(await said()).toBe(`“Workshop in the garden”: 12:05–13:10, Tue 25 Jun, ${garden}`)
    await page.keyboard.press('Alt+Shift+PageUp')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(() => columnOf('Workshop in the garden')).toBe(hall)
    await expect
      .poll(() => box('Workshop in the garden').locator('.is-conflict').count())
      .toBeGreaterThan(0)
    expect(
      await box('Workshop in the garden').evaluate((element) => element === document.activeElement),
    ).toBe(true)
    await save()
    expect(await stored('Workshop in the garden')).toMatchObject({
      starts: '12:05',
      ends: '13:05',
      place: { name: hall },
    })
    for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => time('Workshop in the garden')).toBe('12:00–13:00')
    expect(await columnOf('Workshop in the garden')).toBe(garden)
    await save()
  })

  it('goes from box to box with the arrows, and types in the list', async () => {
    await box('Workshop in the garden').click()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Experience from the field',
    )
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Lunch')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' at noon')
    await page.keyboard.press('Enter')
    await expect.poll(() => line('Lunch at noon').count()).toBe(1)
    await page.keyboard.press('Control+z')
    await view('By place')
  })

  it('drags a box to another time, its edge to another end, and the box to another place, each of which can be undone', async () => {
    const at = await frame('Workshop in the garden')
    const middle = { x: at.x + at.width / 2, y: at.y + 50 }
    await drag(middle, { x: middle.x, y: middle.y + 31 })
    await expect.poll(() => time('Workshop in the garden')).toBe('12:15–13:15')
    const after = await frame('Workshop in the garden')
    await drag(
      { x: after.x + 40, y: after.y + after.height - 3 },
      { x: after.x + 40, y: after.y + after.height - 43 },
    )
    await expect.poll(() => time('Workshop in the garden')).toBe('12:15–12:55')
    const shorter = await frame('Workshop in the garden')
    const other = await frame('Experience from the field')
    await drag(
      { x: shorter.x + shorter.width / 2, y: shorter.y + 40 },
      { x: other.x + other.width / 2, y: shorter.y + 40 },
    )
    await expect.poll(() => columnOf('Workshop in the garden')).toBe(hall)
    expect(await time('Workshop in the garden')).toBe('12:15–12:55')
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => time('Workshop in the garden')).toBe('12:00–13:00')
    expect(await page.getByText('No unsaved changes.').count()).toBe(1)
  })

  it('takes what waits out of the tray onto a day, says before it is let go what it would clash with, and puts it back', async () => {
    await api('POST', '/sessions?draft=true', {
      ...{ event, title: 'Film', kind: 'workshop', status: 'confirmed', timing: 'toBeAnnounced' },
    })
    await open(page)
    await box('Workshop in the garden').waitFor()
    const tray = page.getByRole('list', { name: 'Unscheduled' })
    const waiting = tray.getByRole('button', { name: 'Film' })
    const [taken, free] = [await frame('Experience from the field'), await frame('Lunch')]
    const from = await waiting.boundingBox()
    if (!from) throw new Error('Nothing waits in the tray')
    await page.mouse.move(from.x + 20, from.y + 10)
    await page.mouse.down()
    const over = await frame('Experience from the field')
    await page.mouse.move(over.x + over.width / 2, over.y + 41, { steps: 8 })
    await expect
      .poll(() => page.locator('[data-ghost].is-clashing').textContent())
      .toContain('Experience from the field')
    await picture(page, 'grid-clash')
    const clear = over.y + (free.y + free.height - taken.y) + 11
    const beside = await box('Workshop in the garden').boundingBox()
    await page.mouse.move((beside?.x ?? 0) + 30, clear, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => columnOf('Film')).toBe(garden)
    await expect.poll(() => waiting.count()).toBe(0)
    const drawn = await frame('Film')
    const aside = await page.locator('.agenda-grids [data-tray]').boundingBox()
    await drag(
      { x: drawn.x + drawn.width / 2, y: drawn.y + 20 },
      { x: (aside?.x ?? 0) + 60, y: (aside?.y ?? 0) + 30 },
    )
    await waiting.waitFor()
    expect(await box('Film').count()).toBe(0)
    await page.getByText('No unsaved changes.').waitFor()
  })

  it('drags a line of the list between others and to another day, and moves it with keys', async () => {
    await view('List')
    const grip = async (title: string) => {
      await line(title).hover()
      const found = await line(title).locator('.agenda-builder__grip').boundingBox()
      if (!found) throw new Error(`No grip: ${title}`)
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 }
    }
    const topOf = async (title: string) => (await line(title).boundingBox())?.y ?? 0
    const from = await grip('Coffee break')
    await drag(from, { x: from.x + 30, y: (await topOf('Presentation of the objectives')) + 3 })
    await expect
      .poll(() => line('Coffee break').locator('.is-time').textContent())
      .toBe('09:30–09:45')
    expect(await said()).toContain('“Coffee break”: 09:30–09:45')
    const again = await grip('Coffee break')
    await drag(again, { x: again.x + 30, y: (await topOf('Social Event')) - 2 })
    await expect.poll(() => said()).toContain('Mon 24 Jun')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => line('Coffee break').locator('.is-time').textContent())
      .toBe('11:15–11:30')
    await line('Registration').locator('.is-time').click()
    await page.keyboard.press('Control+Shift+ArrowDown')
    await expect
      .poll(() => line('Registration').locator('.is-time').textContent())
      .toBe('09:30–10:00')
    await page.keyboard.press('Control+Shift+ArrowUp')
    await page.keyboard.press('Control+Shift+ArrowUp')
    await expect.poll(() => said()).toContain('Mon 24 Jun')
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('.agenda-builder__line')?.textContent,
      ),
    ).toContain('Registration')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    await page.getByText('No unsaved changes.').waitFor()
  })

  it('takes a night below an evening, 24:00 and a last day as they are typed, and draws both', async () => {
    const add = (title: string, day: string, more: object) =>
      api('POST', '/sessions?draft=true', { event, title, day, status: 'confirmed', ...more })
    await add('Gala', '2019-06-26', { kind: 'social', timing: 'clock', starts: '21:00' })
    await add('DJ set', '2019-06-26', { kind: 'other', timing: 'toBeAnnounced' })
    await add('Exhibition', '2019-06-24', { kind: 'other', timing: 'toBeAnnounced' })
    await open(page)
    await view('List')
    const type = async (title: string, typed: string) => {
      await line(title).locator('.is-time').click()
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      return expect.poll(() => line(title).locator('.is-time').textContent())
    }
    await (await type('Gala', '2100-2400')).toBe('21:00–24:00')
    await (await type('DJ set', '0:30-2:00')).toBe('00:30–02:00 (+1)')
    await (await type('Exhibition', '18:00 until 26 June 16:00')).toMatch(/^18:00–.*26.*, 16:00$/)
    const bars = page.locator('.agenda-builder__goes-on li')
    await expect.poll(() => bars.count()).toBe(2)
    expect(await bars.first().textContent()).toContain('Exhibition')
    await pictures(page, 'list-night')
    await view('By place')
    await expect.poll(() => time('DJ set')).toBe('00:30–02:00 (+1)')
    const [gala, night] = [await frame('Gala'), await frame('DJ set')]
    expect(night.height).toBeLessThan(gala.height)
    expect(await columnOf('Exhibition')).toBe('Over several days')
    await pictures(page, 'grid-night')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await save()
    expect(await stored('DJ set')).toMatchObject({ starts: '00:30', startsNextDay: true })
    expect(await stored('Gala')).toMatchObject({ ends: '00:00', endsNextDay: true })
    expect(await stored('Exhibition')).toMatchObject({ ends: '16:00', endDay: '2019-06-26' })
  })

  it('shows tracks as lanes, also those where nothing stands yet, and what is dragged into one is of that track', async () => {
    const [care, water] = [`Care${run}`, `Water${run}`]
    for (const [name, colour] of [
      [care, '#97500c'],
      [water, '#2460a7'],
    ])
      await api('POST', '/tracks', { event, name, colour, _status: 'published' })
    await open(page)
    await view('By track')
    await expect.poll(() => columnOf('Workshop in the garden')).toBe('No track')
    expect(await columnOf('Lunch')).toBe('Everyone')
    const at = await frame('Workshop in the garden')
    const lane = await page
      .locator('.agenda-builder__day')
      .filter({ has: box('Workshop in the garden') })
      .locator('.agenda-timetable__head', { hasText: care })
      .boundingBox()
    await drag(
      { x: at.x + at.width / 2, y: at.y + 40 },
      { x: (lane?.x ?? 0) + (lane?.width ?? 0) / 2, y: at.y + 40 },
    )
    await expect.poll(() => columnOf('Workshop in the garden')).toBe(care)
    expect(await said()).toBe(
      `“Workshop in the garden”: 12:00–13:00, Tue 25 Jun, ${garden}, ${care}`,
    )
    await page.keyboard.press('Control+z')
    await expect.poll(() => columnOf('Workshop in the garden')).toBe('No track')
    await page.keyboard.press('Alt+Shift+ArrowLeft')
    await expect.poll(() => columnOf('Workshop in the garden')).toBe(water)
    await pictures(page, 'grid-track')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await save()
    expect(await stored('Workshop in the garden')).toMatchObject({ track: { name: water } })
  })

  it('runs from right to left in Arabic, its keys too, and has no fault that axe finds', async () => {
    await view('By place')
    await box('Workshop in the garden').click()
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await pictures(page, 'grid-dark')
    expect(await faultsIn(page, '.agenda-builder')).toEqual([])
    const arabic = await newPage('ar')
    await open(arabic, 'en')
    await arabic.locator('.agenda-builder__views button').nth(1).click()
    const [left, right] = await Promise.all(
      ['Workshop in the garden', 'Experience from the field'].map(
        async (title) => (await box(title, arabic).boundingBox())?.x ?? 0,
      ),
    )
    expect((left ?? 0) > (right ?? 0)).toBe(garden < hall)
    await box('Workshop in the garden', arabic).click()
    await arabic.keyboard.press('Alt+Shift+ArrowLeft')
    await expect
      .poll(() =>
        box('Workshop in the garden', arabic).evaluate((element) =>
          element.closest('[role=group]')?.getAttribute('aria-label'),
        ),
      )
      .toBe(hall)
    await pictures(arabic, 'grid-arabic')
    expect(await faultsIn(arabic, '.agenda-builder')).toEqual([])
    await arabic.context().close()
  })

  it('prints the days, and nothing of the panel around them', async () => {
    await open(page)
    await box('Lunch').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await box('Lunch').isVisible()).toBe(true)
    for (const around of ['.doc-header', '[role=toolbar]', '[data-tray]', '.agenda-builder__add'])
      expect([around, await page.locator(around).first().isVisible()]).toEqual([around, false])
    await page.emulateMedia({ media: null })
  })
})
