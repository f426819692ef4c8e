import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ICAL from 'ical.js'
import { bundleEmbed } from '../../scripts/start/bundle.mjs'
import { embed } from '../../scripts/start/build.mjs'
import { seedSfax } from '../../seed/seedSfax.js'
import { load } from '../../src/embed/load.js'
import { exportEvent, type Exported, publishedEvents } from '../../src/export/exportEvent.js'
import { type App, startPayload } from '../setup/payloadFor.js'

const server = 'http://localhost:3000'
const utf8 = new TextDecoder()

/** What a file leads to among the files, by its name in the folder: addresses with a scheme lead out of it. */
function linksIn(file: string, text: string): string[] {
  const found = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href)
  const sets = [...text.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(/\s/)[0] ?? ''),
  )
  return [...found, ...sets].flatMap((href) => {
    const url = new URL(href.replaceAll('&amp;', '&'), `folder:///${encodeURI(file)}`)
    return url.protocol === 'folder:' ? [decodeURIComponent(url.pathname.slice(1))] : []
  })
}

describe('an exported agenda', () => {
  let app: App
  let exported: Exported
  const text = (file: string) => utf8.decode(exported.files.get(file))
  const names = (ending: string) =>
    [...exported.files.keys()].filter((each) => each.endsWith(ending))

  beforeAll(async () => {
    await bundleEmbed(embed)
    app = await startPayload({ serverUrl: server })
    await seedSfax(app.payload)
    exported = (await exportEvent(app.payload, { event: 'sfax-2019' }))!
  })
  afterAll(() => app?.stop())

  it('is its pages in each language and all formats', () => {
    expect(exported.languages).toEqual(['en', 'fr', 'ar'])
    for (const language of exported.languages)
      expect([...exported.files.keys()]).toEqual(
        expect.arrayContaining([
          'index.html',
          `${language}/index.html`,
          ...['', 'sessions/', 'people/'].map((each) => `${language}/sfax-2019/${each}index.html`),
          ...[
            'agenda.json',
            'calendar.ics',
            'event.jsonld',
            'schedule.xml',
            'schedule.json',
            'agenda.csv',
            'releases.atom',
            'words.json',
            'calendar.day-2019-06-25.ics',
          ].map((each) => `data/${language}/${each}`),
        ]),
      )
    expect(names('.css').length + names('.js').length).toBe(3)
    expect(exported.missing).toEqual([])
  })

  it('leads from every page to files that are there', () => {
    const pages = names('.html')
    expect(pages.length).toBeGreaterThan(60)
    const dead = pages.flatMap((page) =>
      linksIn(page, text(page))
        .filter((link) => !exported.files.has(link))
        .map((link) => `${page}: ${link}`),
    )
    expect(dead).toEqual([])
  })

  it('names no address of the server', () => {
    const naming = [...exported.files]
      .filter(([, body]) => utf8.decode(body).replace(/\r\n /g, '').includes('localhost:3000'))
      .map(([file]) => file)
    expect(naming).toEqual([])
  })

  it('has data that lead to one another from where they stand', () => {
    const agenda = JSON.parse(text('data/fr/agenda.json'))
    expect(agenda.languages.map(({ href }: { href: string }) => href)).toEqual([
      '../en/agenda.json',
      'agenda.json',
      '../ar/agenda.json',
    ])
    expect(agenda.days[1].calendar).toBe('calendar.day-2019-06-25.ics')
    expect(agenda.event.url).toBe('../../fr/sfax-2019/index.html')
    expect(agenda.event.title).toBe('Rencontre sous-régionale d’apprentissage entre pairs')
  })

  it('has calendars that programs read, without addresses that mean nothing there', () => {
    for (const file of names('.ics')) {
      const calendar = new ICAL.Component(ICAL.parse(text(file)))
      expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0)
    }
    expect(text('data/en/calendar.ics')).not.toMatch(/^(?:URL|SOURCE)[;:]/m)
  })

  it('can be shown on other pages by the component that it brings, from any folder', async () => {
    expect(text('data/agenda-view.js')).toContain('agenda-view')
    const asked: string[] = []
    const server = http.createServer(({ url = '' }, response) => {
      asked.push(url)
      const body = exported.files.get(decodeURIComponent(url.replace(/^\/sfax\//, '')))
      response.writeHead(body ? 200 : 404).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sfax/data/`
      const settings = { base: folder, event: 'sfax-2019', locale: 'fr' }
      const { agenda, words } = await load(settings, new AbortController().signal)
      expect(asked.sort()).toEqual(['/sfax/data/fr/agenda.json', '/sfax/data/fr/words.json'])
      expect([agenda.language, words.language]).toEqual(['fr', 'fr'])
      const calendar = agenda.formats.find(({ format }) => format === 'calendar')!
      const [, day] = agenda.days
      expect([calendar.href, day!.calendar]).toEqual([
        `${folder}fr/calendar.ics`,
        `${folder}fr/calendar.day-2019-06-25.ics`,
      ])
      expect((await fetch(day!.calendar)).status).toBe(200)
    } finally {
      server.close()
    }
  })

  it('says absolute addresses where it is told where it will lie', async () => {
    const url = 'https://example.org/sfax/'
    const { files } = (await exportEvent(app.payload, { event: 'sfax-2019', url }))!
    const page = utf8.decode(files.get('fr/sfax-2019/index.html'))
    expect(page).toContain(`<link rel="canonical" href="${url}fr/sfax-2019/"`)
    expect(page).toMatch(/href="people\/lina-gast-\w+\/index\.html"/)
    expect(utf8.decode(files.get('data/fr/releases.atom'))).toContain(`${url}data/fr/releases.atom`)
    const calendar = utf8.decode(files.get('data/fr/calendar.ics')).replace(/\r\n /g, '')
    expect(calendar).toContain(`${url}fr/sfax-2019/`)
    expect(calendar).not.toContain('localhost')
  })

  it('is none of an event that is not published; what is can be told', async () => {
    expect(await exportEvent(app.payload, { event: 'sfax-2020' })).toBeUndefined()
    expect((await publishedEvents(app.payload, 'en')).map(({ slug }) => slug)).toEqual([
      'sfax-2019',
    ])
  })
})
