import { describe, expect, it } from 'vitest'
import {
  meantParty,
  type PartyReading,
  partyReader,
  readParty,
  readPartyLines,
} from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'

type Entry = { id: number; name: string; also?: string[] }

const people: Entry[] = [
  { id: 1, name: 'Fátima Fernández', also: ['فاطمة فرنانديز'] },
  { id: 2, name: 'Fatima Ghaddar' },
  { id: 3, name: 'Mario Modigliani' },
  { id: 4, name: 'Mod Fatimi' },
  { id: 5, name: 'Pan Ki-moon' },
  { id: 6, name: 'Kim Panetta' },
]
const organisations: Entry[] = [{ id: 7, name: 'UCLG', also: ['CGLU'] }]
const entries = [...people, ...organisations]
const { roles } = defaultRulebook
const knowing = partyReader({ people, organisations, roles })

const told = (reading: PartyReading<Entry> | undefined) =>
  reading &&
  [
    ...(reading.role ? [`${reading.role}:`] : []),
    ...('make' in reading ? [`new ${reading.make}`] : []),
    [reading.name, reading.jobTitle, reading.affiliation].filter(Boolean).join(', '),
  ].join(' ')
const read = (typed: string, language = 'en') =>
  readParty(typed, entries, { knowing, language }).map(told)

describe('a role and a name that are typed', () => {
  it.each([
    ['mod fatima', 'en', 'moderator: Fátima Fernández'],
    ['Moderator Fernandez', 'en', 'moderator: Fátima Fernández'],
    ['case pres ghaddar', 'en', 'casePresenter: Fatima Ghaddar'],
    ['modé ghaddar', 'fr', 'moderator: Fatima Ghaddar'],
    ['modératrice fatima g', 'fr', 'moderator: Fatima Ghaddar'],
    ['ponente uclg', 'es', 'speaker: UCLG'],
    ['مدير فاطمة', 'ar', 'moderator: Fátima Fernández'],
    ['المتحدثة فاطمه', 'ar', 'speaker: Fátima Fernández'],
    ['mod fatima', 'ar', 'moderator: Fátima Fernández'],
    ['Moderator: Fatima Fernandez (ICMPD)', 'en', 'moderator: Fátima Fernández, ICMPD'],
    ['fernandez', 'en', 'Fátima Fernández'],
    ['pan ki', 'en', 'Pan Ki-moon'],
    ['uclg', 'en', 'UCLG'],
    ['Fernández, Fátima', 'en', 'Fátima Fernández'],
    ['Fatima Ghaddar, Head of Office, ICMPD', 'en', 'Fatima Ghaddar, Head of Office, ICMPD'],
    ['mod nora kiffawi', 'en', 'moderator: new person nora kiffawi'],
    [
      'mod nora kiffawi, Forester, Klup',
      'en',
      'moderator: new person nora kiffawi, Forester, Klup',
    ],
    [
      'mod Salma Trabelsi, maire de Gabès, Commune de Gabès',
      'fr',
      'moderator: new person Salma Trabelsi, maire de Gabès, Commune de Gabès',
    ],
    [
      'modératrice Salma Trabelsi, maire de Gabès, Commune de Gabès',
      'fr',
      'moderator: new person Salma Trabelsi, maire de Gabès, Commune de Gabès',
    ],
    [
      'animatrice Nadia Ferchichi (UNICEF)',
      'fr',
      'facilitator: new person Nadia Ferchichi, UNICEF',
    ],
    [
      'int Nadia Ferchichi (cheffe de projet, UNICEF)',
      'fr',
      'speaker: new person Nadia Ferchichi, cheffe de projet, UNICEF',
    ],
    ['mod ghaddar, Head of Office', 'en', 'moderator: Fatima Ghaddar, Head of Office'],
    ['Host Nora', 'en', 'host: new person Nora'],
    ['Pan Nora', 'en', 'new person Pan Nora'],
    ['ho nora', 'en', 'new person ho nora'],
    ['Host Representative of Sfax', 'en', 'host: new label Representative of Sfax'],
    ['speaker', 'en', 'new label speaker'],
    ['Nora Kiffawi, Forester, Klup', 'en', 'new person Nora Kiffawi, Forester, Klup'],
  ])('%s (%s) proposes first: %s', (typed, language, first) =>
    expect(read(typed, language)[0]).toBe(first),
  )

  it('offers all that it can mean, each once, and last what would be made of it', () => {
    expect(read('pan ki')).toEqual([
      'Pan Ki-moon',
      'panellist: Kim Panetta',
      'panellist: Pan Ki-moon',
      'Kim Panetta',
      'panellist: new person ki',
      'panellist: new organisation ki',
      'panellist: new label ki',
      'new person pan ki',
    ])
    expect(read('  ')).toEqual([])
  })

  it('is, where nobody chose, who is called exactly so, else somebody new', () => {
    const meant = (typed: string) =>
      told(meantParty(readParty(typed, entries, { knowing, language: 'en' })))
    expect(meant('mod fatima fernandez')).toBe('moderator: Fátima Fernández')
    expect(meant('mod fatima')).toBe('moderator: new person fatima')
    expect(meant('Fatima')).toBe('new person Fatima')
    expect(meant('')).toBeUndefined()
  })
})

describe('lines that are pasted', () => {
  const lines = (...text: string[]) => readPartyLines(text.join('\n'), knowing)
  it('are parties with title and organisation, roles where they are said', () => {
    expect(
      lines(
        'Ana Haddad, Mayor, City of Sfax',
        '',
        'Ana Haddad\tMayor\tCity of Sfax',
        'Rapporteur\tAna Haddad\t\tCity of Sfax',
        '- Moderator: Fátima Fernández (UCLG)',
        '2. Samir Ben Ali, Forester, Klup (tbc)',
        'Representative of the City of Sfax',
        'فاطمة الغدار، مديرة البرامج، المركز الدولي',
        'Lina Gast and Leila Garbouj',
      ),
    ).toEqual([
      { name: 'Ana Haddad', is: 'person', jobTitle: 'Mayor', affiliation: 'City of Sfax' },
      { name: 'Ana Haddad', is: 'person', jobTitle: 'Mayor', affiliation: 'City of Sfax' },
      { name: 'Ana Haddad', is: 'person', role: 'rapporteur', affiliation: 'City of Sfax' },
      { name: 'Fátima Fernández', is: 'person', role: 'moderator', affiliation: 'UCLG' },
      {
        name: 'Samir Ben Ali',
        is: 'person',
        jobTitle: 'Forester',
        affiliation: 'Klup',
        state: 'invited',
      },
      { name: 'Representative of the City of Sfax', is: 'label' },
      {
        name: 'فاطمة الغدار',
        is: 'person',
        jobTitle: 'مديرة البرامج',
        affiliation: 'المركز الدولي',
      },
      { name: 'Lina Gast', is: 'person' },
      { name: 'Leila Garbouj', is: 'person' },
    ])
  })
})
