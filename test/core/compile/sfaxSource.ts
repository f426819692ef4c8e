import { arrival } from '../../../seed/sfax/arrival.js'
import { dayOne } from '../../../seed/sfax/dayOne.js'
import { dayTwo } from '../../../seed/sfax/dayTwo.js'
import { organisations, people, places } from '../../../seed/sfax/directory.js'
import { event } from '../../../seed/sfax/event.js'
import { languages } from '../../../seed/sfax/texts.js'
import type { AgendaSource, SourceSession } from '../../../src/core/compile/index.js'
import type { SessionStatus, Timing } from '../../../src/core/types.js'
import { edited, rich } from './sources.js'

const updatedAt = edited
const entries = <T extends object>(all: Record<string, T>) =>
  Object.entries(all).map(([id, each]) => ({ id, updatedAt, ...each }))

/** The published Sfax agenda as it comes from the database: the texts of the seed, keys as ids. */
export const sfaxSource = (): AgendaSource => ({
  event: {
    id: 1,
    slug: 'sfax-2019',
    title: event.title,
    theme: event.theme,
    programme: event.programme,
    eventType: 'peerLearning',
    introduction: {
      en: rich(event.introduction.en.join('\n')),
      fr: rich(event.introduction.fr.join('\n')),
    },
    startDate: '2019-06-25',
    endDate: '2019-06-26',
    days: event.days,
    timeZone: 'Africa/Tunis',
    languages: [...languages],
    city: event.city,
    country: 'TN',
    status: 'scheduled',
    attendance: 'onSite',
    places: ['caritas'],
    links: [],
    documents: [],
    organisations: [
      { organisation: 'icmpd', role: 'organiser' },
      { organisation: 'uclg', role: 'organiser' },
      { organisation: 'unhabitat', role: 'partner' },
      { organisation: 'sfax', role: 'host' },
    ],
    revision: 3,
    updatedAt,
  },
  sessions: [...arrival, ...dayOne, ...dayTwo].map((line, index): SourceSession => ({
    id: index + 1,
    day: line.day,
    kind: line.kind,
    title: line.title,
    timing: (line.timing ?? 'clock') as Timing,
    starts: line.starts,
    ends: line.ends,
    status: (line.status ?? 'confirmed') as SessionStatus,
    statusNote: line.statusNote,
    objective: line.objective,
    methodology: line.methodology,
    guidingQuestions: line.questions ?? [],
    place: line.place,
    assignments: (line.parties ?? []).map((party, row) => ({
      ...party,
      id: `row${row}`,
      state: 'confirmed',
    })),
    spokenLanguages: [],
    interpretation: [],
    links: [],
    documents: [],
    published: true,
    revision: 3,
    updatedAt,
  })),
  people: entries(people).map((person) => ({ ...person, links: [] })),
  organisations: entries(organisations).map(({ acronym, ...organisation }) => ({
    ...organisation,
    acronym: typeof acronym === 'string' ? { en: acronym } : acronym,
  })),
  places: entries(places),
  tracks: [],
  files: [],
})
