import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each page runs its scripts once: to parse them ahead and to optimise them takes longer than it saves.
  '--disable-features=ScriptStreaming',
  '--js-flags=--max-lazy,--no-maglev,--no-opt',
]
const results = 'test-results'
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** The Chromium to test with, or undefined where there is none. */
export const chromiumPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
].find((path) => path && existsSync(path))

/**
 * Waits until a screen of the panel hears clicks and keys: its first paint comes from the server, and what is clicked before React
 * has taken it over is lost, the later the busier the machine is. A screen that never wakes is left to the test that looks at it.
 */
async function untilAwake(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/admin')) return
  await page
    .waitForFunction(
      () => {
        const controls = [...document.querySelectorAll('button, input, select, textarea')].filter(
          (each) => !each.closest('[hidden]'),
        )
        return (
          controls.length > 0 &&
          controls.every((each) => Object.keys(each).some((key) => key.startsWith('__react')))
        )
      },
      undefined,
      { timeout: 20_000 },
    )
    .catch(() => undefined)
}

/** Whoever goes to a page or loads it again waits until it is awake. */
function awaken(page: Page): Page {
  for (const name of ['goto', 'reload'] as const) {
    const go = page[name].bind(page) as (...args: unknown[]) => Promise<unknown>
    page[name] = (async (...args: unknown[]) => {
      const response = await go(...args)
      await untilAwake(page)
      return response
    }) as never
  }
  return page
}

/** Nothing blurs what is behind it, fades or slides: without a graphics card that costs more than the page itself, and everybody waits for its end. */
const still =
  '*, ::before, ::after { animation: none !important; backdrop-filter: none !important; transition: none !important }'

async function hold(context: BrowserContext): Promise<void> {
  await context.addInitScript((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, still)
}

function awakenAll(context: BrowserContext): BrowserContext {
  const newPage = context.newPage.bind(context)
  context.newPage = async () => awaken(await newPage())
  return context
}

/** The browser that all files of the run share; closing it closes the pages that this file has opened in it. */
export async function openBrowser(): Promise<Browser> {
  mkdirSync(results, { recursive: true })
  const browser = await chromium.connect(inject('browserAddress'))
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = awakenAll(await newContext(options))
    await hold(context)
    return context
  }
  return browser
}

/** Takes the network away, and comes back once the page has none: what is asked in the meantime would still get through. */
export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await expect
    .poll(() =>
      page.evaluate(() =>
        fetch('/api/agenda/schema.json', { cache: 'no-store' }).then(
          () => 'answered',
          () => 'away',
        ),
      ),
    )
    .toBe('away')
}

/** A picture of every page where a test failed; and all is closed after the last one. */
export function ends(
  stage: () => {
    pages: Record<string, Page | undefined>
    browser?: Browser
    app?: { stop: () => Promise<void> }
  },
): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return
    for (const [name, page] of Object.entries(stage().pages))
      await page?.screenshot({
        path: join(results, `failed-${task.name.slice(0, 40)}-${name}.png`),
        fullPage: true,
      })
  })
  afterAll(async () => {
    const { browser, app } = stage()
    await browser?.close()
    await app?.stop()
  })
}

/** A picture where somebody looks at it: where CI is set nobody does, and E2E_PICTURES asks for them. */
export const picture = async (
  page: Page,
  name: string,
  { fullPage = false } = {},
): Promise<void> => {
  if (!process.env.CI || process.env.E2E_PICTURES)
    await page.screenshot({ path: join(results, `${name}.png`), fullPage })
}

const sizes = { wide: { width: 1280, height: 1000 }, narrow: { width: 390, height: 844 } }

/** A picture of the screen as it is on a desk and on a telephone; where CI is set nobody looks at them, and E2E_PICTURES asks for them. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (process.env.CI && !process.env.E2E_PICTURES) return
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(600)
    await page.screenshot({ path: join(results, `${name}-${size}.png`), fullPage: true })
  }
  await page.setViewportSize(sizes.wide)
}

type Finding = { id: string; impact: string | null; ours: boolean; nodes: string[] }

/** What axe finds on the screen, serious and critical only; `ours` where the fault lies inside the plugin's own components. */
export async function accessibilityFaults(page: Page, name: string): Promise<Finding[]> {
  await page.addScriptTag({ path: axeSource })
  const found = await page.evaluate(async () => {
    const axe = (
      window as unknown as {
        axe: {
          run: (root: Document) => Promise<{
            violations: {
              id: string
              impact: string | null
              nodes: { target: string[]; html: string }[]
            }[]
          }>
        }
      }
    ).axe
    const { violations } = await axe.run(document)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target, html }) => {
          const element = document.querySelector(target[0] ?? 'none')
          return {
            id,
            impact,
            ours: Boolean(element?.closest('.agenda-input, .agenda-checks')),
            nodes: [`${target.join(' ')} ${html.slice(0, 200)}`],
          }
        }),
      )
  })
  writeFileSync(join(results, `axe-${name}.json`), JSON.stringify(found, null, 2))
  return found
}

/** Everything that axe finds on the whole page, of every gravity; or by some of its rules alone. Evaluated from outside, past the page's security policy. */
export async function allFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(readFileSync(axeSource, 'utf8'))
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run(
      document,
      rules ? { runOnly: { type: 'rule', values: rules } } : {},
    )
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    )
  }, rules)
}

/**
 * Everything that axe finds in one part of a page of the panel. In the dark other colours are all that is new, and from
 * right to left they are what was looked at before: half of axe's time goes into them, so that for each commit the dark
 * is asked for nothing else, and Arabic for all else. At night both are asked for everything.
 */
export async function faultsIn(page: Page, part: string): Promise<string[]> {
  await page.addScriptTag({ path: axeSource })
  return page.evaluate(
    async ([selector, whole]) => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            root: Element | null,
            options: object,
          ) => Promise<{
            violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
          }>
        }
      }
      const { dir, dataset } = document.documentElement
      const options = whole
        ? {}
        : dataset.theme === 'dark'
          ? { runOnly: { type: 'rule', values: ['color-contrast'] } }
          : dir.toLowerCase() === 'rtl'
            ? { rules: { 'color-contrast': { enabled: false } } }
            : {}
      const { violations } = await axe.run(document.querySelector(selector), options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) =>
            `${id}: ${html.slice(0, 200)} ${failureSummary?.slice(0, 300)}`,
        ),
      )
    },
    [part, Boolean(process.env.NIGHTLY)] as const,
  )
}

/**
 * Goes to the first screen of the panel, and waits until all of it is in its place: what the server
 * sends later is on the page twice for a moment, hidden and where it belongs.
 */
export async function openDashboard(page: Page, url: string, search = ''): Promise<void> {
  await page.goto(`${url}/admin${search}`)
  await page.locator('section.agenda-dashboard').first().waitFor()
  await expect.poll(() => page.locator('[hidden][id^="S:"]').count()).toBe(0)
}

/** A page that the server has drawn hears keys and clicks once React has taken it over. */
export const takenOver = (field: Locator): Promise<void> =>
  expect
    .poll(() =>
      field.evaluate((element) =>
        Object.keys(element).some((key) => key.startsWith('__reactProps')),
      ),
    )
    .toBe(true)

/** The fields of the form on top: of a drawer where one is open. */
export const formOf = (page: Page): Locator => page.locator('.doc-drawer, .collection-edit').last()

/** Chooses from a list by what is typed: the choice itself where nothing else is said. */
export async function choose(
  page: Page,
  field: Locator,
  text: string,
  typed = text,
): Promise<void> {
  await field.locator('.rs__control').click()
  await page.keyboard.type(typed)
  await page.locator('.rs__option', { hasText: text }).first().click()
}
