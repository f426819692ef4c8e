import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from './app.js'
import { chromiumPath, ends, openBrowser } from './browser.js'

describe.skipIf(!chromiumPath)('a page of another origin', () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  let elsewhere: http.Server

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    elsewhere = http.createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Elsewhere</title>'),
    )
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  })
  afterAll(() => void elsewhere?.close())
  ends(() => ({ pages: { page }, browser, app }))

  it('reads an agenda, a calendar, an answer in GraphQL and a picture, and cannot write', async () => {
    const found = await page.evaluate(async (app) => {
      const agenda = await (await fetch(`${app}/api/agenda/sfax-2019?locale=fr`)).json()
      const calendar = await fetch(agenda.formats[0].href)
      const json = { 'Content-Type': 'application/json' }
      const query = '{ Agenda(event: "sfax-2019", locale: fr) { event { title } } }'
      const asked = await fetch(`${app}/api/graphql`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query }),
      })
      const people: { photo: { url: string } | null }[] = Object.values(agenda.people)
      const picture = await fetch(people.find(({ photo }) => photo)!.photo!.url)
      const written = await fetch(`${app}/api/places`, {
        method: 'POST',
        headers: json,
        body: '{}',
      }).catch((error: Error) => error.name)
      return {
        title: agenda.event.title,
        calendar: (await calendar.text()).slice(0, 15),
        tag: calendar.headers.get('etag') !== null,
        asked: (await asked.json()).data.Agenda.event.title,
        picture: (await picture.blob()).type.split('/')[0],
        written,
      }
    }, app.url)
    const title = 'Rencontre sous-régionale d’apprentissage entre pairs'
    expect(found).toEqual({
      title,
      calendar: 'BEGIN:VCALENDAR',
      tag: true,
      asked: title,
      picture: 'image',
      written: 'TypeError',
    })
  })

  it('shows a public page in a frame, and no screen of the panel', async () => {
    await page.evaluate((app) => {
      for (const path of ['/en/sfax-2019', '/admin/login']) {
        const frame = document.createElement('iframe')
        Object.assign(frame, { src: app + path, name: path })
        document.body.append(frame)
      }
    }, app.url)
    await expect
      .poll(() =>
        page.frame('/en/sfax-2019')?.locator('h1').innerText({ timeout: 1000 }).catch(String),
      )
      .toContain('Sub-regional Peer-Learning Event')
    await expect.poll(() => page.frame('/admin/login')?.url()).toMatch(/^chrome-error:/)
  })
})
