import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BareApp, makeBareApp, manifestAt } from './bareApp.js'
import { serve, type Server } from './server.js'

const slow = 300_000
let app: BareApp
beforeAll(() => {
  app = makeBareApp()
}, 900_000)
afterAll(() => app?.remove())

/** Names of the packages that a file of the package needs, by what it and all that it imports say. */
function packagesBehind(entry: string): string[] {
  const seen = new Set<string>()
  const found = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /(?<![-./:\w(\[{'])(?:from|import) ?\(?['"]([^'"\n$]+)['"]/g,
    )) {
      if (from.startsWith('.')) visit(path.resolve(path.dirname(file), from))
      else if (!from.startsWith('node:')) found.add(/^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from)
    }
  }
  visit(path.join(app.plugin, 'dist', 'src', entry))
  return [...found].sort()
}

describe('the package', () => {
  it('holds what the plugin needs and nothing of this app, its seed or its tests', () => {
    const folders = new Set(
      app.files
        .map((file) => file.split('/').slice(0, 3).join('/'))
        .filter((file) => !/\.[jt]s$/.test(file)),
    )
    expect([...folders].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/collections/access',
      'dist/collections/fields',
      'dist/hooks/access',
      'dist/schema.graphql',
      'dist/src/admin',
      'dist/src/api',
      'dist/src/card',
      'dist/src/core',
      'dist/src/database',
      'dist/src/formats',
      'dist/src/host',
      'dist/src/i18n',
      'dist/src/publicPages',
      'dist/src/store',
      'dist/src/webhooks',
      'package.json',
    ])
    expect(
      app.files.filter((file) => /(^|\/)(seed|test)|\.test\.|appConfig|importMap|sfax/i.test(file)),
    ).toEqual([])
  })

  it.each([
    [
      'index.js',
      [
        '@payloadcms/richtext-lexical',
        '@zxcvbn-ts/core',
        '@zxcvbn-ts/language-common',
        'csv-parse',
        'csv-stringify',
        'exif-reader',
        'fast-xml-parser',
        'graphql',
        'ical-generator',
        'ipaddr.js',
        'lru-cache',
        'payload',
        'preact',
        'preact-render-to-string',
        'rate-limiter-flexible',
        'request-filtering-agent',
        'temporal-polyfill',
        'typebox',
        'xmlbuilder2',
      ],
    ],
    ['core/index.js', ['temporal-polyfill', 'typebox']],
    [
      'admin/client.js',
      [
        '@dnd-kit/core',
        '@payloadcms/ui',
        '@radix-ui/react-dialog',
        '@radix-ui/react-dropdown-menu',
        '@radix-ui/react-focus-scope',
        '@tanstack/react-virtual',
        'cmdk',
        'csv-parse',
        'diff',
        'idb',
        'payload',
        'react',
        'react-dom',
        'temporal-polyfill',
      ],
    ],
    [
      'admin/rsc.js',
      [
        '@dnd-kit/core',
        '@payloadcms/ui',
        '@radix-ui/react-dialog',
        '@radix-ui/react-dropdown-menu',
        '@radix-ui/react-focus-scope',
        '@tanstack/react-virtual',
        'cmdk',
        'csv-parse',
        'diff',
        'idb',
        'lru-cache',
        'payload',
        'react',
        'react-dom',
        'temporal-polyfill',
        'typebox',
      ],
    ],
    ['server.js', ['ipaddr.js']],
    [
      'formats/document/worker.js',
      ['csv-parse', 'fast-xml-parser', 'fflate', 'numfmt', 'parse5', 'saxes', 'unpdf'],
    ],
    [
      'database.js',
      [
        '@libsql/client',
        '@payloadcms/db-mongodb',
        '@payloadcms/db-postgres',
        '@payloadcms/db-sqlite',
      ],
    ],
  ])('needs, for %s, only %j', (entry, packages) => expect(packagesBehind(entry)).toEqual(packages))

  it('asks for the rest as peers, and for databases only where they are wanted', () => {
    const { dependencies, peerDependencies, peerDependenciesMeta } = manifestAt(app.plugin)
    const optional = Object.keys(peerDependenciesMeta)
    expect(Object.keys(dependencies)).toEqual([
      '@dnd-kit/core',
      '@expo-google-fonts/noto-sans',
      '@expo-google-fonts/noto-sans-arabic',
      '@radix-ui/react-dialog',
      '@radix-ui/react-dropdown-menu',
      '@radix-ui/react-focus-scope',
      '@tanstack/react-virtual',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      'cmdk',
      'csv-parse',
      'csv-stringify',
      'diff',
      'exif-reader',
      'fast-xml-parser',
      'fflate',
      'ical-generator',
      'idb',
      'ipaddr.js',
      'lru-cache',
      'numfmt',
      'parse5',
      'preact',
      'preact-render-to-string',
      'rate-limiter-flexible',
      'request-filtering-agent',
      'saxes',
      'temporal-polyfill',
      'typebox',
      'unpdf',
      'xmlbuilder2',
    ])
    expect(optional).toEqual([
      '@libsql/client',
      '@payloadcms/db-mongodb',
      '@payloadcms/db-postgres',
      '@payloadcms/db-sqlite',
    ])
    expect(Object.keys(peerDependencies).filter((name) => !optional.includes(name))).toEqual([
      '@payloadcms/richtext-lexical',
      '@payloadcms/ui',
      'graphql',
      'payload',
      'react',
      'react-dom',
    ])
  })

  it('is installed outside the repository', () => {
    expect(realpathSync(app.plugin)).toBe(
      path.join(realpathSync(app.folder), 'node_modules', 'payload-plugin-agenda'),
    )
  })

  it.runIf(process.env.NIGHTLY)(
    'is installed by npm with one Payload, one React and one GraphQL',
    () => {
      const installed = JSON.parse(
        app.run('npm', ['ls', '--all', '--json', 'payload', 'react', 'graphql', '@libsql/client']),
      ) as object
      const versions = new Map<string, Set<string>>()
      const walk = ({
        dependencies = {},
      }: {
        dependencies?: Record<string, { version?: string; dependencies?: object }>
      }) => {
        for (const [name, each] of Object.entries(dependencies)) {
          if (each.version) versions.set(name, (versions.get(name) ?? new Set()).add(each.version))
          walk(each as never)
        }
      }
      walk(installed)
      expect(
        ['payload', 'react', 'graphql', '@libsql/client'].map((name) => versions.get(name)?.size),
      ).toEqual([1, 1, 1, 1])
    },
  )

  it('is typed: what is right compiles, and what is wrong does not', { timeout: slow }, () => {
    expect(app.run('node', ['node_modules/typescript/bin/tsc'])).toBe('')
  })

  it(
    'has the components that its fields name, for a bundler as for the import map',
    { timeout: slow },
    () => {
      app.run('node', ['built/importMap.script.js'])
      const map = readFileSync(path.join(app.folder, 'importMap.js'), 'utf8')
      const named = [...map.matchAll(/"(payload-plugin-agenda\/[^"]+)"/g)].map(([, name]) => name)
      expect(named.sort()).toEqual([
        ...[
          'AfterChangeField',
          'AgendaProvider',
          'AlikeNotice',
          'ClockCell',
          'ClockField',
          'CountryField',
          'DateField',
          'DatesNotice',
          'DayCell',
          'DayRowLabel',
          'DocumentTitle',
          'FreshJoin',
          'MergeEntry',
          'MergeItem',
          'MergeSelected',
          'MovedNotice',
          'NamedRelation',
          'PartyLabel',
          'PublishButton',
          'QuietCell',
          'TimeZoneField',
          'TitleCell',
          'TranslationsCell',
          'UnpublishButton',
          'WayInLink',
        ].map((name) => `payload-plugin-agenda/client#${name}`),
        'payload-plugin-agenda/rsc#AgendaChecks',
        'payload-plugin-agenda/rsc#AgendaDashboard',
        'payload-plugin-agenda/rsc#AgendaView',
        'payload-plugin-agenda/rsc#AgendaWay',
        'payload-plugin-agenda/rsc#EventFromDocument',
        'payload-plugin-agenda/rsc#GlossaryField',
        'payload-plugin-agenda/rsc#TranslateView',
        'payload-plugin-agenda/rsc#TranslationsLine',
      ])
      const bundled = (entry: string, ...more: string[]) => {
        app.run('node', [
          'node_modules/esbuild/bin/esbuild',
          entry,
          '--bundle',
          '--format=esm',
          '--outfile=bundle.js',
          '--log-level=warning',
          '--external:@payloadcms/*',
          '--external:payload',
          '--external:react',
          '--external:react-dom',
          '--external:next',
          ...more,
        ])
        return readFileSync(path.join(app.folder, 'bundle.js'), 'utf8')
      }
      // What browsers load holds nothing of Node; what the server draws may.
      writeFileSync(
        path.join(app.folder, 'client.js'),
        "export * from 'payload-plugin-agenda/client'",
      )
      expect(bundled('client.js')).toContain('agenda-builder')
      expect(bundled('importMap.js', '--platform=node')).toContain('agenda-checks')
    },
  )
})

const login = { email: 'first@example.org', password: 'a long enough password' }

describe.each(['stock', 'plugin'])('in somebody’s app, on the %s SQLite adapter', (ADAPTER) => {
  let server: Server
  const ids: Record<string, number> = {}

  beforeAll(async () => {
    server = await serve(app, { ADAPTER })
  }, 180_000)
  afterAll(() => server?.stop())

  const session = (more: object) => ({
    event: ids.event,
    day: '2026-03-25',
    kind: 'session',
    title: 'Ohne Titel',
    timing: 'clock',
    starts: '09:00',
    ends: '10:00',
    _status: 'published',
    ...more,
  })
  const speaking = (person: string, role = 'speaker') => ({
    assignments: [{ role, person: ids[person] }],
  })
  const sentences = ({
    body,
  }: {
    body: { errors: { data?: { errors?: { message: string }[] }; message: string }[] }
  }) =>
    body.errors.flatMap(
      ({ data, message }) => data?.errors?.map((each) => each.message) ?? [message],
    )

  it('adds its collections beside the app’s own, and its languages', () => {
    expect(server.about).toMatchObject({
      languages: ['de', 'en'],
      custom: ['agenda'],
      account: 'members',
    })
    expect(
      (server.about.collections as string[]).filter((slug) => !slug.startsWith('payload-')).sort(),
    ).toEqual([
      'agenda-comments',
      'agenda-compiled',
      'agenda-documents',
      'agenda-installations',
      'agenda-journal',
      'agenda-leases',
      'agenda-presence',
      'agenda-redirects',
      'agenda-release-bodies',
      'agenda-releases',
      'agenda-reviews',
      'agenda-webhook-deliveries',
      'agenda-webhooks',
      'bodies',
      'files',
      'gatherings',
      'members',
      'news',
      'pages',
      'slots',
      'speakers',
      'themes',
      'venues',
    ])
  })

  it('lets the app’s own start write an event', async () => {
    const { docs } = (await server.ask('GET', '/gatherings?draft=true')).body
    // A draft, which the public does not see: the first admin will.
    expect(docs).toEqual([])
    expect(server.printed()).not.toContain('Agenda:')
  })

  it('makes the first account an admin, and the next ones nothing', async () => {
    const first = await server.ask('POST', '/members/first-register', login)
    expect([first.status, first.body.user.role]).toEqual([200, 'admin'])
    const customer = await server.ask('POST', '/members', {
      email: 'customer@example.org',
      password: login.password,
      role: 'admin',
    })
    expect([customer.status, customer.body.doc.role ?? null]).toEqual([201, null])
    await server.logIn('customer@example.org', login.password)
    expect((await server.ask('POST', '/gatherings', { title: 'Meins' })).status).toBe(403)
    await server.logIn(login.email, login.password)
    const { docs } = (await server.ask('GET', '/gatherings?draft=true')).body
    expect(docs.map(({ title }: { title: string }) => title)).toEqual(['Willkommen'])
  })

  it('creates an event with a session, and reads it', async () => {
    ids.body = (await server.ask('POST', '/bodies', { name: 'Verein' })).body.doc.id
    ids.hall = (await server.ask('POST', '/venues', { name: 'Halle', kind: 'room' })).body.doc.id
    for (const name of ['ana', 'ben']) {
      const { status, body } = await server.ask('POST', '/speakers', {
        name,
        organisation: ids.body,
        badge: 'blue',
      })
      expect([status, body.doc.badge]).toEqual([201, 'blue'])
      ids[name] = body.doc.id
    }
    const event = await server.ask('POST', '/gatherings', {
      title: 'Hacktage',
      startDate: '2026-03-25',
      endDate: '2026-03-26',
      timeZone: 'Europe/Berlin',
      places: [ids.hall],
      _status: 'published',
    })
    expect([
      event.status,
      event.body.doc.slug,
      event.body.doc.languages,
      event.body.doc.days.map(({ date }: { date: string }) => date),
    ]).toEqual([201, 'hacktage', ['de'], ['2026-03-25', '2026-03-26']])
    ids.event = event.body.doc.id
    const made = await server.ask(
      'POST',
      '/slots',
      session({
        kind: 'hackathon',
        title: 'Erste Runde',
        place: ids.hall,
        ...speaking('ana', 'juror'),
      }),
    )
    expect([made.status, made.body.message]).toEqual([201, 'Session erfolgreich erstellt.'])
    ids.round = made.body.doc.id

    const open = async (path: string) =>
      (await server.ask('GET', path, undefined, { authorization: '' })).body
    const joined = await open(`/gatherings/${ids.event}?depth=1`)
    expect(joined.sessions.docs).toMatchObject([{ title: 'Erste Runde', number: 1 }])
    const read = await open(`/slots?where[event.slug][equals]=hacktage&depth=1`)
    expect(read.docs).toMatchObject([
      {
        title: 'Erste Runde',
        numberLabel: 'I',
        startsAt: '2026-03-25T08:00:00.000Z',
        place: { name: 'Halle' },
        assignments: [{ role: 'juror', person: { name: 'ana' } }],
      },
    ])
    const ana = await open(`/speakers/${ids.ana}?depth=1`)
    expect(ana.sessions.docs.map(({ title }: { title: string }) => title)).toEqual(['Erste Runde'])
    const body = await open(`/bodies/${ids.body}?depth=1`)
    expect(body.people.docs.map(({ name }: { name: string }) => name).sort()).toEqual([
      'ana',
      'ben',
    ])
    const query =
      '{ Gatherings { docs { title sessions { docs { title numberLabel kind assignments { role person { name badge } } } } } } }'
    expect((await server.ask('POST', '/graphql', { query }, { authorization: '' })).body).toEqual({
      data: {
        Gatherings: {
          docs: [
            {
              title: 'Hacktage',
              sessions: {
                docs: [
                  {
                    title: 'Erste Runde',
                    numberLabel: 'I',
                    kind: 'hackathon',
                    assignments: [{ role: 'juror', person: { name: 'ana', badge: 'blue' } }],
                  },
                ],
              },
            },
          ],
        },
      },
    })
  })

  it('refuses what is impossible, also in a draft, in a panel of a language that it lacks', async () => {
    const refused = await server.ask(
      'POST',
      '/slots?draft=true',
      session({ starts: '11:00', ends: '10:00', _status: 'draft' }),
      { 'accept-language': 'de' },
    )
    expect([refused.status, sentences(refused)]).toEqual([
      400,
      [
        '“Ohne Titel” does not end after it starts (11:00–10:00). Choose a later end, or say that it ends on the next day.',
      ],
    ])
  })

  it('refuses a conflict, and lets pass one that the options lower', async () => {
    const elsewhere = { title: 'Zweite Runde', starts: '09:30', ends: '10:30' }
    const refused = await server.ask(
      'POST',
      '/slots',
      session({ ...elsewhere, ...speaking('ana') }),
    )
    expect([refused.status, sentences(refused).join().includes('Erste Runde')]).toEqual([409, true])
    const lowered = await server.ask(
      'POST',
      '/slots',
      session({ ...elsewhere, place: ids.hall, ...speaking('ben') }),
    )
    expect(lowered.status).toBe(201)
  })

  it('refuses what the options raise, and the limits of their own roles', async () => {
    const later = { starts: '14:00', ends: '15:00' }
    expect(
      (await server.ask('POST', '/slots', session({ ...later, kind: 'panel', ...speaking('ben') })))
        .status,
    ).toBe(409)
    const jurors = {
      assignments: [
        { role: 'juror', person: ids.ana },
        { role: 'juror', person: ids.ben },
      ],
    }
    expect(
      (await server.ask('POST', '/slots', session({ ...later, kind: 'hackathon', ...jurors })))
        .status,
    ).toBe(409)
    expect(
      (
        await server.ask(
          'POST',
          '/slots',
          session({ ...later, kind: 'hackathon', ...speaking('ben', 'chair') }),
        )
      ).status,
    ).toBe(409)
    expect((await server.ask('POST', '/slots', session({ ...later, kind: 'jam' }))).status).toBe(
      400,
    )
  })

  it('moves the instants with the zone of the event', async () => {
    expect(
      (await server.ask('PATCH', `/gatherings/${ids.event}`, { timeZone: 'Africa/Tunis' })).status,
    ).toBe(200)
    const { startsAt, starts } = (await server.ask('GET', `/slots/${ids.round}`)).body
    expect([starts, startsAt]).toEqual(['09:00', '2026-03-25T08:00:00.000Z'])
    expect(
      (await server.ask('PATCH', `/gatherings/${ids.event}`, { timeZone: 'Asia/Tokyo' })).status,
    ).toBe(200)
    expect((await server.ask('GET', `/slots/${ids.round}`)).body.startsAt).toBe(
      '2026-03-25T00:00:00.000Z',
    )
  })

  it('keeps who is needed, and says where', async () => {
    const refused = await server.ask('DELETE', `/speakers/${ids.ana}`)
    expect([refused.status, sentences(refused)[0]?.includes('Erste Runde')]).toEqual([409, true])
  })

  it('lets one of two simultaneous sessions of one person in', async () => {
    const at = (title: string) =>
      server.ask(
        'POST',
        '/slots',
        session({ title, day: '2026-03-26', starts: '16:00', ends: '17:00', ...speaking('ana') }),
      )
    const answers = await Promise.all([at('Eins'), at('Zwei'), at('Drei')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect((await server.ask('GET', '/agenda-leases')).status).toBe(403)
  })

  it('leaves the app’s own collections alone', async () => {
    expect((await server.ask('POST', '/pages', { title: 'Start' })).status).toBe(201)
    expect(
      (await server.ask('GET', '/pages')).body.docs.map(({ title }: { title: string }) => title),
    ).toEqual(['Start'])
    expect((await server.ask('POST', '/news', { headline: 'Neu' })).body.doc.headline).toBe('Neu')
  })
})

describe('switched off', () => {
  it('adds nothing', { timeout: 120_000 }, async () => {
    const server = await serve(app, { AGENDA: 'off' })
    const collections = (server.about.collections as string[])
      .filter((slug) => !slug.startsWith('payload-'))
      .sort()
    expect({ ...server.about, collections }).toEqual({
      collections: ['files', 'members', 'news', 'pages'],
      languages: [],
      custom: [],
      account: 'members',
    })
    await server.stop()
  })
})
