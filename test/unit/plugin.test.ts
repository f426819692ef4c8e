import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'
import type { ResolvedOptions } from '../../src/options.js'
import { agendaPlugin } from '../../src/plugin.js'
import { unsentEmail } from '../../src/unsentEmail.js'

const bare = (more: Partial<Config> = {}): Config => ({ secret: 's', db: {} as never, ...more })
const slugsOf = ({ collections = [] }: Config) => collections.map(({ slug }) => slug).sort()
const find = ({ collections = [] }: Config, slug: string) =>
  collections.find((each) => each.slug === slug)
const names = ({ fields }: CollectionConfig) =>
  fields.map((field) => ('name' in field ? field.name : field.type))
const optionsOf = ({ custom }: Config) => custom?.agenda as ResolvedOptions
const plain = (slug: string, more: Partial<CollectionConfig> = {}): CollectionConfig => ({
  slug,
  fields: [],
  ...more,
})

describe('the plugin in a config', () => {
  it('adds its collections', () => {
    expect(slugsOf(agendaPlugin()(bare()))).toEqual([
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
      'events',
      'media',
      'organisations',
      'people',
      'places',
      'sessions',
      'tracks',
      'users',
    ])
  })

  it('adds nothing when it is switched off', () => {
    const config = bare({ collections: [plain('pages')] })
    expect(agendaPlugin({ enabled: false })(config)).toBe(config)
  })

  it('keeps what is there', () => {
    const onInit = () => undefined
    const config = agendaPlugin({ dashboard: false })(
      bare({
        email: (() => undefined) as never,
        collections: [plain('pages')],
        custom: { mine: 1 },
        admin: { meta: { titleSuffix: '!' } },
        onInit,
      }),
    )
    expect([find(config, 'pages'), config.custom?.mine, config.admin]).toEqual([
      plain('pages'),
      1,
      {
        meta: { titleSuffix: '!' },
        user: 'users',
        components: { providers: ['payload-plugin-agenda/client#AgendaProvider'] },
      },
    ])
  })

  it('puts its events on the first screen, after what is there, and what its screens need around the panel', () => {
    const config = agendaPlugin()(
      bare({
        admin: {
          components: { beforeDashboard: ['/mine'], afterNav: ['/nav'], providers: ['/around'] },
        },
      }),
    )
    expect(config.admin?.components).toEqual({
      beforeDashboard: ['/mine', 'payload-plugin-agenda/rsc#AgendaDashboard'],
      afterNav: ['/nav'],
      providers: ['/around', 'payload-plugin-agenda/client#AgendaProvider'],
      views: { forgot: { Component: 'payload-plugin-agenda/rsc#AskForLink', path: '/forgot' } },
    })
  })

  it('says whom to ask for a new password where no mail is sent, unless the config has a screen for it or accounts of its own', () => {
    const views = (config: Partial<Config>) =>
      agendaPlugin()(bare(config)).admin?.components?.views as { forgot?: unknown } | undefined
    const own = { Component: '/mine', path: '/forgot' as const }
    expect(views({ email: unsentEmail })?.forgot).toMatchObject({ path: '/forgot' })
    expect(views({ email: (() => undefined) as never })).toBeUndefined()
    expect(views({ admin: { components: { views: { forgot: own } } } })?.forgot).toBe(own)
    expect(views({ collections: [plain('members', { auth: true })] })).toBeUndefined()
  })

  it('refuses a collection of the name of one of its own, and says how to go on', () => {
    expect(() => agendaPlugin()(bare({ collections: [plain('events'), plain('media')] }))).toThrow(
      "agendaPlugin: \n- the config has a collection \"events\" already. Call the plugin's differently: slugs: { events: 'events-of-agenda' }.\n" +
        "- the config has a collection \"media\" already. Call the plugin's differently: slugs: { media: 'media-of-agenda' }.",
    )
    const config = agendaPlugin({ slugs: { events: 'events-of-agenda' } })(
      bare({ collections: [plain('events')] }),
    )
    expect(slugsOf(config)).toContain('events-of-agenda')
  })

  it('uses the uploads that are there under the name of its own', () => {
    const own = plain('media', { upload: true })
    const config = agendaPlugin()(bare({ collections: [own] }))
    expect(config.collections?.filter(({ slug }) => slug === 'media')).toEqual([own])
  })
})

describe('the accounts of a config', () => {
  const members = plain('members', { auth: true, fields: [{ name: 'nick', type: 'text' }] })

  it('get a role, events and languages', () => {
    const config = agendaPlugin()(bare({ collections: [members], admin: { user: 'members' } }))
    expect(names(find(config, 'members')!)).toEqual(['nick', 'role', 'events', 'languages'])
    expect([find(config, 'users'), optionsOf(config).slugs.users]).toEqual([undefined, 'members'])
  })

  it('give nobody a role for merely having an account', () => {
    const config = agendaPlugin()(bare({ collections: [members] }))
    const role = find(config, 'members')?.fields.find(
      (field) => 'name' in field && field.name === 'role',
    )
    expect(role).not.toHaveProperty('defaultValue')
    expect(role).not.toHaveProperty('required', true)
  })

  it('are those that Payload would take, where admin.user names none', () => {
    const config = agendaPlugin()(
      bare({ collections: [plain('pages'), members, plain('customers', { auth: true })] }),
    )
    expect([config.admin?.user, optionsOf(config).slugs.users, find(config, 'users')]).toEqual([
      'members',
      'members',
      undefined,
    ])
  })

  it('stay apart from those that the options name', () => {
    const config = agendaPlugin({ slugs: { users: 'staff' } })(bare({ collections: [members] }))
    expect([
      config.admin?.user,
      names(find(config, 'members')!),
      names(find(config, 'staff')!),
    ]).toEqual([
      'staff',
      ['nick'],
      ['currentPassword', 'name', 'role', 'events', 'languages', 'resetLink'],
    ])
  })

  it('are not two', () => {
    expect(() =>
      agendaPlugin({ slugs: { users: 'staff' } })(
        bare({ collections: [members], admin: { user: 'members' } }),
      ),
    ).toThrow(
      'agendaPlugin: slugs.users is "staff", but people log in to the panel from "members" (admin.user). Leave one of the two out.',
    )
  })

  const withField = (name: string) => ({
    ...members,
    fields: [{ type: 'row' as const, fields: [{ name, type: 'text' as const }] }],
  })

  it.each([
    ['role', 'agendaRole'],
    ['events', 'agendaEvents'],
    ['languages', 'agendaLanguages'],
  ])(
    'with a field %s of their own are refused, with the option that renames the plugin’s',
    (name, other) => {
      const config = () => bare({ collections: [withField(name)] })
      expect(() => agendaPlugin()(config())).toThrow(
        `agendaPlugin: accounts in "members" have a field "${name}" already, which may mean anything. Call the plugin's differently: accounts: { fields: { ${name}: '${other}' } }.`,
      )
      const made = names(
        find(agendaPlugin({ accounts: { fields: { [name]: other } } })(config()), 'members')!,
      )
      expect(made).toEqual([
        'row',
        ...['role', 'events', 'languages'].map((each) => (each === name ? other : each)),
      ])
    },
  )
})

describe('the uploads of a config', () => {
  const media = (alt: object) =>
    bare({
      collections: [plain('media', { upload: true, fields: [{ name: 'alt', ...alt }] as never })],
    })

  it('may have a text that stands for a picture', () => {
    expect(names(find(agendaPlugin()(media({ type: 'textarea' })), 'media')!)).toEqual(['alt'])
  })

  it('with something else under that name are refused, with the option that leaves them alone', () => {
    expect(() => agendaPlugin()(media({ type: 'checkbox' }))).toThrow(
      'agendaPlugin: uploads in "media" have a field "alt" (checkbox) that is not what the plugin has under that name, a text that stands for the picture. Leave your collection to itself, and give the plugin one of its own: slugs: { media: \'media-of-agenda\' }.',
    )
    expect(
      names(
        find(
          agendaPlugin({ slugs: { media: 'media-of-agenda' } })(media({ type: 'checkbox' })),
          'media',
        )!,
      ),
    ).toEqual(['alt'])
  })
})

describe('the languages of a config', () => {
  const localization = {
    locales: [
      'fr',
      { code: 'de', label: { en: 'German', de: 'Deutsch' } },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'de',
  } as never

  it('are used where it localises, the default one first', () => {
    const config = agendaPlugin({ languages: [{ code: 'it', label: 'Italiano' }] })(
      bare({ localization }),
    )
    expect(config.localization).toBe(localization)
    expect(optionsOf(config).languages.map(({ code, label }) => [code, label])).toEqual([
      ['de', 'German'],
      ['fr', 'fr'],
      ['en', 'English'],
    ])
  })

  it('come from the options where it does not', () => {
    const config = agendaPlugin({
      languages: [
        { code: 'it', label: 'Italiano' },
        { code: 'ar', label: 'العربية', rtl: true },
      ],
    })(bare())
    expect(config.localization).toEqual({
      locales: [
        { code: 'it', label: 'Italiano' },
        { code: 'ar', label: 'العربية', rtl: true },
      ],
      defaultLocale: 'it',
      fallback: true,
    })
  })

  it('of the panel that the plugin does not speak are told in English', () => {
    const { i18n } = agendaPlugin()(
      bare({
        i18n: {
          supportedLanguages: { de: {}, fr: {} } as never,
          translations: { de: { agenda: { groups: { agenda: 'Tagungen' } } } },
        },
      }),
    )
    const texts = i18n?.translations as unknown as Record<
      string,
      { agenda: { groups: Record<string, string>; fields: Record<string, string> } }
    >
    expect([
      texts.de?.agenda.groups.agenda,
      texts.de?.agenda.fields.title,
      texts.fr?.agenda.fields.title,
    ]).toEqual(['Tagungen', 'Title', 'Titre'])
  })
})

describe('the last word on a collection', () => {
  const withGroup = (group: string) => (collection: CollectionConfig) => ({
    ...collection,
    admin: { ...collection.admin, group },
  })

  it.each([
    'events',
    'sessions',
    'people',
    'organisations',
    'places',
    'tracks',
    'media',
    'users',
  ] as const)('is the options’: %s', (key) => {
    const config = agendaPlugin({ collections: { [key]: withGroup('Mine') } })(bare())
    expect(
      config.collections?.filter(({ admin }) => admin?.group === 'Mine').map(({ slug }) => slug),
    ).toEqual([key])
  })

  it('is theirs too where the config’s own is used', () => {
    const own = [plain('members', { auth: true }), plain('media', { upload: true })]
    const config = agendaPlugin({
      collections: { users: withGroup('Mine'), media: withGroup('Mine') },
    })(bare({ collections: own }))
    expect(
      config.collections?.filter(({ admin }) => admin?.group === 'Mine').map(({ slug }) => slug),
    ).toEqual(['members', 'media'])
  })

  it('must be a collection, of the same name', () => {
    expect(() =>
      agendaPlugin({ collections: { people: () => undefined as never } })(bare()),
    ).toThrow('agendaPlugin: collections.people returned nothing: return the collection to use.')
    expect(() =>
      agendaPlugin({ collections: { people: (people) => ({ ...people, slug: 'persons' }) } })(
        bare(),
      ),
    ).toThrow(
      'agendaPlugin: collections.people changed the slug to "persons": use slugs: { people: \'persons\' }, so that all that refers to it follows.',
    )
  })

  it.each([
    ['events', { versions: false }],
    ['sessions', { versions: { drafts: false } }],
    ['sessions', { trash: false }],
  ] as const)('keeps the drafts and the trash of %s', (key, without) => {
    expect(() =>
      agendaPlugin({ collections: { [key]: (own: CollectionConfig) => ({ ...own, ...without }) } })(
        bare(),
      ),
    ).toThrow(
      `agendaPlugin: collections.${key} took away drafts or the trash: an agenda is published and restored by them.`,
    )
  })
})
