import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admin, startApp } from './app.js'
import { allFaults, chromiumPath, openBrowser, picture } from './browser.js'
import { logInByForm } from './builderPage.js'

type Id = number | string

/** An app that runs already (E2E_URL) may know the events from an earlier run. */
const mark = process.env.E2E_URL ? ` ${Date.now()}` : ''
const password = 'a long enough password'

const clocks = [
  ['Afternoon', '19:30 – 21:30'],
  [
    '08:30 – 09:00',
    '09:00 – 09:30',
    '09:30 – 09:40',
    '09:40 – 10:30',
    '10:30 – 11:15',
    '11:15 – 11:30',
    '11:30 – 13:30',
    '13:45 – 14:30',
    '14:30 – 17:00',
    '17:00 – 18:00',
  ],
  [
    '09:00 – 09:45',
    '09:45 – 11:00',
    '11:00 – 11:15',
    '11:15 – 13:30',
    '13:30 – 14:30',
    '14:30 – 15:30',
    '15:30 – 16:00',
  ],
]

const languages = [
  {
    language: 'en',
    dir: 'ltr',
    title: 'Sub-regional Peer-Learning Event',
    day: 'Tuesday, 25 June 2019',
    people: 'People',
    missing: 'There is no such page',
  },
  {
    language: 'fr',
    dir: 'ltr',
    title: 'Rencontre sous-régionale d’apprentissage entre pairs',
    day: 'mardi 25 juin 2019',
    people: 'Personnes',
    missing: 'Cette page n’existe pas',
  },
  {
    language: 'ar',
    dir: 'rtl',
    title: 'لقاء شبه إقليمي للتعلّم بين الأقران',
    day: 'الثلاثاء، 25 جوان 2019',
    people: 'المشاركون',
    missing: 'هذه الصفحة غير موجودة',
  },
]

describe.skipIf(!chromiumPath)('the pages of an agenda', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let token: string

  const send = async (method: string, path: string, data: object) => {
    const response = await fetch(`${app.url}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(data),
    })
    const body = (await response.json()) as {
      token: string
      doc: { id: Id; slug: string }
      errors?: unknown
    }
    if (!response.ok) throw new Error(JSON.stringify(body))
    return body
  }
  const loginOf = async (email: string) =>
    (await send('POST', '/users/login', { email, password })).token

  /** Opens a page in a fresh browser; what the console complains about (a broken security policy, say) is collected. */
  async function visit(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: 'Africa/Tunis',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    const response = await page.goto(app.url + path, { waitUntil: 'load', timeout: 60_000 })
    return {
      page,
      complaints,
      status: response?.status(),
      headers: response?.headers() ?? {},
      close: () => context.close(),
    }
  }
  const clocksOf = (page: Page) =>
    page
      .locator('.day')
      .evaluateAll((days) =>
        days.map((day) =>
          [...day.querySelectorAll('.clock')].map((clock) => clock.textContent?.trim()),
        ),
      )
  const texts = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent?.trim()))

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    token = await loginOf(admin.email)
  }, 900_000)

  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it.each(languages)(
    'show the Sfax agenda in $language, with script and without',
    async ({ language, dir, title, day, people }) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, complaints, status, close } = await visit(`/${language}/sfax-2019`, {
          javaScriptEnabled,
        })
        expect(status).toBe(200)
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.locator('html').getAttribute('dir')).toBe(dir)
        expect(await page.locator('h1').textContent()).toBe(title)
        expect((await texts(page, '.day h2'))[1]).toContain(day)
        expect(await texts(page, '#people > h2')).toEqual([people])
        expect((await clocksOf(page)).slice(1)).toEqual(clocks.slice(1))
        if (language === 'en') expect(await clocksOf(page)).toEqual(clocks)
        expect(complaints).toEqual([])
        await close()
      }
    },
  )

  it('lead from a session to a person and back, and from the switcher to a day, without script', async () => {
    const { page, close } = await visit('/en/sfax-2019', { javaScriptEnabled: false })
    const session = page.locator('.session', { hasText: 'Definition of the discussion framework' })
    expect(await session.locator('.lineage').textContent()).toBe('Session I')
    expect(await session.locator('.roles').innerText()).toMatch(
      /Speaker\s+Camille le Coz, Expert, Migration Policy Institute\s+Moderator\s+Fátima Fernández, UCLG/,
    )
    await session.getByRole('link', { name: 'Camille le Coz' }).click()
    const person = page.locator('.person-card:target')
    expect(await person.locator('h3').textContent()).toBe('Camille le Coz')
    await person
      .getByRole('link', { name: 'Session I: Definition of the discussion framework' })
      .click()
    expect(await page.locator('.session:target h3').textContent()).toBe(
      'Definition of the discussion framework',
    )
    await page.locator('.switcher').getByRole('link', { name: 'Day 2' }).click()
    expect(new URL(page.url()).hash).toBe('#day-2019-06-26')
    // Where the page has come to rest, the day stands right under the switcher.
    const box = async (selector: string) => (await page.locator(selector).boundingBox())!
    await expect.poll(async () => Math.round((await box('#day-2019-06-26')).y)).toBe(88)
    const switcher = await box('.switcher')
    expect([switcher.y, switcher.height <= 88]).toEqual([0, true])
    await close()
  })

  it('offer calendars of the event, of each day and of each person, and the other languages', async () => {
    const { page, close } = await visit('/fr/sfax-2019')
    const href = (selector: string) => page.locator(selector).first().getAttribute('href')
    expect(await href('.actions .button')).toBe(
      `${app.url}/api/agenda/sfax-2019/calendar.ics?locale=fr`,
    )
    expect(await href('#day-2019-06-25 .calendar')).toBe(
      `${app.url}/api/agenda/sfax-2019/calendar.ics?locale=fr&day=2019-06-25`,
    )
    expect(await href('.person-card .calendar')).toMatch(
      /\/api\/agenda\/sfax-2019\/calendar\.ics\?locale=fr&person=\w+$/,
    )
    const links = page.locator('.site-header nav a')
    expect(
      await links.evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('href'),
          a.getAttribute('lang'),
          a.getAttribute('aria-current'),
        ]),
      ),
    ).toEqual([
      ['/en/sfax-2019', 'en', null],
      ['/fr/sfax-2019', 'fr', 'page'],
      ['/ar/sfax-2019', 'ar', null],
    ])
    await close()
  })

  it('say of every text that fell back which language it is in', async () => {
    const { page, close } = await visit('/ar/sfax-2019')
    const objective = page
      .locator('.session', { hasText: 'تحديد إطار النقاش' })
      .locator('.texts dd')
      .first()
    expect(await objective.locator('span[lang="en"][dir="ltr"]').textContent()).toMatch(
      /^To hear what participants expect/,
    )
    expect(await objective.locator('.fell-back').textContent()).toBe('en (باللغة الإنجليزية)')
    expect(await page.locator('.introduction [lang="en"][dir="ltr"] p').count()).toBe(4)
    expect(await page.locator('.legend').textContent()).toContain('en = الإنجليزية')
    expect(await page.locator('h1 [lang]').count()).toBe(0)
    await close()
  })

  it.each([
    [
      'America/New_York',
      '04:00 – 04:30 your time',
      'Your own time, America/New York, is beside them.',
    ],
    [
      'Pacific/Auckland',
      '20:00 – 20:30 your time',
      'Your own time, Pacific/Auckland, is beside them.',
    ],
    ['Africa/Tunis', '', ''],
  ])('put the time of a reader in %s beside that of the venue', async (timezoneId, own, note) => {
    const { page, close } = await visit('/en/sfax-2019', { timezoneId })
    await page.waitForTimeout(500)
    const session = page.locator('.session', { hasText: 'Institutional opening' }).first()
    expect(await session.locator('.clock').textContent()).toBe('09:00 – 09:30')
    expect(await session.locator('.own-time').textContent()).toBe(own)
    expect((await page.locator('.own-zone').textContent())?.trim()).toBe(note)
    await close()
  })

  it.each(
    languages.flatMap(({ language }) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
    ),
  )(
    'have no fault that axe knows, in $language, $colorScheme, on a desk and on a telephone',
    async ({ language, colorScheme }) => {
      const { page, close } = await visit(`/${language}/sfax-2019`, {
        colorScheme,
        timezoneId: 'America/New_York',
      })
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        await page.waitForTimeout(300)
        // In the dark the same page has other colours, and nothing else.
        expect(
          await allFaults(page, colorScheme === 'dark' ? ['color-contrast'] : undefined),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        await picture(page, `page-${language}-${colorScheme}-${width}`, { fullPage: true })
      }
      await close()
    },
  )

  it.each(languages)(
    'print like the table of a Word agenda in $language',
    async ({ language, dir }) => {
      const { page, close } = await visit(`/${language}/sfax-2019`)
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      writeFileSync(`test-results/page-${language}.pdf`, pdf)
      const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
      expect(sheets).toBeGreaterThanOrEqual(3)
      expect(sheets).toBeLessThanOrEqual(7)
      if (existsSync('/usr/bin/pdftoppm'))
        execFileSync('pdftoppm', [
          '-r',
          '70',
          '-png',
          `test-results/page-${language}.pdf`,
          `test-results/page-${language}-print`,
        ])
      await page.emulateMedia({ media: 'print' })
      for (const hidden of ['.site-header', '.switcher', '.actions', '.formats'])
        expect(await page.locator(hidden).isVisible()).toBe(false)
      const rows = await page.locator('.session').evaluateAll((all) =>
        all.map((row) => {
          const [when, what] = ['.when', '.what'].map((part) =>
            row.querySelector(part)!.getBoundingClientRect(),
          )
          return { sameLine: when!.top === what!.top, timeFirst: when!.left < what!.left }
        }),
      )
      expect(rows).toHaveLength(19)
      expect(
        rows.every(({ sameLine, timeFirst }) => sameLine && timeFirst === (dir === 'ltr')),
      ).toBe(true)
      await close()
    },
  )

  it.each(languages)(
    'answer 404 in $language for what is not there',
    async ({ language, dir, missing }) => {
      // The way to the answer is the same in all languages.
      const others = language === 'en' ? ['/en/no/such/path', '/en/preview/1'] : []
      for (const path of [`/${language}/no-such-agenda`, ...others]) {
        const { page, status, close } = await visit(path)
        expect(status).toBe(404)
        await expect.poll(() => page.locator('h1').textContent()).toBe(missing)
        expect(await page.locator('html').getAttribute('dir')).toBe(dir)
        if (path.startsWith(`/${language}/no-such`)) expect(await allFaults(page)).toEqual([])
        await close()
      }
    },
  )

  it('answer 404 for an unknown language, and lead from the front door to the list of the first language', async () => {
    expect((await fetch(`${app.url}/xx/sfax-2019`)).status).toBe(404)
    expect((await fetch(`${app.url}/xx`)).status).toBe(404)
    const door = await fetch(app.url, { redirect: 'manual' })
    expect([door.status, door.headers.get('location')]).toEqual([307, '/en'])
  })

  it('list the published events', async () => {
    const { page, complaints, close } = await visit('/fr')
    expect(await page.locator('h1').textContent()).toBe('Programmes')
    const entry = page.locator('.events li', { hasText: 'Rencontre sous-régionale' })
    expect(await entry.getByRole('link').getAttribute('href')).toBe('/fr/sfax-2019')
    expect(await entry.locator('.facts-line').textContent()).toBe('25–26 juin 2019 · Sfax')
    expect(await allFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('tell search engines and browsers what they need, and let no script run but their own', async () => {
    const { page, headers, close } = await visit('/fr/sfax-2019', { javaScriptEnabled: false })
    const head = (selector: string, attribute: string) =>
      page.locator(`head ${selector}`).first().getAttribute(attribute)
    expect(await page.title()).toBe(
      'Rencontre sous-régionale d’apprentissage entre pairs – 25–26 juin 2019 · Sfax',
    )
    expect(await head('meta[name="description"]', 'content')).toMatch(/^Construire la confiance/)
    expect(await head('link[rel="canonical"]', 'href')).toBe(`${app.url}/fr/sfax-2019`)
    expect(await head('link[rel="alternate"][hreflang="en"]', 'href')).toBe(
      `${app.url}/en/sfax-2019`,
    )
    expect(await head('link[rel="alternate"][hreflang="x-default"]', 'href')).toBe(
      `${app.url}/en/sfax-2019`,
    )
    expect(await head('meta[property="og:locale"]', 'content')).toBe('fr')
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    const scripts = page.locator('script:not([type="application/ld+json"])')
    expect(await scripts.count()).toBeGreaterThan(0)
    expect(
      await scripts.evaluateAll(
        (all) => all.filter((script) => !(script as HTMLScriptElement).nonce).length,
      ),
    ).toBe(0)
    await close()
  })

  describe('of an event that changes', () => {
    let event: { id: Id; slug: string }
    let other: { id: Id; slug: string }
    const dates = {
      startDate: '2026-03-25',
      endDate: '2026-03-25',
      timeZone: 'Africa/Tunis',
      languages: ['en', 'fr'],
    }
    const open = (path: string, as?: string) =>
      fetch(app.url + path, { headers: as ? { Authorization: `JWT ${as}` } : {} })

    beforeAll(async () => {
      event = (
        await send('POST', '/events', {
          title: `Water and cities${mark}`,
          ...dates,
          status: 'postponed',
          _status: 'published',
        })
      ).doc
      other = (
        await send('POST', '/events', {
          title: `Other event${mark}`,
          ...dates,
          _status: 'published',
        })
      ).doc
      const track = (
        await send('POST', '/tracks', { event: event.id, name: 'Rivers', colour: '#1f7a8c' })
      ).doc.id
      const line = {
        event: event.id,
        kind: 'workshop',
        day: '2026-03-25',
        timing: 'clock',
        _status: 'published',
        track,
      }
      await send('POST', '/sessions', {
        ...line,
        title: 'Called off',
        starts: '09:00',
        ends: '10:00',
        status: 'cancelled',
        statusNote: 'the speaker is ill',
      })
      await send('POST', '/sessions', {
        ...line,
        title: 'Perhaps',
        starts: '22:00',
        ends: '01:00',
        endsNextDay: true,
        status: 'tentative',
        statusNote: 'weather permitting',
      })
    })

    it('says in words what is cancelled, to be confirmed or postponed, and names the track beside its colour', async () => {
      const { page, complaints, close } = await visit(`/en/${event.slug}`)
      expect(await page.locator('.banner').textContent()).toBe('This event has been postponed.')
      const off = page.locator('.session', { hasText: 'Called off' })
      expect(await off.locator('h3 s').textContent()).toBe('Called off')
      expect(await texts(page, '.is-cancelled .status > *')).toEqual([
        'Cancelled',
        'the speaker is ill',
      ])
      expect(await texts(page, '.is-tentative .status > *')).toEqual([
        'To be confirmed',
        'weather permitting',
      ])
      expect(await page.locator('.is-tentative .clock').textContent()).toBe(
        '22:00 – 01:00 (next day)',
      )
      expect(await off.locator('.track').textContent()).toBe('Track: Rivers')
      expect(await off.locator('.track circle').getAttribute('fill')).toBe('#1f7a8c')
      expect(await allFaults(page)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    })

    it('shows its drafts to those who may change it and to nobody else, never to be kept', async () => {
      const account = async (name: string, data: object) => {
        const email = `${name}${mark.trim()}@example.org`
        await send('POST', '/users', { email, password, ...data })
        return loginOf(email)
      }
      const draft = `Draft of water${mark}`
      await send('PATCH', `/events/${event.id}?draft=true`, { title: draft, _status: 'draft' })
      const editor = await account('water', { role: 'editor', events: [event.id] })
      const translator = await account('words', {
        role: 'translator',
        events: [event.id],
        languages: ['fr'],
      })
      const stranger = await account('stranger', { role: 'editor', events: [other.id] })
      for (const path of [`/en/${event.slug}?preview=1`, `/en/preview/${event.id}`]) {
        for (const refused of [undefined, stranger, 'not a token']) {
          const answer = await open(path, refused)
          expect(answer.status).toBe(404)
          expect(await answer.text()).not.toContain(draft)
        }
        for (const allowed of [token, editor, translator]) {
          const answer = await open(path, allowed)
          expect(answer.status).toBe(200)
          expect(answer.headers.get('cache-control')).toMatch(/private.*no-store/)
          const html = await answer.text()
          expect(html).toContain(`<h1>${draft}</h1>`)
          expect(html).toContain('<meta name="robots" content="noindex"/>')
        }
      }
      for (const reader of [undefined, editor]) {
        const html = await (await open(`/en/${event.slug}`, reader)).text()
        expect(html).toContain(`<h1>Water and cities${mark}</h1>`)
        expect(html).not.toContain(draft)
      }
    })

    it('follows in the panel’s live preview what an editor saves', async () => {
      const { page, close } = await visit('/admin/login', {
        viewport: { width: 1600, height: 1000 },
      })
      await logInByForm(page, app.url)
      await page.goto(`${app.url}/admin/collections/events/${event.id}`)
      await page.locator('#live-preview-toggler').click()
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.locator('.preview-note').waitFor()
      const title = `Saved just now${mark}`
      await page.fill('input[name="title"]', title)
      await page.locator('#action-save-draft').click()
      await expect.poll(() => frame.locator('h1').textContent(), { timeout: 30_000 }).toBe(title)
      await picture(page, 'live-preview')
      expect(await (await open(`/en/${event.slug}`)).text()).not.toContain(title)
      await close()
    })
  })
})
