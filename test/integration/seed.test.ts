import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedSfax } from '../../seed/seedSfax.js'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { loadAgenda } from '../../src/store/loadAgenda.js'
import { type App, startPayload } from '../setup/payloadFor.js'

const query = `query { Events(where: { slug: { equals: "sfax-2019" } }, locale: fr) { docs {
  title timeZone days { date label }
  sessions { docs { numberLabel title starts startsAt assignments { role label person { name } organisation { name acronym } } } }
} } }`

type Party = {
  role: string
  label?: string
  jobTitle?: string
  affiliation?: string
  person?: { name: string }
  organisation?: { name: string }
}
type SeededLine = {
  day: string
  timing: string
  starts?: string
  ends?: string
  numberLabel?: string
  title: string
  statusNote?: string
  objective?: string
  methodology?: string
  guidingQuestions: { question?: string }[]
  assignments: Party[]
}

/** `role: name, job title, affiliation (organisation)`, without what is not there. */
const party = ({ role, person, label, jobTitle, affiliation, organisation }: Party) =>
  `${role}: ${[person?.name ?? label, jobTitle, affiliation].filter(Boolean).join(', ')} (${organisation?.name})`

const icmpd = '(International Centre for Migration Policy Development)'
const uclg = '(United Cities and Local Governments)'

/** The programme of June 2019, line by line. */
const programme = [
  ['2019-06-24 afternoon Arrival of participants'],
  ['2019-06-24 19:30–21:30 Social Event'],
  ['2019-06-25 08:30–09:00 Registration and welcoming coffee/tea'],
  [
    '2019-06-25 09:00–09:30 Institutional opening',
    'speaker: Mounir Elloumi, Mayor of Sfax (Municipality of Sfax)',
    'speaker: Leila Garbouj, Program Officer, Protection and Migration, Swiss Cooperation Office in Tunisia (Swiss Cooperation Office in Tunisia)',
    `speaker: Donya Smida, Head of ICMPD Tunis Office / Project Manager ProGreS Migration ${icmpd}`,
    `speaker: Mohamed Boussraoui, Senior Manager Migration, UCLG ${uclg}`,
  ],
  [
    '2019-06-25 09:30–09:40 Presentation of the objectives of the meeting',
    `presenter: Lamine Abbad, Project Manager MC2CM, ICMPD ${icmpd}`,
  ],
  [
    '2019-06-25 09:40–10:30 I Definition of the discussion framework',
    'speaker: Camille le Coz, Expert, Migration Policy Institute (Migration Policy Institute)',
    `moderator: Fátima Fernández, UCLG ${uclg}`,
  ],
  [
    '2019-06-25 10:30–11:15 II ‘Right to the City’ and local migration governance: local partnerships to protect human rights and access basic services',
    `speaker: Amanda Fléty, Coordinator of the Secretariat of the UCLG Committee on Social Inclusion, Participatory Democracy & Human Rights ${uclg}`,
  ],
  ['2019-06-25 11:15–11:30 Coffee break'],
  [
    '2019-06-25 11:30–13:30 III Experience from the field: exchange and good practice presentation',
    `moderator: Alia Fakhry, ICMPD ${icmpd}`,
    `facilitator: Lina Gast, UCLG ${uclg}`,
    `facilitator: Amanda Fléty, UCLG ${uclg}`,
    `facilitator: Fatima Ghaddar, ICMPD ${icmpd}`,
  ],
  ['2019-06-25 13:45–14:30 Lunch'],
  [
    '2019-06-25 14:30–17:00 Technical Field Visit/Peer Review to Caritas',
    'casePresenter: Mohamed Aydi, Municipality of Sfax (Municipality of Sfax)',
    `moderator: Lamine Abbad, ICMPD ${icmpd}`,
    `moderator: Fátima Fernández, UCLG ${uclg}`,
  ],
  ['2019-06-25 17:00–18:00 Side meeting between partners and cities'],
  [
    '2019-06-26 09:00–09:45 IV Peer-Review presentation of the results',
    'respondent: Mohamed Aydi, Municipality of Sfax (Municipality of Sfax)',
    'moderator: Jesus Salcedo, UN-Habitat (UN-Habitat)',
  ],
  [
    '2019-06-26 09:45–11:00 V What are the main challenges of coordination with CSOs and how can they be addressed?',
    `moderator: Lina Gast, UCLG ${uclg}`,
  ],
  ['2019-06-26 11:00–11:15 Coffee break'],
  [
    '2019-06-26 11:15–13:30 VI How to ensure sustainable, flexible and effective coordination?',
    'moderator: Jesus Salcedo, UN-Habitat (UN-Habitat)',
  ],
  ['2019-06-26 13:30–14:30 Lunch'],
  ['2019-06-26 14:30–15:30 Take away: what should we report from this meeting'],
  [
    '2019-06-26 15:30–16:00 Next steps and Closing',
    `speaker: Lamine Abbad, MC2CM Project Manager, ICMPD ${icmpd}`,
    'speaker: Representative of the City of Sfax (Municipality of Sfax)',
  ],
]

type Shown = { url: string; alt: string; width: number; height: number }

describe('the Sfax agenda', () => {
  let app: App
  beforeAll(async () => {
    app = await startPayload()
    await seedSfax(app.payload)
  })
  afterAll(() => app.stop())

  const sessions = async (locale: string) =>
    (
      await app.rest(
        'GET',
        `/sessions?where[event.slug][equals]=sfax-2019&sort=sortKey&locale=${locale}&depth=2&limit=100`,
      )
    ).body.docs

  it('has 3 days, 19 lines, 13 named people and 21 assignments of which one has no name', async () => {
    const lines: SeededLine[] = await sessions('en')
    const assignments = lines.flatMap((line) => line.assignments)
    expect(lines).toHaveLength(19)
    expect(new Set(lines.map(({ day }) => day))).toEqual(
      new Set(['2019-06-24', '2019-06-25', '2019-06-26']),
    )
    expect((await app.rest('GET', '/people?limit=100')).body.totalDocs).toBe(13)
    expect(assignments).toHaveLength(21)
    expect(assignments.filter(({ person }) => !person).map(({ label }) => label)).toEqual([
      'Representative of the City of Sfax',
    ])
  })

  it.each([
    [
      'en',
      'The initials of Mounir Elloumi before a hill in the sun',
      'A walled town above the sea',
    ],
    [
      'fr',
      'Les initiales de Mounir Elloumi devant une colline au soleil',
      'Une ville fortifiée au bord de la mer',
    ],
    ['ar', 'الحرفان الأولان من اسم منير اللومي أمام تلة مشمسة', 'مدينة مسوّرة تطل على البحر'],
  ])(
    'shows two portraits and two logos, and says in words what is on them (%s)',
    async (locale, portrait, logo) => {
      const { people, organisations } = (
        await app.rest('GET', `/agenda/sfax-2019?locale=${locale}`)
      ).body as Record<string, Record<string, { photo?: Shown; logo?: Shown }>>
      const photos = Object.values(people!).flatMap(({ photo }) => photo ?? [])
      const logos = Object.values(organisations!).flatMap((each) => each.logo ?? [])
      expect([
        photos.map(({ width, height }) => [width, height]),
        logos.map(({ width, height }) => [width, height]),
      ]).toEqual([
        [
          [480, 480],
          [480, 480],
        ],
        [
          [480, 240],
          [480, 240],
        ],
      ])
      expect([photos.map(({ alt }) => alt), logos.map(({ alt }) => alt)]).toEqual([
        expect.arrayContaining([portrait]),
        expect.arrayContaining([logo]),
      ])
      for (const { url } of [...photos, ...logos])
        expect((await app.rest('GET', new URL(url).pathname.replace(/^\/api/, ''))).status).toBe(
          200,
        )
    },
  )

  it('says of the event what stands on its first page, in three languages', async () => {
    const event = async (locale: string) =>
      (await app.rest('GET', `/events?where[slug][equals]=sfax-2019&locale=${locale}&depth=1`)).body
        .docs[0]
    expect(await event('en')).toMatchObject({
      title: 'Sub-regional Peer-Learning Event',
      programme: 'Mediterranean City-to-City Migration Dialogue, Knowledge and Action',
      theme:
        'Building trust through strengthened cooperation: the role of civil society in the urban governance of migration',
      startDate: '2019-06-25',
      endDate: '2019-06-26',
      timeZone: 'Africa/Tunis',
      city: 'Sfax',
      country: 'TN',
      languages: ['en', 'fr', 'ar'],
      days: [
        { date: '2019-06-24' },
        { date: '2019-06-25', label: 'Day 1' },
        { date: '2019-06-26', label: 'Day 2' },
      ],
      _status: 'published',
    })
    expect((await event('fr')).title).toBe('Rencontre sous-régionale d’apprentissage entre pairs')
    expect((await event('ar')).title).toBe('لقاء شبه إقليمي للتعلّم بين الأقران')
  })

  it('has every line of the programme as it was printed', async () => {
    const printed = (await sessions('en')).map((line: SeededLine) => [
      [
        line.day,
        line.timing === 'clock' ? `${line.starts}–${line.ends}` : line.timing,
        line.numberLabel,
        line.title,
      ]
        .filter(Boolean)
        .join(' '),
      ...line.assignments.map(party),
    ])
    expect(printed).toEqual(programme)
  })

  it('has every text in French, and every title in Arabic', async () => {
    const texts = async (locale: string) =>
      (
        await app.rest(
          'GET',
          `/sessions?where[event.slug][equals]=sfax-2019&sort=sortKey&locale=${locale}&fallback-locale=none&depth=1&limit=100`,
        )
      ).body.docs as SeededLine[]
    const [english, french, arabic] = [await texts('en'), await texts('fr'), await texts('ar')]
    const written = (line: SeededLine) =>
      [
        line.title,
        line.statusNote,
        line.objective,
        line.methodology,
        ...line.guidingQuestions.map(({ question }) => question),
        ...line.assignments.flatMap(({ label, jobTitle, affiliation }) => [
          label,
          jobTitle,
          affiliation,
        ]),
      ].map(Boolean)
    expect(french.map(written)).toEqual(english.map(written))
    expect(arabic.filter(({ title }) => !/\p{Script=Arabic}/u.test(title))).toEqual([])
  })

  it('comes in order, in French, with numbers that nobody typed', async () => {
    const lines = await sessions('fr')
    expect(lines[0]).toMatchObject({
      title: 'Arrivée des participants',
      timing: 'afternoon',
      startsAt: null,
      numberLabel: null,
    })
    expect(lines[1]).toMatchObject({
      starts: '19:30',
      status: 'tentative',
      startsAt: '2019-06-24T18:30:00.000Z',
    })
    expect(
      lines.flatMap((line: { numberLabel?: string; starts: string }) =>
        line.numberLabel ? [`${line.numberLabel} ${line.starts}`] : [],
      ),
    ).toEqual(['I 09:40', 'II 10:30', 'III 11:30', 'IV 09:00', 'V 09:45', 'VI 11:15'])
  })

  it('falls back to English where Arabic has no text', async () => {
    const [, , , , , first] = await sessions('ar')
    expect(first.title).toBe('تحديد إطار النقاش')
    expect(first.methodology).toBe(
      'Participants answer the questions below from their own experience and from the background note.',
    )
  })

  it('is there in one GraphQL query with people and organisations', async () => {
    const { body } = await app.graphql(query)
    const [event] = body.data.Events.docs
    expect(event).toMatchObject({
      timeZone: 'Africa/Tunis',
      days: [{ date: '2019-06-24', label: 'Arrivée' }, { label: 'Jour 1' }, { label: 'Jour 2' }],
    })
    expect(event.sessions.docs).toHaveLength(19)
    expect(event.sessions.docs[8]).toMatchObject({
      numberLabel: 'III',
      assignments: [
        { role: 'moderator', person: { name: 'Alia Fakhry' }, organisation: { acronym: 'ICMPD' } },
        {},
        {},
        {},
      ],
    })
  })

  it('breaks no rule but one: the quarter of an hour before lunch on 25 June that nothing explains', async () => {
    const { body } = await app.rest('GET', '/events?where[slug][equals]=sfax-2019&depth=0')
    const agenda = await loadAgenda(app.payload, body.docs[0].id, {
      view: 'published',
      language: 'en',
    })
    const violations = checkAgenda(agenda!)
    expect(violations.map(({ rule, level }) => [rule, level])).toEqual([
      ['unexplainedGap', 'advice'],
    ])
    expect(violations[0]?.params).toMatchObject({ minutes: 15 })
  })

  it('is put in once', async () => {
    expect(await seedSfax(app.payload)).toEqual({ created: false })
    expect(await sessions('en')).toHaveLength(19)
  })
})
