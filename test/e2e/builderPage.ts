import type { Browser, Page } from 'playwright-core'
import { admin } from './app.js'

/** The app's own REST door, as the administrator. */
export async function openApi(url: string) {
  let token = ''
  const api = async (method: string, path: string, body?: object) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    }
    return (
      await fetch(`${url}/api${path}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    ).json()
  }
  ;({ token } = await api('POST', '/users/login', admin))
  return api
}

/**
 * A page of a browser of its own, logged in (as the administrator where nobody else is named), in a language of the panel;
 * nothing is open yet. Logging in by its form is a test of its own.
 */
export async function logInto(
  browser: Browser,
  url: string,
  language = 'en',
  { email, password } = admin,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    locale: language === 'en' ? 'en-GB' : language,
  })
  const page = await context.newPage()
  // A development server compiles each screen when it is first asked for.
  page.setDefaultTimeout(process.env.E2E_URL ? 90_000 : 60_000)
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  const answer = await context.request.post(`${url}/api/users/login`, { data: { email, password } })
  if (!answer.ok())
    throw new Error(`${email} cannot log in: ${answer.status()} ${await answer.text()}`)
  return page
}

/** Logs in as people do. */
export async function logInByForm(page: Page, url: string, who = admin): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.fill('input[name="email"]', who.email)
  await page.fill('input[name="password"]', who.password)
  await page.click('button[type="submit"]')
  await page.waitForURL(`${url}/admin`)
  // The panel loads once more, to know the language of the content.
  await page
    .locator('.localizer')
    .filter({ hasText: /English|Français|العربية/ })
    .first()
    .waitFor()
}

/** The drawer in which something is published or taken back, on whatever screen it was opened. */
export function drawerOn(page: Page) {
  const drawer = page.locator('.agenda-publish')
  const button = (name: RegExp | string) =>
    drawer.locator('.agenda-publish__foot').getByRole('button', { name })
  const looked = () => drawer.locator('.agenda-publish__body[aria-busy="false"]').waitFor()
  return {
    drawer,
    button,
    /** What is there has been looked at by the server, as it is chosen now. */
    looked,
    changes: () =>
      drawer.locator('.agenda-publish__changes').first().locator('li').allTextContents(),
    conflicts: () => drawer.locator('.agenda-publish__box.is-conflict li').allTextContents(),
    line: (title: string) =>
      drawer.locator('.agenda-publish__lines').getByRole('checkbox', { name: title }),
    /** Reads the advice where there is some, publishes, and comes back to the screen below. */
    publish: async (number: number | RegExp = /\d+/) => {
      await looked()
      const advice = drawer.getByLabel('I have read this and publish all the same')
      if (await advice.count()) await advice.check()
      await button(
        new RegExp(`^Publish as release ${number instanceof RegExp ? number.source : number}$`),
      ).click()
      await drawer
        .getByRole('heading', {
          name: new RegExp(
            `Published as release ${number instanceof RegExp ? number.source : number}$`,
          ),
        })
        .waitFor()
      await button('Close').click()
      await drawer.waitFor({ state: 'detached' })
    },
  }
}

/** Chooses from the menu that is open; what was chosen is done once it has gone. */
async function chooseFromMenu(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('menuitem', { name }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement !== document.body)
}

/** Chooses from the menu of the bar what is done with the agenda as a whole. */
export async function agendaAct(page: Page, name: RegExp | string): Promise<void> {
  await page.locator('.agenda-builder__toolbar [aria-haspopup="menu"]').click()
  await chooseFromMenu(page, name)
}

/** Chooses from the menu of a line, by the button at its end. */
export async function lineAct(page: Page, title: string, name: string): Promise<void> {
  const line = page.locator('.agenda-builder__line').filter({ hasText: title }).first()
  await line.hover()
  await line.locator('[aria-haspopup="menu"]').click()
  await chooseFromMenu(page, name)
}

/** The Agenda tab of an event. */
export function builderOn(page: Page, url: string, event: number | string) {
  return {
    open: async (locale = 'en') => {
      await page.goto(`${url}/admin/collections/events/${event}/agenda?locale=${locale}`)
      await page.locator('.agenda-builder__day').first().waitFor()
    },
    cell: (title: string, column: string) =>
      page
        .locator('.agenda-builder__line')
        .filter({ hasText: title })
        .first()
        .locator(`.agenda-builder__cell.is-${column}`),
    panel: page.locator('section.agenda-builder__plan'),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    saved: () => page.getByText('No unsaved changes.').waitFor(),
  }
}
