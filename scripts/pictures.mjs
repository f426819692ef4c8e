// npm run pictures [-- name …]: takes the pictures of the guides anew (docs/pictures), from a fresh
// app with the Sfax agenda in it, in the Chromium that the browser tests use. Look at each of them
// before you commit it.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../test/setup/chromium.mjs'

const root = path.resolve(import.meta.dirname, '..')
const port = 4777
const url = `http://localhost:${port}`
const agenda = '/admin/collections/events/1/agenda'

const laptop = { width: 1440, height: 940 }
const phone = { width: 390, height: 844 }
const byView = (view) => (page) =>
  page.evaluate((chosen) => localStorage.setItem('agenda-builder-view', chosen), view)

/** Session I, the sixth line, with its panel. */
async function openSession(page) {
  await page.locator('[data-cell$=":title"]').nth(5).click()
  await page.keyboard.press('Alt+Enter')
  await page.waitForTimeout(1500)
}

/**
 * What each picture shows: an address, the panel's language, the screen, what is set before and done
 * after it is open.
 */
const pictures = {
  agenda: { at: `${agenda}?locale=en`, screen: laptop, then: openSession },
  'agenda-fr': { at: `${agenda}?locale=fr`, language: 'fr', screen: laptop, then: openSession },
  'agenda-ar-dark': {
    at: `${agenda}?locale=ar`,
    language: 'ar',
    dark: true,
    screen: laptop,
    then: openSession,
  },
  grid: {
    at: `${agenda}?locale=en`,
    screen: laptop,
    before: byView('place'),
    then: (page) => page.evaluate(() => scrollTo({ top: 780 })),
  },
  'agenda-phone': { at: `${agenda}?locale=en`, screen: phone, before: byView('list') },
  today: {
    at: `${agenda}?locale=en`,
    screen: phone,
    before: byView('today'),
    now: '2019-06-25T10:47:00Z',
  },
  translate: { at: '/admin/collections/events/1/translate?to=ar&locale=en', screen: laptop },
  page: { at: '/fr/sfax-2019', screen: laptop },
}

/** The app on a database of its own, until `stop`; gives the password of its admin. */
async function startApp(folder) {
  const app = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SERVER_URL: url,
      DATABASE_URI: `file:${folder}/agenda.db`,
      UPLOADS: `${folder}/media`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const password = await new Promise((resolve, reject) => {
    app.stdout.on('data', (text) => {
      said += text
      const [, found] = /password\s+(\S+)/.exec(said) ?? []
      if (found && said.includes('The app is running')) resolve(found)
    })
    app.on('exit', () => reject(new Error(said)))
  })
  const stop = () =>
    new Promise((resolve) => {
      app.removeAllListeners('exit')
      app.on('exit', resolve)
      app.kill('SIGTERM')
    })
  return { password, stop }
}

async function take(
  browser,
  token,
  name,
  { at, language = 'en', dark, screen, before, then, now },
) {
  const context = await browser.newContext({
    viewport: screen,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: screen === phone,
    deviceScaleFactor: screen === phone ? 2 : 1,
  })
  await context.addCookies([
    { name: 'payload-token', value: token, url },
    { name: 'payload-lng', value: language, url },
    { name: 'payload-theme', value: dark ? 'dark' : 'light', url },
  ])
  const page = await context.newPage()
  if (now) await page.clock.install({ time: new Date(now) })
  if (before) {
    await page.goto(`${url}/admin`)
    await before(page)
  }
  await page.goto(`${url}${at}`)
  await page.waitForTimeout(4000)
  await then?.(page)
  await page.screenshot({ path: path.join(root, 'docs/pictures', `${name}.png`) })
  await context.close()
  console.log(`docs/pictures/${name}.png`)
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in pictures))
if (unknown.length)
  throw new Error(`There are: ${Object.keys(pictures).join(', ')}; not ${unknown.join(', ')}.`)
const { path: executablePath, reason } = findChromium()
if (!executablePath) throw new Error(reason)
const folder = mkdtempSync(path.join(tmpdir(), 'agenda-pictures-'))
mkdirSync(path.join(root, 'docs/pictures'), { recursive: true })
const { password, stop } = await startApp(folder)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.org', password }),
  })
  const { token } = await answer.json()
  for (const [name, picture] of Object.entries(pictures))
    if (!wanted.length || wanted.includes(name)) await take(browser, token, name, picture)
} finally {
  await browser.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
