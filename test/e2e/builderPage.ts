import type { Browser, Page } from 'playwright-core'
import { admin } from './app.js'

/** The app's own REST door, as the administrator. */
export async function openApi(url: string) {
  let token = ''
  const api = async (method: string, path: string, body?: object) => {
    const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }
    return (await fetch(`${url}/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })).json()
  }
  ;({ token } = await api('POST', '/users/login', admin))
  return api
}

/** A page of a browser of its own, logged in (as the administrator where nobody else is named), in a language of the panel. */
export async function logInto(browser: Browser, url: string, language = 'en', account = admin): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: language === 'en' ? 'en-GB' : language })
  const page = await context.newPage()
  // A development server compiles each screen when it is first asked for.
  page.setDefaultTimeout(process.env.E2E_URL ? 90_000 : 30_000)
  if (language !== 'en') await context.addCookies([{ name: 'payload-lng', value: language, url }])
  await page.goto(`${url}/admin/login`)
  await page.fill('input[name="email"]', account.email)
  await page.fill('input[name="password"]', account.password)
  await page.click('button[type="submit"]')
  await page.waitForURL(`${url}/admin`)
  return page
}

/** The Agenda tab of an event. */
export function builderOn(page: Page, url: string, event: number | string) {
  return {
    open: async (locale = 'en') => {
      await page.goto(`${url}/admin/collections/events/${event}/agenda?locale=${locale}`)
      await page.locator('.agenda-builder__day').first().waitFor()
      await page.waitForTimeout(500)
    },
    cell: (title: string, column: string) => page.locator('.agenda-builder__line').filter({ hasText: title }).first().locator(`.agenda-builder__cell.is-${column}`),
    panel: page.locator('section.agenda-builder__plan'),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    saved: () => page.getByText('No unsaved changes.').waitFor(),
  }
}
