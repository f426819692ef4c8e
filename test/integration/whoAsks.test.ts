import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeAgenda } from '../setup/agendaQuery.js'
import { type AgendaApp, type Id, startAgenda } from './agendaApp.js'

const formats = ['calendar.ics', 'event.jsonld', 'schedule.xml', 'schedule.json', 'agenda.csv']

describe('an agenda in English and French, of which nothing is in French', () => {
  let app: AgendaApp
  let event: Id
  const tokens: Record<string, string | undefined> = { stranger: undefined }

  beforeAll(async () => {
    app = await startAgenda()
    tokens.admin = app.token
    for (const role of ['editor', 'translator'] as const) {
      const [email, password] = [`${role}@example.org`, 'a long enough password']
      await app.payload.create({
        collection: 'users',
        data: { email, password, role, name: role, languages: role === 'editor' ? [] : ['fr'] },
        overrideAccess: true,
      })
      tokens[role] = await app.login(email, password)
    }
    event = await app.makeEvent({ slug: 'asked', title: 'Asked', languages: ['en', 'fr'] })
    const line = await app.make('/sessions', app.line('Talk', 9, { event }))
    await app.make('/sessions?draft=true', app.line('A draft', 11, { event, _status: 'draft' }))
    // What waits is for nobody, whoever asks.
    await app.ask('PATCH', `/sessions/${line}?draft=true&locale=fr`, {
      title: 'Exposé',
      _status: 'draft',
    })
  }, 240_000)
  afterAll(() => app?.stop())

  const languages = ['en', 'fr', 'ar']
  const everybody = <T>(ask: (token: string | undefined) => Promise<T>) =>
    Promise.all(['stranger', 'translator', 'editor', 'admin'].map((who) => ask(tokens[who])))

  it.each(languages)('is the same in JSON whoever asks for it in %s', async (locale) => {
    const bodies = await everybody(async (token) =>
      JSON.stringify((await app.rest('GET', `/agenda/asked?locale=${locale}`, { token })).body),
    )
    expect(new Set(bodies).size).toBe(1)
    const agenda = JSON.parse(bodies[0]!)
    expect(agenda.language).toBe(locale)
    expect(agenda.languages.map(({ code }: { code: string }) => code)).toEqual(['en', 'fr'])
    const [talk, ...others] = agenda.days[0].sessions
    expect([talk.title, others]).toEqual(['Talk', []])
    expect(talk.fallback).toEqual(locale === 'en' ? undefined : { title: 'en' })
  })

  it.each(languages)('is the same in GraphQL whoever asks for it in %s', async (locale) => {
    const bodies = await everybody(async (token) => {
      const { body } = await app.graphql(wholeAgenda, {
        variables: { event: 'asked', locale },
        token,
      })
      return JSON.stringify(body)
    })
    expect(new Set(bodies).size).toBe(1)
    const { Agenda } = JSON.parse(bodies[0]!).data
    expect(Agenda.languages.map(({ code }: { code: string }) => code)).toEqual(['en', 'fr'])
  })

  it.each(formats)('is the same in %s whoever asks', async (format) => {
    for (const locale of languages) {
      const bodies = await everybody(async (token) => {
        const url = `/agenda/asked/${format}?locale=${locale}`
        const { body, status } = await app.rest('GET', url, { token })
        expect([url, status]).toEqual([url, 200])
        return typeof body === 'string' ? body : JSON.stringify(body)
      })
      expect([locale, new Set(bodies).size]).toEqual([locale, 1])
      expect(bodies[0]).not.toContain('Exposé')
    }
  })

  it('says in lists, and of its releases, in which languages it is, whoever asks', async () => {
    for (const locale of languages) {
      const listed = await everybody(async (token) => {
        const { body } = await app.rest('GET', `/agenda?locale=${locale}`, { token })
        return body.docs.find(({ slug }: { slug: string }) => slug === 'asked')
      })
      expect(new Set(listed.map((each) => JSON.stringify(each))).size).toBe(1)
      expect([locale, listed[0].languages]).toEqual([locale, ['en', 'fr']])
    }
    const releases = await everybody(async (token) =>
      JSON.stringify((await app.rest('GET', '/agenda/asked/releases?locale=en', { token })).body),
    )
    expect(new Set(releases).size).toBe(1)
  })
})
