import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInstallation, installationOf } from '../../src/store/installation.js'
import { type App, startPayload } from '../setup/payloadFor.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

/** By what readers' programs know entries, in every format that has such a thing. */
async function identifiersOf(app: App, slug: string) {
  const read = async (format: string) =>
    String((await app.rest('GET', `/agenda/${slug}${format}?locale=en`)).body)
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id)
  return {
    calendar: all((await read('/calendar.ics')).replace(/\r\n /g, ''), /^UID:(.*)\r$/gm),
    schedule: all(await read('/schedule.xml'), /guid="([^"]+)"/g),
    feed: all(await read('/releases.atom'), /<id>([^<]+)<\/id>/g),
  }
}

describe('what an installation calls itself in identifiers', () => {
  let app: AgendaApp
  let moved: App
  let slug: string

  beforeAll(async () => {
    app = await startAgenda()
    slug = (await app.ask('GET', `/events/${app.event}`)).body.slug
    await app.make('/sessions', app.line('Opening', 9))
    await app.make('/sessions', app.line('Closing', 11))
  }, 240_000)
  afterAll(async () => {
    await moved?.stop()
    await app?.stop()
  })

  it('is made once, and not taken from its address', async () => {
    const identity = installationOf(app.payload)
    expect(identity).toMatch(/^agenda-[0-9a-f-]{36}$/)
    await findInstallation(app.payload)
    expect(installationOf(app.payload)).toBe(identity)
  })

  it('stays when the app gets another address: no entry is new, none is gone', async () => {
    const before = await identifiersOf(app, slug)
    expect([before.calendar.length, before.schedule.length > 1, before.feed.length > 1]).toEqual([
      2,
      true,
      true,
    ])
    moved = await startPayload({ beside: app, serverUrl: 'https://elsewhere.example' })
    expect(await identifiersOf(moved, slug)).toEqual(before)
    const { body } = await moved.rest('GET', `/agenda/${slug}?locale=en`)
    expect([body.removed, JSON.stringify(body.formats).includes('elsewhere.example')]).toEqual([
      [],
      true,
    ])
  })

  it('is the host that stood in them where they were given out before there was one', async () => {
    await app.payload.db.deleteMany({ collection: 'agenda-installations', where: {} })
    await Promise.all([findInstallation(app.payload), findInstallation(moved.payload)])
    const [one, other] = [installationOf(app.payload), installationOf(moved.payload)]
    expect([one, ['localhost', 'elsewhere.example'].includes(one)]).toEqual([other, true])
  })

  it('is another one for each language of a feed', async () => {
    const ids = await Promise.all(
      ['en', 'fr'].map(async (language) =>
        /<id>([^<]+)<\/id>/
          .exec(
            String(
              (await app.rest('GET', `/agenda/${slug}/releases.atom?locale=${language}`)).body,
            ),
          )?.[1]
          ?.split('/')
          .at(-1),
      ),
    )
    expect(ids).toEqual(['en', 'fr'])
  })
})
