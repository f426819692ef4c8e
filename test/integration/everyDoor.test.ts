import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { pt } from '@payloadcms/translations/languages/pt'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFor } from '../../src/database.js'
import { setWords } from '../../src/i18n/index.js'
import { agendaPlugin } from '../../src/plugin.js'
import { freshDatabase } from '../setup/payloadFor.js'
import { type AgendaApp, startAgenda } from './agendaApp.js'

const words = {
  pt: {
    errors: { agendaNotFound: 'Não há programa publicado em “{{slug}}”.' },
    pages: { allAgendas: 'Todos os programas', map: 'Mapa', now: 'Agora' },
    releases: {
      feedTitle: '{{event}}: o que mudou no programa',
      first: 'A primeira publicação deste programa.',
      release: 'Publicação {{number}}',
    },
    fields: { title: 'Título' },
    values: { sessionStatus: { tentative: 'a confirmar', cancelled: 'cancelada' } },
  },
}

describe('an agenda in June, in Arabic and in a language that the host added by one option', () => {
  let app: AgendaApp
  const database = freshDatabase('sqlite')
  const inPortuguese = { 'accept-language': 'pt' }

  beforeAll(async () => {
    const config = await buildConfig({
      secret: 'a secret for the tests only',
      serverURL: 'http://localhost:3000',
      db: databaseFor(database.uri, { push: true }),
      i18n: { supportedLanguages: { en, fr, pt }, fallbackLanguage: 'en' },
      editor: lexicalEditor(),
      admin: { user: 'users' },
      typescript: { autoGenerate: false },
      telemetry: false,
      plugins: [
        agendaPlugin({
          words,
          languages: [
            { code: 'en', label: 'English' },
            { code: 'ar', label: 'العربية' },
            { code: 'pt', label: 'Português' },
          ],
        }),
      ],
    })
    app = await startAgenda({ config })
    // The app's usual config, which is made for its database, has no words of its own.
    setWords(words)
    const event = await app.makeEvent({
      title: 'Forum',
      slug: 'june',
      startDate: '2030-06-24',
      endDate: '2030-06-25',
      languages: ['en', 'ar', 'pt'],
    })
    const person = await app.make('/people', { name: 'Ana' })
    const talk = await app.session('Talk', 9, {
      event,
      day: '2030-06-24',
      assignments: [{ role: 'moderator', person, state: 'invited' }],
    })
    await app.ask('PATCH', `/events/${event}?locale=pt`, { title: 'Fórum', _status: 'published' })
    await app.ask('PATCH', `/sessions/${talk}`, {
      day: '2030-06-25',
      status: 'cancelled',
      _status: 'published',
    })
  }, 240_000)
  afterAll(async () => {
    setWords()
    await app?.stop()
    await database.remove()
  })

  const read = async (path: string) => {
    const { status, body } = await app.rest('GET', `/agenda/june${path}`)
    expect([path, status]).toEqual([path, 200])
    return typeof body === 'string' ? body : JSON.stringify(body)
  }

  it.each(['', '/releases', '/releases.atom', '/changes', '/sessions', '/event.jsonld'])(
    'names the month as people do in Tunisia at “%s”',
    async (path) => {
      const from = path === '/changes' ? '&from=1' : ''
      const text = await read(`${path}?locale=ar${from}`)
      expect(text).not.toMatch(/يونيو|حزيران/)
      if (!['/event.jsonld', '/sessions'].includes(path)) expect(text).toContain('جوان')
    },
  )

  it('has its words in feeds, tables, calendars and errors', async () => {
    const feed = await read('/releases.atom?locale=pt')
    expect(feed).toContain('Fórum: o que mudou no programa')
    expect(feed).toContain('<title>Publicação 1</title>')
    expect(feed).toContain('<content type="html">&lt;p&gt;A primeira publicação')
    expect(feed).toContain('<content type="html" xml:lang="en">&lt;ul&gt;')
    expect(await read('/agenda.csv?locale=pt')).toContain('a confirmar')
    const { body, status } = await app.rest('GET', '/agenda/nothing?locale=pt', {
      headers: inPortuguese,
    })
    expect([status, body.errors[0].message]).toEqual([
      404,
      'Não há programa publicado em “nothing”.',
    ])
    expect((await app.rest('GET', '/agenda/words.json?locale=pt')).body).toMatchObject({
      language: 'pt',
      tag: 'pt',
      texts: { tentative: 'a confirmar', cancelled: 'cancelada' },
      inOther: { Moderator: 'en' },
    })
    expect(app.payload.config.i18n.translations).toMatchObject({
      pt: { agenda: { pages: { map: 'Mapa', search: 'Search' } } },
    })
  })

  it('is refused by the name of what is asked for wrongly, on every public door', async () => {
    const formats = ['calendar.ics', 'agenda.csv', 'event.jsonld', 'schedule.xml', 'schedule.json']
    const doors = [
      ...[
        '',
        ...formats,
        'card.png',
        'releases',
        'changes',
        'releases.atom',
        'sessions',
        'people',
      ].map((name) => `/agenda/june${name && `/${name}`}`),
      '/agenda',
      '/agenda/words.json',
      '/agenda/agenda-view.js',
    ]
    for (const door of doors) {
      const { status, body } = await app.rest('GET', `${door}?sesion=9`)
      const [error] = body.errors ?? []
      expect([door, status, error?.code, Array.isArray(error?.data.parameters)]).toEqual([
        door,
        400,
        'unknownParameter',
        true,
      ])
    }
    for (const query of [
      'Agenda(event: "june", sesion: 1) { language }',
      'Agendas(wehn: past) { docs { id } }',
    ]) {
      const { body } = await app.graphql(`{ ${query} }`)
      expect(body.errors[0].message).toMatch(/Unknown argument/)
    }
  })
})
