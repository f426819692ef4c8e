import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../../e2e/browser.js'
import type { Prepared } from '../setting.js'

/** Milliseconds, but for `perSecond`: frames while something is dragged. */
export type BuilderFigures = {
  size: number
  /** From asking for the page until its first lines are painted, and until they hear keys. */
  painted: number
  usable: number
  /** From a key (arrows, letters) until what it did is painted. */
  keyP50: number
  keyP95: number
  /** From Enter until the value is painted, and until what the rules say of it is. */
  commitValue: number
  commitChecked: number
  listDrag: Drag
  gridDrag: Drag
}
type Drag = { perSecond: number; frameP95: number }

type Site = { url: string; login: Prepared['login']; event: Prepared['events'][number] }

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN
const median = (values: number[]): number => at(values, 0.5)

/** A drag of so many steps, one about every frame. */
const steps = 90

/** Milliseconds after which a drag ends, however slow the machine is. */
const longestDrag = 5000

export async function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('There is no Chromium: CHROMIUM_PATH can name one.')
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
}

/** A page of an editor, with what notes the times in every page that it opens. */
export async function editorOn(browser: Browser, { url, login }: Site): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: 'en-GB',
  })
  await context.addInitScript({ path: `${import.meta.dirname}/inPage.js` })
  await context.request.post(`${url}/api/users/login`, { data: login })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  return page
}

type Committed = { value: number; checked: number }
type Opened = { painted: number; usable: number }

export async function openAgenda(page: Page, { url, event }: Site): Promise<Opened> {
  await page.goto(`${url}/admin/collections/events/${event.id}/agenda?locale=en`, {
    waitUntil: 'commit',
  })
  const opened = await page.evaluate<Opened>('bench.opened()')
  await page.waitForLoadState('load')
  return opened
}

async function measureKeys(page: Page): Promise<number[]> {
  await page.locator('.agenda-builder__cell.is-title').nth(2).click()
  await page.evaluate('bench.noteKeys()')
  const press = async (keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(30)
    }
  }
  await press(Array.from({ length: 10 }, () => 'ArrowDown'))
  await press(Array.from({ length: 8 }, () => 'ArrowUp'))
  await press([...'Opening of the meeting, welcome'])
  const took = await page.evaluate<number[]>('bench.keys()')
  await page.keyboard.press('Escape')
  return took
}

/** The first line is put into a room that is taken, and back into its own. */
async function measureCommits(page: Page): Promise<Committed[]> {
  const cell = page.locator('.agenda-builder__cell.is-place').first()
  const row = JSON.stringify((await cell.getAttribute('data-cell'))?.split(':')[0] ?? '')
  const all = []
  for (let n = 0; n < 8; n++) {
    const taken = n % 2 === 0
    const room = taken ? 'Room 1 (en)' : 'Room 0 (en)'
    await cell.click()
    await page.keyboard.type(room)
    await page.waitForTimeout(150)
    await page.evaluate(`bench.awaitCommit(${row}, 'place', ${JSON.stringify(room)}, ${taken})`)
    await page.keyboard.press('Enter')
    all.push(await page.evaluate<Committed>('bench.committed()'))
    await page.waitForTimeout(150)
  }
  return all
}

async function measureDrag(page: Page, handle: string): Promise<Drag> {
  const from = await page.locator(handle).first().boundingBox()
  if (!from) throw new Error(`Nothing to drag: ${handle}`)
  const [x, y] = [from.x + from.width / 2, from.y + Math.min(from.height / 2, 12)]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 8)
  await page.waitForTimeout(300)
  await page.evaluate('bench.noteFrames()')
  const until = Date.now() + longestDrag
  for (let n = 0; n < steps && Date.now() < until; n++) {
    const there = Math.sin((n / steps) * Math.PI * 2)
    await page.mouse.move(x + (n % 30) * 2, y + 8 + 140 * Math.abs(there))
    await page.waitForTimeout(12)
  }
  const between = await page.evaluate<number[]>('bench.frames()')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  // A click right after a drag is taken for its end.
  await page.waitForTimeout(300)
  const sum = between.reduce((all, each) => all + each, 0)
  return { perSecond: (between.length * 1000) / sum, frameP95: at(between, 0.95) }
}

/** What an editor waits for in the Agenda tab of one event. */
export async function measureBuilder(browser: Browser, site: Site): Promise<BuilderFigures> {
  const page = await editorOn(browser, site)
  // The first visit is not measured: it fetches the scripts.
  await openAgenda(page, site)
  const opened: Opened[] = []
  for (let n = 0; n < 3; n++) opened.push(await openAgenda(page, site))
  await page.waitForTimeout(1000)
  const took = await measureKeys(page)
  const commits = await measureCommits(page)
  await page.evaluate('scrollTo(0, 0)')
  const listDrag = await measureDrag(
    page,
    '.agenda-builder__line:nth-of-type(1) .agenda-builder__grip',
  )
  await page.evaluate(`localStorage.clear()`)
  await page.locator('.agenda-builder__views button').nth(1).click()
  await page.locator('.agenda-timetable__box').first().waitFor()
  await page.waitForTimeout(500)
  const gridDrag = await measureDrag(page, '.agenda-timetable__box')
  await page.context().close()
  return {
    size: site.event.size,
    painted: median(opened.map(({ painted }) => painted)),
    usable: median(opened.map(({ usable }) => usable)),
    keyP50: median(took),
    keyP95: at(took, 0.95),
    commitValue: median(commits.map(({ value }) => value)),
    commitChecked: median(commits.map(({ checked }) => checked)),
    listDrag,
    gridDrag,
  }
}
