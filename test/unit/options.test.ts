import { describe, expect, it } from 'vitest'
import { type AgendaPluginOptions, resolveOptions } from '../../src/options.js'

const faultOf = (options: unknown): string => {
  try {
    resolveOptions(options as AgendaPluginOptions)
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

describe('wrong options are refused with what is wrong and what there is', () => {
  const collections = 'events, sessions, people, organisations, places, tracks, media, users'
  const adjustable =
    'sessionsWithinDates, noDoubleBookedPerson, noDoubleBookedPlace, plenaryStandsAlone, roleFitsKind, roleLimits, incompatibleRoles, declinedIsNotPublished, referencesArePublished, dayOutsideDates, unexplainedGap, longWithoutBreak, panelHasModerator, tightTransfer, missingTranslation, bookedInAnotherEvent, sameNameTwice, samePlaceName'
  it.each<[string, unknown, string]>([
    [
      'an option',
      { language: [] },
      'options: there is no option "language". There are: enabled, languages, regions, words, kinds, roles, ruleLevels, limits, slugs, pages, dashboard, translate, accounts, collections.',
    ],
    [
      'a rule',
      { ruleLevels: { unexplaindGap: 'off' } },
      `ruleLevels: there is no rule "unexplaindGap". There are: ${adjustable}.`,
    ],
    [
      'a rule that is impossible',
      { ruleLevels: { endsAfterStart: 'off' } },
      `ruleLevels: "endsAfterStart" is impossible in any agenda, its level cannot be set. Those that can: ${adjustable}.`,
    ],
    [
      'a level',
      { ruleLevels: { unexplainedGap: 'error' } },
      'ruleLevels.unexplainedGap: there is no level "error". There are: advice, conflict, off.',
    ],
    [
      'a limit',
      { limits: { gap: 3 } },
      'limits: there is no limit "gap". There are: longWithoutBreak, tightTransfer, unexplainedGap.',
    ],
    [
      'a limit that is no number',
      { limits: { tightTransfer: '5' } },
      'limits.tightTransfer: a number of minutes is needed.',
    ],
    [
      'a slug',
      { slugs: { event: 'x' } },
      `slugs: there is no collection "event". There are: ${collections}.`,
    ],
    [
      'a slug that cannot be one',
      { slugs: { events: 'my events' } },
      'slugs.events: "my events" cannot be a slug: letters, digits, - and _ only.',
    ],
    [
      'one slug twice',
      { slugs: { events: 'sessions' } },
      'slugs: two collections would be called "sessions".',
    ],
    [
      'a collection',
      { collections: { persons: () => ({}) } },
      `collections: there is no collection "persons". There are: ${collections}.`,
    ],
    [
      'a change that is none',
      { collections: { people: {} } },
      'collections.people: a function is needed, from the collection to the one to use.',
    ],
    [
      'a new kind without labels',
      { kinds: { hackathon: { numbered: true } } },
      'kinds: "hackathon" is new and has no labels. Give it some: { labels: { en: \'…\' } }.',
    ],
    [
      'a new role without labels',
      { roles: { juror: { limit: 1 } } },
      'roles: "juror" is new and has no labels. Give it some: { labels: { en: \'…\' } }.',
    ],
    [
      'a role of a kind',
      { kinds: { panel: { roles: ['speeker'] } } },
      'kinds.panel.roles: there is no role "speeker". There are: chair, moderator, speaker, panellist, presenter, casePresenter, facilitator, respondent, rapporteur, host, interpreter.',
    ],
    [
      'a role that excludes',
      { roles: { chair: { excludes: ['host', 'ghost'] } } },
      'roles.chair.excludes: there is no role "ghost". There are: chair, moderator, speaker, panellist, presenter, casePresenter, facilitator, respondent, rapporteur, host, interpreter.',
    ],
    [
      'a region that is none',
      { regions: { en: 'United States' } },
      'regions.en: "United States" is not a language with its region, such as en-US.',
    ],
    [
      'a translator that is none',
      { translate: 'deepl' },
      'translate: a function is needed, from texts and two languages to as many texts.',
    ],
    [
      'a kind of page',
      { pages: { readers: () => '/' } },
      'pages: there is no option "readers". There are: url, preview.',
    ],
    [
      'the address of pages that is no function',
      { pages: { url: 'https://example.org' } },
      'pages.url: a function is needed, from a page to its address.',
    ],
    [
      'a field of accounts',
      { accounts: { fields: { roles: 'x' } } },
      'accounts.fields: there is no field "roles". There are: role, events, languages.',
    ],
    [
      'a field that cannot be one',
      { accounts: { fields: { role: 'agenda-role' } } },
      'accounts.fields.role: "agenda-role" cannot be the name of a field: letters, digits and _ only.',
    ],
    [
      'two fields of one name',
      { accounts: { fields: { role: 'languages' } } },
      'accounts.fields: two fields would be called "languages".',
    ],
    [
      'proxies that are no number',
      { accounts: { proxies: Number.NaN } },
      'accounts.proxies: how many proxies stand in front of the app, such as 1, is needed.',
    ],
    ['no language', { languages: [] }, 'languages: at least one is needed.'],
    [
      'a language twice',
      {
        languages: [
          { code: 'en', label: 'a' },
          { code: 'en', label: 'b' },
        ],
      },
      'languages: "en" is there twice.',
    ],
    [
      'the name of a language',
      { languages: [{ code: 'English', label: 'English' }] },
      'languages: "English" is not the code of a language, such as en or pt-BR.',
    ],
  ])('%s', (_name, options, message) => expect(faultOf(options)).toBe(`agendaPlugin: ${message}`))

  it('all at once', () => {
    expect(faultOf({ languages: [], slugs: { events: '' } })).toBe(
      'agendaPlugin: \n- languages: at least one is needed.\n- slugs.events: "" cannot be a slug: letters, digits, - and _ only.',
    )
  })

  it('but not those that are right', () => {
    const right: AgendaPluginOptions = {
      enabled: true,
      languages: [{ code: 'pt-BR', label: 'Português' }],
      kinds: { panel: { roles: ['juror'] }, hackathon: { labels: { en: 'Hackathon' } } },
      roles: { juror: { labels: { en: 'Juror' }, excludes: ['speaker'] } },
      ruleLevels: { unexplainedGap: 'off', panelHasModerator: undefined },
      limits: { unexplainedGap: 0 },
      slugs: { events: 'gatherings', media: undefined },
      collections: { people: (people) => people },
    }
    expect(faultOf(right)).toBe('none')
    expect(faultOf({})).toBe('none')
    expect(faultOf(undefined)).toBe('none')
  })
})

describe('the types refuse what the options would', () => {
  it('by name', () => {
    const wrong: AgendaPluginOptions[] = [
      // @ts-expect-error -- no such rule
      { ruleLevels: { unexplaindGap: 'off' } },
      // @ts-expect-error -- an impossible rule stays impossible
      { ruleLevels: { endsAfterStart: 'off' } },
      // @ts-expect-error -- no such level
      { ruleLevels: { unexplainedGap: 'impossible' } },
      // @ts-expect-error -- no such collection
      { slugs: { event: 'x' } },
    ]
    expect(wrong.map(faultOf)).not.toContain('none')
  })
})
