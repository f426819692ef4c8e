import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { type Party, place, settle } from '../../../src/core/import/partyDetails.js'
import { ambiguous, group, turned, workBefore } from '../../../src/core/import/partyGroups.js'
import { tokensOf } from '../../../src/core/import/partyTokens.js'
import { peopleOf, rolePeople } from '../../../src/core/import/people.js'
import { readParties } from '../../../src/core/import/parties.js'
import { roleHead } from '../../../src/core/import/roles.js'
import { stretch } from './documents.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  organisations: [{ id: 2, name: 'Green Lanterns' }],
})

/** Each part with the mark before it, and its brackets: `; Ana (UCLG)`. */
const tokens = (text: string) =>
  tokensOf(stretch(text), knowing).map(({ text: part, before, brackets }) =>
    [before, part.text, ...brackets.map((each) => `(${each.text})`)].filter(Boolean).join(' '),
  )

describe('a list of people is split', () => {
  it.each<[string, string[]]>([
    ['Ana Haddad', ['Ana Haddad']],
    ['Ana Haddad, UCLG', ['Ana Haddad', ', UCLG']],
    ['Ana Haddad (UCLG, Rabat), Omar', ['Ana Haddad (UCLG, Rabat)', ', Omar']],
    ['Ana Haddad [UCLG]', ['Ana Haddad (UCLG)']],
    ['Ana (UCLG) (tbc)', ['Ana (UCLG) (tbc)']],
    ['Ana ()', ['Ana']],
    ['Ana Haddad; Omar Saleh', ['Ana Haddad', '; Omar Saleh']],
    ['Ana Haddad؛ Omar Saleh', ['Ana Haddad', '; Omar Saleh']],
    ['Ana Haddad\nOmar Saleh', ['Ana Haddad', '; Omar Saleh']],
    ['Ana Haddad • Omar Saleh', ['Ana Haddad', '; Omar Saleh']],
    ['Ana Haddad | UCLG', ['Ana Haddad', ', UCLG']],
    ['UCLG | Ana Haddad', ['UCLG', '; Ana Haddad']],
    ['Ana Haddad: UCLG', ['Ana Haddad', ', UCLG']],
    ['Roads: UCLG', ['Roads: UCLG']],
    ['Ana Haddad – UCLG', ['Ana Haddad', '– UCLG']],
    ['Ana Haddad - UCLG', ['Ana Haddad', '– UCLG']],
    ['Jean-Pierre Roth', ['Jean-Pierre Roth']],
    ['Ana Haddad. Mayor of Sfax', ['Ana Haddad', ', Mayor of Sfax']],
    ['Ana Haddad. Omar Saleh', ['Ana Haddad. Omar Saleh']],
    ['J. K. Rowling', ['J. K. Rowling']],
    ['Ana Haddad, 2,5 years', ['Ana Haddad', ', 2,5 years']],
    ['Ana Haddad and Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad & Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad et Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad y Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad und Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad, and Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad, Omar Saleh & Eva Roth', ['Ana Haddad', ', Omar Saleh & Eva Roth']],
    ['Ana Haddad (UCLG) and Omar Saleh', ['Ana Haddad (UCLG)', 'and Omar Saleh']],
    ['Officer of Roads and Rivers', ['Officer of Roads and Rivers']],
    ['Mayor and Poet', ['Mayor and Poet']],
    ['UCLG and Ana Haddad', ['UCLG', 'and Ana Haddad']],
    ['Ana Haddad and by Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad, and the Mayor of Sfax', ['Ana Haddad', 'and the Mayor of Sfax']],
    ['by Ana Haddad', ['Ana Haddad']],
    ['par Ana Haddad', ['Ana Haddad']],
    ['Ana Haddad / Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Head of Office / Project Manager', ['Head of Office / Project Manager']],
    ['Ana Haddad, UCLG / Omar Saleh', ['Ana Haddad', ', UCLG', '; Omar Saleh']],
    ['سلمى الحداد وفاطمة بوعلام', ['سلمى الحداد', 'and فاطمة بوعلام']],
    ['سلمى الحداد و فاطمة بوعلام', ['سلمى الحداد', 'and فاطمة بوعلام']],
    ['سلمى الحداد، رئيسة', ['سلمى الحداد', ', رئيسة']],
    ['Ana Haddad; and Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad; and  by  Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad and Omar Saleh, with Eva', ['Ana Haddad', 'and Omar Saleh', ', with Eva']],
    ['by Ana Haddad; Li Omar Saleh', ['Ana Haddad', '; Li Omar Saleh']],
    ['Directora: cómo trabajamos', ['Directora: cómo trabajamos']],
    ['Directora: Ana Haddad', ['Directora', ', Ana Haddad']],
    ['علي منصور / سلمى الحداد', ['علي منصور', 'and سلمى الحداد']],
    ['Ana Haddad  and  Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad, and  by  Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad y con Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad et de Omar Saleh', ['Ana Haddad', 'and Omar Saleh']],
    ['Ana Haddad et de Souza', ['Ana Haddad et de Souza']],
    ['Ana Haddad, songs by Omar Saleh', ['Ana Haddad', ', songs by Omar Saleh']],
    ['Ana Haddad, by the sea', ['Ana Haddad', ', by the sea']],
    ['by the Mayor of Sfax', ['the Mayor of Sfax']],
    ['et par l’ adjoint au maire', ['l’ adjoint au maire']],
    ['Ana Haddad [UCLG, Rabat], Omar', ['Ana Haddad (UCLG, Rabat)', ', Omar']],
    ['Ana Haddad (Mayor (acting), Sfax), Omar', ['Ana Haddad (Mayor (acting), Sfax)', ', Omar']],
    ['Ana Haddad), Omar Saleh', ['Ana Haddad)', ', Omar Saleh']],
    ['Ana Haddad | Mayor | UCLG', ['Ana Haddad', ', Mayor', ', UCLG']],
    ['UCLG | Mayor | Ana Haddad', ['UCLG', '; Mayor', '; Ana Haddad']],
    ['Ana Haddad |Omar Saleh', ['Ana Haddad', '; Omar Saleh']],
    ['Room 2, Omar Saleh', ['Room 2', ', Omar Saleh']],
    ['Ana Haddad.  Mayor of Sfax', ['Ana Haddad', ', Mayor of Sfax']],
    ['Ana Haddad. Mayor of Fes', ['Ana Haddad', ', Mayor of Fes']],
    ['Ana Haddad. UCLG', ['Ana Haddad', ', UCLG']],
    ['Ana Haddad Jr. Mayor of Sfax', ['Ana Haddad Jr. Mayor of Sfax']],
    ['Open day. Mayor of Sfax', ['Open day. Mayor of Sfax']],
    ['Ana Haddad / UCLG', ['Ana Haddad', '– UCLG']],
    ['Ana Haddad / Mayor of Sfax', ['Ana Haddad', '– Mayor of Sfax']],
    ['UCLG / Ana Haddad', ['UCLG', '– Ana Haddad']],
    ['Roads / Ana Haddad', ['Roads / Ana Haddad']],
    ['Ana Haddad / Roads', ['Ana Haddad / Roads']],
    ['Ana Haddad / Omar Saleh, UCLG', ['Ana Haddad', 'and Omar Saleh', ', UCLG']],
    ['Ana Haddad / Omar Saleh (UCLG)', ['Ana Haddad', 'and Omar Saleh (UCLG)']],
    ['Ana Haddad / Omar Saleh – UCLG', ['Ana Haddad', 'and Omar Saleh', '– UCLG']],
    [
      'Ana Haddad, UCLG; Eva Roth, ICMPD / Omar Saleh',
      ['Ana Haddad', ', UCLG', '; Eva Roth', ', ICMPD', '; Omar Saleh'],
    ],
    [
      'Ana Haddad, UCLG / Eva Roth, ICMPD / Omar Saleh',
      ['Ana Haddad', ', UCLG', '; Eva Roth', ', ICMPD', '; Omar Saleh'],
    ],
    ['Ana Haddad & Omar Saleh, UCLG', ['Ana Haddad', 'and Omar Saleh', ', UCLG']],
    [
      'Ana Haddad, City of Sfax and Omar Saleh, Port of Tunis',
      ['Ana Haddad', ', City of Sfax', 'and Omar Saleh', ', Port of Tunis'],
    ],
    [
      'Ana Haddad, Mayor of Sfax and Omar Saleh, Mayor of Tunis',
      ['Ana Haddad', ', Mayor of Sfax', 'and Omar Saleh', ', Mayor of Tunis'],
    ],
    ['Ana Haddad, Head of Roads and Rivers', ['Ana Haddad', ', Head of Roads and Rivers']],
    ['Ana Haddad, Director of Dry Docks', ['Ana Haddad', ', Director of Dry Docks']],
    [
      'Ana Haddad, Institute of Ferries and Marine Biology',
      ['Ana Haddad', ', Institute of Ferries and Marine Biology'],
    ],
    ['Mayor of Sfax and Omar Saleh', ['Mayor of Sfax and Omar Saleh']],
    ['Mayor of Sfax and Dr. Kim Park', ['Mayor of Sfax', 'and Dr. Kim Park']],
    ['Ms. Ana Farmer and Omar Saleh', ['Ms. Ana Farmer', 'and Omar Saleh']],
    ['Roads and the Mayor of Sfax', ['Roads', 'and the Mayor of Sfax']],
    ['Ana Haddad and the Mayor’s Office', ['Ana Haddad and the Mayor’s Office']],
    ['Ana Haddad and two students', ['Ana Haddad', 'and two students']],
    ['Ana Haddad (UCLG) and two students', ['Ana Haddad (UCLG)', 'and two students']],
    ['Roads and two students', ['Roads and two students']],
    ['All trainers and participants', ['All trainers and participants']],
    ['Roads (north) and Omar Saleh', ['Roads (north)', 'and Omar Saleh']],
    ['Roads (north) or rivers and Omar Saleh', ['Roads or rivers and Omar Saleh (north)']],
    ['Roads and Omar Saleh', ['Roads and Omar Saleh']],
    ['UN-Habitat and Omar Saleh', ['UN-Habitat', 'and Omar Saleh']],
    [
      'علي منصور؛ سلمى الحداد (وزارة الثقافة) وفاطمة بوعلام',
      ['علي منصور', '; سلمى الحداد (وزارة الثقافة)', 'and فاطمة بوعلام'],
    ],
    ['سلمى الحداد، وزارة الثقافة وحماية التراث', ['سلمى الحداد', ', وزارة الثقافة وحماية التراث']],
    ['سلمى الحداد، رئيسة ود. فاطمة بوعلام', ['سلمى الحداد', ', رئيسة', 'and د. فاطمة بوعلام']],
    ['سلمى الحداد وليد', ['سلمى الحداد وليد']],
    ['سلمى الحداد، UCLG and Omar Saleh', ['سلمى الحداد', ', UCLG', 'and Omar Saleh']],
    ['سلمى الحداد، Sfax and Omar Saleh', ['سلمى الحداد', ', Sfax', 'and Omar Saleh']],
    ['', []],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))
})

describe('the parts of a list are grouped', () => {
  const groups = (text: string, many = false) =>
    group(tokensOf(stretch(text), knowing), knowing, many).map(
      ({ lead, name, is, likeness, details }) =>
        `${lead ? `[${lead.text}] ` : ''}${name.text.text} ${is}${likeness}${details.map((each) => ` + ${each.text.text}`).join('')}`,
    )
  it.each<[string, string[]]>([
    ['Ana Haddad', ['Ana Haddad name2']],
    ['Ana Haddad, UCLG', ['Ana Haddad name2 + UCLG']],
    ['Dr. Kim Park, Ana Haddad', ['Dr. Kim Park name3 + Ana Haddad']],
    ['Ana Haddad, Dr. Kim Park', ['Ana Haddad name2', 'Dr. Kim Park name3']],
    [
      'Ana Haddad, Omar Saleh, Eva Roth',
      ['Ana Haddad name2', 'Omar Saleh name2', 'Eva Roth name2'],
    ],
    ['Ana Haddad, Omar Saleh', ['Ana Haddad name2 + Omar Saleh']],
    ['Ana Haddad; Omar Saleh', ['Ana Haddad name2', 'Omar Saleh name2']],
    [
      'Ana Haddad, UCLG; Omar Saleh, Port Noir',
      ['Ana Haddad name2 + UCLG', 'Omar Saleh name2 + Port Noir'],
    ],
    ['Ministry of Health, Ana Haddad', ['Ministry of Health organisation1', 'Ana Haddad name2']],
    ['Green Lanterns', ['Green Lanterns organisation3']],
    ['Mayor of Sfax', ['Mayor of Sfax label2']],
    ['Representative of Sfax', ['Representative of Sfax label3']],
    ['author Caspian Moore', ['author Caspian Moore label2']],
    ['Mme le Maire, Geneviève Tardivel', ['[Mme le Maire] Geneviève Tardivel name2']],
    ['moderator, Ana Haddad', ['[moderator] Ana Haddad name2']],
    ['Mme le Maire, the sea', ['Mme le Maire label2 + the sea']],
    ['Something else', ['Something else name0']],
    ['paper Boats', ['paper Boats name0']],
    ['Ana Haddad; (UCLG)', ['Ana Haddad name2 + ']],
    [
      'Ana Haddad; Mme le Maire, Geneviève Tardivel',
      ['Ana Haddad name2', '[Mme le Maire] Geneviève Tardivel name2'],
    ],
    ['Dr. Kim Park – Dr. Eva Roth', ['Dr. Kim Park name3 + Dr. Eva Roth']],
    ['علي منصور، سلمى الحداد', ['علي منصور name1 + سلمى الحداد']],
    ['Ana Haddad, UCLG, Omar Saleh', ['Ana Haddad name2 + UCLG + Omar Saleh']],
    ['Ana Haddad, UCLG, Omar Saleh (ICMPD)', ['Ana Haddad name2 + UCLG', 'Omar Saleh name2']],
    ['Ana Haddad (UCLG), Omar Saleh', ['Ana Haddad name2', 'Omar Saleh name2']],
    ['Ana Haddad, Omar Saleh (UCLG)', ['Ana Haddad name2 + Omar Saleh']],
    [
      'Ana Haddad, Omar Saleh (UCLG), Eva Roth',
      ['Ana Haddad name2', 'Omar Saleh name2', 'Eva Roth name2'],
    ],
    [
      'Ana Haddad, Omar Saleh (UCLG) and Eva Roth',
      ['Ana Haddad name2', 'Omar Saleh name2', 'Eva Roth name2'],
    ],
    ['Two students, Ana Haddad', ['Two students label3 + Ana Haddad']],
    [
      'Dr. Kim Farmer, Ana Haddad and Eva Roth',
      ['Dr. Kim Farmer name3', 'Ana Haddad name2', 'Eva Roth name2'],
    ],
    ['Mayor of Sfax – Ana Haddad', ['[Mayor of Sfax] Ana Haddad name2']],
    ['Ana Haddad, Omar Saleh, the sea', ['Ana Haddad name2 + Omar Saleh + the sea']],
    [
      'Ana Haddad, Omar Saleh and two students',
      ['Ana Haddad name2', 'Omar Saleh name2', 'two students label3'],
    ],
    ['UCLG and Ana Haddad, Omar Saleh', ['UCLG organisation1', 'Ana Haddad name2 + Omar Saleh']],
  ])('%s', (text, expected) => expect(groups(text)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Ana Haddad, Omar Saleh', ['Ana Haddad name2', 'Omar Saleh name2']],
    ['Ana Haddad, UCLG, Omar Saleh', ['Ana Haddad name2 + UCLG', 'Omar Saleh name2']],
    [
      'Ana Haddad, UCLG, Villa Noir; Omar Saleh',
      ['Ana Haddad name2 + UCLG + Villa Noir', 'Omar Saleh name2'],
    ],
    ['the sea, UCLG, Omar Saleh', ['the sea name0 + UCLG + Omar Saleh']],
    ['Ana Haddad, two students', ['Ana Haddad name2', 'two students label2']],
    [
      'Ana Haddad, MÉDECINS DU MONDE, Omar Saleh',
      ['Ana Haddad name2 + MÉDECINS DU MONDE', 'Omar Saleh name2'],
    ],
    ['سلمى الحداد، علي منصور', ['سلمى الحداد name1', 'علي منصور name1']],
    ['أ. ريم العتيبي - م. سامر الحلو', ['أ. ريم العتيبي name3', 'م. سامر الحلو name3']],
    ['Ana Haddad – Dr. Kim Park', ['Ana Haddad name2 + Dr. Kim Park']],
    ['Dr. Kim Park – Sun Li', ['Dr. Kim Park name3 + Sun Li']],
    ['Dr. Kim Park – Dr. Eva Roth', ['Dr. Kim Park name3', 'Dr. Eva Roth name3']],
    ['UCLG, علي منصور', ['UCLG organisation1 + علي منصور']],
    [
      'علي منصور، رئيس البلدية، سلمى الحداد',
      ['علي منصور name1 + رئيس البلدية', 'سلمى الحداد name1'],
    ],
    ['Ana Haddad, UCLG (Rabat), Omar Saleh', ['Ana Haddad name2 + UCLG', 'Omar Saleh name2']],
  ])('as several: %s', (text, expected) => expect(groups(text, true)).toEqual(expected))

  it('by commas, where the document writes what is said of people otherwise', () => {
    const own = knowingOf({})
    own.seen.commas = false
    expect(
      group(tokensOf(stretch('Ana Haddad, Omar Saleh'), own), own, false).map(
        ({ name }) => name.text.text,
      ),
    ).toEqual(['Ana Haddad', 'Omar Saleh'])
    expect(group(tokensOf(stretch('The sea, Omar Saleh'), own), own, false)).toHaveLength(1)
  })

  it('can be read in two ways where names that are not sure follow commas', () => {
    const is = (text: string) => ambiguous(tokensOf(stretch(text), knowing), knowing)
    expect(
      [
        'Ana Haddad, Omar Saleh',
        'Ana Haddad, UCLG',
        'Ana Haddad; Omar Saleh',
        'Ana, Dr. Kim Park',
        '',
      ].map(is),
    ).toEqual([true, false, false, false, false])
  })
})

describe('surnames that stand first', () => {
  const own = knowingOf({})
  own.seen.surnamesFirst = true
  it.each([
    ['Haddad, Samir (ICMPD)', true, true],
    ['HADDAD, Samir (ICMPD)', true, true],
    ['Haddad, Samir', true, true],
    ['BEN ALI, Samir', true, true],
    ['UCLG, Samir', true, true],
    ['UN, Samir', false, true],
    ['Haddad (ICMPD), Samir', false, false],
    ['Haddad; Samir', false, false],
    ['Haddad, samir', false, false],
    ['Haddad, Samir P.', true, true],
    ['Haddad, Samir Paul', true, true],
    ['Haddad, Samir paul', false, false],
    ['HADDAD of Sfax, Samir', false, false],
    ['Ruiz de la Torre Mar, Rosa', false, false],
    ['Tupac Yupanqui, Rosa', false, true],
    ['Ruiz de la Torre, Rosa', false, true],
    ['Ruiz del Mar, Rosa', false, true],
    ['Haddad', false, false],
    ['Haddad, Samir P', false, false],
    ['Haddad, Samir of Sfax', false, false],
    ['of HADDAD, Samir', false, false],
    ['Haddad, Samir-Pierre', true, true],
  ])('%s: %s; in a document that does so: %s', (text, plain, there) => {
    const [a, b] = tokensOf(stretch(text), knowing)
    expect(turned(a!, b, true, knowing)).toBe(plain)
    expect(turned(a!, b, true, own)).toBe(there)
  })
  it('stand there in a list only if brackets follow each', () => {
    const of = (text: string) => {
      const [a, b] = tokensOf(stretch(text), knowing)
      return [turned(a!, b, false, knowing), turned(a!, b, false, own)]
    }
    expect(of('Haddad, Samir (ICMPD); X')).toEqual([true, true])
    expect(of('Haddad, Samir; X')).toEqual([false, false])
  })
})

describe('a word for somebody’s work before their name', () => {
  it.each([
    ['author Caspian Moore', 'author'],
    ['the author Caspian Moore', 'author'],
    ['la pastora Eulalia Robledo', 'pastora'],
    ['l’autrice Ana Haddad', 'autrice'],
    ['our guide Ana Haddad', 'guide'],
    ['sea captain Ana Haddad', 'sea captain'],
    ['author and Ana Haddad', undefined],
    ['author of Ana Haddad', undefined],
    ['Author Ana Haddad', undefined],
    ['de Ana Haddad', undefined],
    ['author', undefined],
    ['an author Ana Haddad', undefined],
    ['ox Ana Haddad', undefined],
    ['who says Ana Haddad', 'who says'],
    ['the  author  Ana Haddad', 'author'],
    ['nuestra autora Ana Haddad', 'autora'],
    ['author ana', undefined],
  ])('%s: %s', (text, word) => expect(workBefore.exec(text)?.[1]).toBe(word))
})

const told = (party: Party) => ({
  who: party.who.text,
  ...(party.jobTitle ? { jobTitle: party.jobTitle.text } : {}),
  ...(party.affiliation ? { affiliation: party.affiliation.text } : {}),
  ...(party.invited ? { invited: party.invited.text } : {}),
  ...(party.role ? { role: party.role.is } : {}),
  ...(party.commas ? { commas: true } : {}),
  ...(party.aside ? { aside: party.aside.map(({ text }) => text) } : {}),
})
const ana = (more: Partial<Party> = {}): Party => ({
  ...{ who: stretch('Ana'), is: 'name', likeness: 2 },
  ...more,
})

describe('what is said of somebody', () => {
  it.each<[string, ',' | '(', object]>([
    ['Mayor of Sfax', ',', { jobTitle: 'Mayor of Sfax', commas: true }],
    ['Mayor of Sfax', '(', { jobTitle: 'Mayor of Sfax' }],
    ['City of Sfax', ',', { affiliation: 'City of Sfax', commas: true }],
    ['City of Sfax', '(', { affiliation: 'City of Sfax' }],
    ['Villa Noir', ',', { affiliation: 'Villa Noir' }],
    ['beekeeper', ',', { jobTitle: 'beekeeper' }],
    ['tbc', '(', { invited: 'tbc' }],
    ['invited', ',', { invited: 'invited' }],
    ['à confirmer', '(', { invited: 'à confirmer' }],
    ['online', '(', { aside: ['online'] }],
    ['en ligne', ',', { aside: ['en ligne'] }],
    ['por videoconferencia', '(', { aside: ['por videoconferencia'] }],
    ['عن بعد', '(', { aside: ['عن بعد'] }],
    ['10 ans', '(', { aside: ['10 ans'] }],
    ['in French', '(', { aside: ['in French'] }],
    ['remotely', '(', { aside: ['remotely'] }],
    ['remote', '(', { aside: ['remote'] }],
    ['virtual', '(', { aside: ['virtual'] }],
    ['virtually', '(', { aside: ['virtually'] }],
    ['en visioconférence', '(', { aside: ['en visioconférence'] }],
    ['en visio', '(', { aside: ['en visio'] }],
    ['name withheld', '(', { aside: ['name withheld'] }],
    ['Online Museum', '(', { affiliation: 'Online Museum' }],
    ['works online', ',', { jobTitle: 'works online' }],
    ['MP', ',', { aside: ['MP'] }],
    ['M.D.', ',', { aside: ['M.D.'] }],
    ['MD', ',', { aside: ['MD'] }],
    ['B.Sc.', ',', { aside: ['B.Sc.'] }],
    ['BSc', ',', { aside: ['BSc'] }],
    ['J.P.', ',', { aside: ['J.P.'] }],
    ['LL.M.', ',', { aside: ['LL.M.'] }],
    ['Ph. D', ',', { aside: ['Ph. D'] }],
    ['Esq', ',', { aside: ['Esq'] }],
    ...['JP', 'J.P', 'M.D', 'PhD', 'M.Sc', 'MSc', 'M.A', 'MA', 'LLM', 'LL.B.'].map(
      (letters): [string, ',', object] => [letters, ',', { aside: [letters] }],
    ),
    ['former MP', ',', { jobTitle: 'former MP' }],
    ['CPA', ',', { aside: ['CPA'] }],
    ['MPs of Sfax', ',', { affiliation: 'MPs of Sfax' }],
    [
      'tbc, as soon as the port has said who is going to come',
      ',',
      { jobTitle: 'tbc, as soon as the port has said who is going to come' },
    ],
    ['Ph.D.', ',', { aside: ['Ph.D.'] }],
    ['moderator', '(', { role: 'moderator' }],
    ['moderator', ',', { jobTitle: 'moderator', commas: true }],
  ])('"%s" behind %s', (text, behind, expected) => {
    const party = ana()
    place(party, stretch(text), knowing, behind)
    expect(told(party)).toEqual({ who: 'Ana', ...expected })
  })

  it('is added to what was said', () => {
    const party = ana()
    for (const each of ['Mayor', 'Poet', 'UCLG', 'Rabat', 'Director', 'online', 'MP'])
      place(party, stretch(each), knowing, ',')
    expect(told(party)).toEqual({
      ...{ who: 'Ana', jobTitle: 'Mayor, Poet', affiliation: 'UCLG, Rabat, Director' },
      ...{ commas: true, aside: ['online', 'MP'] },
    })
  })

  it('keeps the first role', () => {
    const party = ana({ role: { is: 'chair', said: stretch('chair') } })
    place(party, stretch('moderator'), knowing, '(')
    expect(told(party)).toMatchObject({ role: 'chair', jobTitle: 'moderator' })
  })

  it.each<[string, string[], object]>([
    [
      'a post extends to the organisation behind it',
      ['Officer', 'Protection and Migration', 'Cooperation Office'],
      { jobTitle: 'Officer, Protection and Migration', affiliation: 'Cooperation Office' },
    ],
    [
      'a post ends where no organisation follows',
      ['Officer', 'Protection and Migration'],
      { jobTitle: 'Officer', affiliation: 'Protection and Migration' },
    ],
    [
      'a post ends where none follows that',
      ['Officer', 'Protection', 'Migration'],
      { jobTitle: 'Officer', affiliation: 'Protection, Migration' },
    ],
    [
      'what follows the organisation belongs to it',
      ['Officer', 'Cooperation Office', 'Tunis', 'City of Sfax'],
      { jobTitle: 'Officer', affiliation: 'Cooperation Office, Tunis, City of Sfax' },
    ],
    [
      'an organisation first stays one',
      ['UCLG', 'Protection', 'Cooperation Office'],
      { affiliation: 'UCLG, Protection, Cooperation Office' },
    ],
    [
      'a post behind something else extends to nothing',
      ['Port Noir', 'Officer', 'Migration', 'Cooperation Office'],
      { affiliation: 'Port Noir, Officer, Migration, Cooperation Office' },
    ],
    [
      'an organisation alone extends no post',
      ['Cooperation Office'],
      { affiliation: 'Cooperation Office' },
    ],
    [
      'a second post goes on with the first one',
      ['Officer', 'Protection', 'Head of the Union of Towns'],
      { jobTitle: 'Officer, Protection, Head of the Union of Towns' },
    ],
    ['nothing is nothing', [], {}],
  ])('together: %s', (_, details, expected) => {
    const party = ana()
    settle(party, details.map(stretch), knowing)
    const { commas: _commas, ...rest } = told(party)
    expect(rest).toEqual({ who: 'Ana', ...expected })
  })
})

it('behind a post that stood before the name begins with an organisation', () => {
  const party = ana({ jobTitle: stretch('Mayor') })
  settle(party, ['Port Noir', 'Cooperation Office'].map(stretch), knowing)
  expect(told(party)).toMatchObject({
    ...{ jobTitle: 'Mayor', affiliation: 'Port Noir, Cooperation Office' },
  })
})

describe('the people of a list', () => {
  const list = (text: string) => readParties(stretch(text), knowing)!
  it('share an object, the place where they stand, and their role', () => {
    const [ana_, omar] = peopleOf(list('Ana Haddad; Omar Saleh'), 'label', {
      ...{ is: 'chair', said: stretch('Chair') },
    })
    expect([ana_?.party.who.text, omar?.party.who.text]).toEqual(['Ana Haddad', 'Omar Saleh'])
    expect([ana_?.role?.is, omar?.role?.is, ana_?.from]).toEqual(['chair', 'chair', 'label'])
    expect(ana_?.list).toBe(omar?.list)
    expect(peopleOf(list('Ana Haddad'), 'label')[0]?.list).not.toBe(ana_?.list)
  })
  it('keep their own role', () =>
    expect(
      peopleOf(list('Ana Haddad (moderator); Omar Saleh'), 'text', { is: 'speaker' }).map(
        ({ role }) => role?.is,
      ),
    ).toEqual(['moderator', 'speaker']))
  it('have what led to them, and the other readings, at the first', () => {
    const people = peopleOf(list('Ana Haddad, Omar Saleh'), 'text', undefined, stretch('by'))
    expect(people.map(({ lead }) => lead?.text)).toEqual(['by'])
    expect(people[0]?.others?.map((each) => each.map(({ party }) => party.who.text))).toEqual([
      ['Ana Haddad', 'Omar Saleh'],
    ])
    const several = peopleOf(list('Ana Haddad; Omar Saleh'), 'text', undefined, stretch('by'))
    expect(several.map(({ lead, others }) => [lead?.text, others])).toEqual([
      ['by', undefined],
      [undefined, undefined],
    ])
  })
  it('know that the first surname was turned', () =>
    expect(peopleOf(list('Haddad, Samir (UCLG)'), 'text').map(({ turned: was }) => was)).toEqual([
      true,
    ]))
  it('are nobody of an empty list', () =>
    expect(peopleOf({ parties: [], likeness: 0 }, 'text')).toEqual([]))
})

describe('the people behind a word for a role', () => {
  const read = (text: string) =>
    rolePeople(roleHead(stretch(text), knowing)!, knowing)?.map(
      ({ party, role }) => `${party.who.text}:${role?.is ?? ''}`,
    )
  it.each<[string, string[] | undefined]>([
    ['Moderator: Ana Haddad', ['Ana Haddad:moderator']],
    ['Moderated by Ana Haddad', ['Ana Haddad:moderator']],
    ['Speakers: Ana Haddad, Omar Saleh', ['Ana Haddad:speaker', 'Omar Saleh:speaker']],
    [
      'Animée par Ana Haddad, avec Omar Saleh et Eva Roth',
      ['Ana Haddad:facilitator', 'Omar Saleh:speaker', 'Eva Roth:speaker'],
    ],
    [
      'Modération : Ana Haddad ; Omar Saleh ; Eva Roth',
      ['Ana Haddad:moderator', 'Omar Saleh:', 'Eva Roth:'],
    ],
    ['Moderators: Ana Haddad; Omar Saleh', ['Ana Haddad:moderator', 'Omar Saleh:moderator']],
    ['Speaker: Ana Haddad; Omar Saleh', ['Ana Haddad:speaker', 'Omar Saleh:speaker']],
    ['Moderator: Ana Haddad; Omar Saleh (chair)', ['Ana Haddad:moderator', 'Omar Saleh:chair']],
    ['Moderator: somebody from here', ['somebody from here:moderator']],
    ['Moderator: who knows?', undefined],
    ['Moderated by somebody from here', undefined],
    [`Moderator: ${'somebody from here '.repeat(6)}`, undefined],
    ['Moderator:', undefined],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
