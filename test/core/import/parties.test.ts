import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { readParties } from '../../../src/core/import/parties.js'
import { stretch } from './documents.js'

const known = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  organisations: [{ id: 2, name: 'Civic Ear Tallinn', also: ['Green Lanterns'] }],
})

/** `name · title · organisation`; a label has `~`, an organisation `@` before it, whoever is invited `?`, a role `!`, a remark `^` behind. */
const read = (text: string, many = false) =>
  readParties(stretch(text), known, { many })?.parties.map(
    ({ who, is, jobTitle, affiliation, invited, role, aside }) =>
      `${is === 'name' ? '' : is === 'label' ? '~' : '@'}${[who.text, jobTitle?.text ?? '', affiliation?.text ?? ''].join('·').replace(/·+$/, '')}${invited ? '?' : ''}${role ? `!${role.is}` : ''}${aside ? `^${aside.map(({ text: each }) => each).join()}` : ''}`,
  )

describe('people in all the shapes in which documents name them', () => {
  it.each<[string, string[]]>([
    [
      'Leila Garbouj, Program Officer, Protection and Migration, Swiss Cooperation Office in Tunisia',
      [
        'Leila Garbouj·Program Officer, Protection and Migration·Swiss Cooperation Office in Tunisia',
      ],
    ],
    [
      'Donya Smida, Head of ICMPD Tunis Office / Project Manager',
      ['Donya Smida·Head of ICMPD Tunis Office / Project Manager'],
    ],
    [
      'Lamine Abbad, ICMPD and Fátima Fernández, UCLG',
      ['Lamine Abbad··ICMPD', 'Fátima Fernández··UCLG'],
    ],
    [
      'Andrei Munteanu (Institut de toponymie) et Laure Sabatier (Université de Valcombe)',
      ['Andrei Munteanu··Institut de toponymie', 'Laure Sabatier··Université de Valcombe'],
    ],
    [
      'Maëlle Kerdoncuff, Councillor, Commune of Île-aux-Sternes (tbc)',
      ['Maëlle Kerdoncuff·Councillor·Commune of Île-aux-Sternes?'],
    ],
    [
      'Excma. Sra. D.ª Pilar Etxenike Lanuza, consejera de Educación',
      ['Excma. Sra. D.ª Pilar Etxenike Lanuza·consejera de Educación'],
    ],
    ['Haddad, Samir (ICMPD)', ['Samir Haddad··ICMPD']],
    ['le rapporteur général, M. Ousmane Sagna', ['M. Ousmane Sagna!rapporteur']],
    [
      'Mme le Maire, Geneviève Tardivel, et par Yanis Boukhobza (10 ans), président du conseil',
      ['Geneviève Tardivel·Mme le Maire', 'Yanis Boukhobza·président du conseil^10 ans'],
    ],
    ['Mayor Ana Haddad', ['Ana Haddad·Mayor']],
    ['John Smith – Director, World Bank', ['John Smith·Director·World Bank']],
    ['Representative of the Ferry Workers’ Union', ['~Representative of the Ferry Workers’ Union']],
    ['the Governor of Lakeside Region', ['~Governor of Lakeside Region']],
    ['N.N.', ['~N.N.']],
    ['All trainers', ['~All trainers']],
    [
      'السيد عبد الحميد الورغي، رئيس بلدية قصر الريّان',
      ['السيد عبد الحميد الورغي·رئيس بلدية قصر الريّان'],
    ],
    ['سلمى الحداد وفاطمة بوعلام', ['سلمى الحداد', 'فاطمة بوعلام']],
    ['ممثل عن وزارة الثقافة', ['~ممثل عن وزارة الثقافة']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, string[]]>([
    [
      'Lina Gast, UCLG, Amanda Fléty, UCLG, Fatima Ghaddar, ICMPD',
      ['Lina Gast··UCLG', 'Amanda Fléty··UCLG', 'Fatima Ghaddar··ICMPD'],
    ],
    [
      'Thandeka Mbatha-Cele, Samir Haddad-Lund, Oskar Lindqvist',
      ['Thandeka Mbatha-Cele', 'Samir Haddad-Lund', 'Oskar Lindqvist'],
    ],
    [
      'Xabier Goñi y Amparo Llorens, Radio Recreo',
      ['Xabier Goñi··Radio Recreo', 'Amparo Llorens··Radio Recreo'],
    ],
    [
      'م. يوسف القابسي، ديوان تنمية الواحات؛ Pierre-Yves Castagnet، Réseau Eaux Douces',
      ['م. يوسف القابسي··ديوان تنمية الواحات', 'Pierre-Yves Castagnet··Réseau Eaux Douces'],
    ],
  ])('%s, of whom several are announced', (text, expected) =>
    expect(read(text, true)).toEqual(expected),
  )

  it('knows the organisations of the directory, which look like names', () =>
    expect(read('Ana Haddad, Green Lanterns, Omar Saleh', true)).toEqual([
      'Ana Haddad··Green Lanterns',
      'Omar Saleh',
    ]))
  it('says both readings where commas are ambiguous', () => {
    const list = readParties(stretch('Beatriz Salgueiro, Vila Nova'), known)
    expect([list?.parties.length, list?.others?.map((other) => other.length)]).toEqual([1, [2]])
  })
  it.each(['Coffee Break', 'Terrace of the Old Customs House', 'What now?', 'Bring a laptop'])(
    '%s is nobody',
    (text) => expect(readParties(stretch(text), known)?.likeness ?? 0).toBe(0),
  )
})

describe('words around a name', () => {
  it.each<[string, string[]]>([
    ['the author Caspian Moore', ['Caspian Moore·author']],
    ['our guide Sun Li', ['Sun Li·guide']],
    ['sea captain Ana Haddad', ['Ana Haddad·sea captain']],
    ['Deputy Mayor  Dr. Kim Park', ['Dr. Kim Park·Deputy Mayor']],
    ['Mayor of Sfax Ana Haddad', ['Ana Haddad·Mayor of Sfax']],
    ['Head of Office Ana Haddad', ['Ana Haddad·Head of Office']],
    ['Director of Ana Haddad', ['~Director of Ana Haddad']],
    ['Mayor of Sfax and Omar Saleh', ['~Mayor of Sfax and Omar Saleh']],
    ['the Mayor of Sfax (tbc)', ['~Mayor of Sfax?']],
    ['M. le Maire de Sfax', ['~M. le Maire de Sfax']],
    ['The City of Sfax', ['@The City of Sfax']],
    ['Mayor Ana Haddad, UCLG (online)', ['Ana Haddad·Mayor·UCLG^online']],
    ['nuestro guía Pau Roca', ['Pau Roca·guía']],
    ['L’adjointe au maire', ['~adjointe au maire']],
    ['Maire de Sfax – M. Mounir Elloumi', ['M. Mounir Elloumi·Maire de Sfax']],
    ['Maire de Sfax : Mounir Elloumi, UCLG', ['Mounir Elloumi·Maire de Sfax·UCLG']],
    ['Directora – Ana Roca (tbc)', ['Ana Roca·Directora?']],
    ['Ms. Eva Guest', ['Ms. Eva Guest']],
  ])('say what they do: %s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Ana Haddad, UCLG, moderator', ['Ana Haddad··UCLG!moderator']],
    ['Ana Haddad, rapporteur', ['Ana Haddad!rapporteur']],
    ['Ana Haddad, respondent', ['Ana Haddad!respondent']],
    ['Ana Haddad, interpreter', ['Ana Haddad!interpreter']],
    ['Ana Haddad, chair', ['Ana Haddad·chair']],
    ['Ana Haddad, UCLG – chair', ['Ana Haddad··UCLG!chair']],
    ['moderator – Ana Haddad', ['Ana Haddad!moderator']],
    ['Ana Haddad; (online)', ['Ana Haddad^online']],
    ['Ana Haddad – moderator (online)', ['Ana Haddad!moderator^online']],
    ['Ana Haddad, moderator (tbc)', ['Ana Haddad?!moderator']],
    ['Ana Haddad (chair) – moderator', ['Ana Haddad·moderator!chair']],
    ['moderator, Ana Haddad', ['Ana Haddad!moderator']],
  ])('say their role: %s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Ministry of the Interior – Ana Haddad', ['Ana Haddad··Ministry of the Interior']],
    ['Ministry of Health (Tunis) – Ana Haddad (tbc)', ['Ana Haddad··Ministry of Health, Tunis?']],
    ['Ministry of Health – Ana Haddad – Mayor', ['@Ministry of Health··Ana Haddad, Mayor']],
    ['Ministry of Health – beekeepers', ['@Ministry of Health·beekeepers']],
    ['UCLG / Ana Haddad', ['Ana Haddad··UCLG']],
    ['Green Quays – Sun Li', ['Sun Li··Green Quays']],
    ['Green Quays (Sfax) – Sun Li (tbc)', ['Sun Li··Green Quays, Sfax?']],
    ['Green Quays – Sun Li – Mayor', ['Green Quays··Sun Li, Mayor']],
    ['Green Quays, Sun Li', ['Green Quays', 'Sun Li']],
    ['Green Quays – Villa Noir', ['Green Quays··Villa Noir']],
    ['Dr. Kim Park – Sun Li', ['Dr. Kim Park··Sun Li']],
  ])('say whom they stand for: %s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Representative of Sfax (tbc) (in French)', ['~Representative of Sfax?^in French']],
    ['Representative of Sfax, Ministry of Health', ['~Representative of Sfax, Ministry of Health']],
    ['Representative of Sfax, UCLG (tbc) (online)', ['~Representative of Sfax, UCLG?^online']],
    ['Representative of Sfax – (online)', ['~Representative of Sfax^online']],
  ])('are all of a label without a name: %s', (text, expected) =>
    expect(read(text)).toEqual(expected),
  )
})

describe('an organisation behind two names', () => {
  it.each<[string, string[]]>([
    ['Xabier Goñi y Ana Haddad, Radio Uno', ['Xabier Goñi··Radio Uno', 'Ana Haddad··Radio Uno']],
    ['Xabier Goñi y Ana Haddad (Radio Uno)', ['Xabier Goñi', 'Ana Haddad··Radio Uno']],
    ['Xabier Goñi; Ana Haddad, Radio Uno', ['Xabier Goñi', 'Ana Haddad··Radio Uno']],
    ['Xabier Goñi y Ana Haddad, guía, Radio Uno', ['Xabier Goñi', 'Ana Haddad·guía·Radio Uno']],
    ['Xabier Goñi, guía y Ana Haddad, Radio Uno', ['Xabier Goñi·guía', 'Ana Haddad··Radio Uno']],
    ['Xabier Goñi, Sol y Ana Haddad, Radio Uno', ['Xabier Goñi··Sol', 'Ana Haddad··Radio Uno']],
    ['Mayor of Sfax y Ms. Ana Haddad, UCLG', ['~Mayor of Sfax', 'Ms. Ana Haddad··UCLG']],
    [
      'Eva Roth; Xabier Goñi y Ana Haddad, Radio Uno',
      ['Eva Roth', 'Xabier Goñi', 'Ana Haddad··Radio Uno'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('surnames that stand first', () => {
  const turned = (text: string, many = false) => {
    const list = readParties(stretch(text), known, { many })
    return list?.parties.map((party) => `${party.who.text}${party.turned ? ' (turned)' : ''}`)
  }
  it.each<[string, string[]]>([
    ['Haddad, Samir', ['Samir Haddad (turned)']],
    ['Haddad, Samir (ICMPD); Roth, Eva (UCLG)', ['Samir Haddad (turned)', 'Eva Roth (turned)']],
    ['Haddad, Samir; Roth, Eva', ['Samir Haddad (turned)', 'Eva Roth (turned)']],
    ['Haddad, Samir (ICMPD); Omar Saleh', ['Samir Haddad (turned)', 'Omar Saleh']],
    ['Haddad, Samir (ICMPD), UCLG', ['Samir Haddad (turned)']],
    ['Haddad, Samir; Omar Saleh', ['Haddad', 'Omar Saleh']],
    ['Omar Saleh; Haddad, Samir (ICMPD)', ['Omar Saleh', 'Haddad']],
    ['Haddad, Samir, Sfax', ['Haddad']],
  ])('%s', (text, expected) => expect(turned(text)).toEqual(expected))

  it('are none in a list of given names, unless semicolons part it', () => {
    expect(turned('Haddad, Samir', true)).toEqual(['Haddad'])
    expect(turned('Haddad, Samir; Roth, Eva', true)).toEqual([
      ...['Samir Haddad (turned)', 'Eva Roth (turned)'],
    ])
  })
})

describe('a list', () => {
  it('is as likely people as the least likely of them', () =>
    expect(
      ['Dr. Kim Park; Ana Haddad', 'Ana Haddad; roads', 'UCLG', '', '(UCLG)'].map(
        (text) => readParties(stretch(text), known)?.likeness,
      ),
    ).toEqual([2, 0, 1, undefined, undefined]))
  it('is as sure as a name that stands behind what it stands for', () =>
    expect(
      ['Ministry of Health – Ana Haddad', 'Green Quays – Sun Li'].map(
        (text) => readParties(stretch(text), known)?.likeness,
      ),
    ).toEqual([2, 3]))
  it('says that its first surname stood before the given name', () =>
    expect(
      ['Haddad, Samir (UCLG)', 'Samir Haddad (UCLG)'].map(
        (text) => readParties(stretch(text), known)?.turned,
      ),
    ).toEqual([true, undefined]))
  it('has no other reading where the other is the same', () =>
    expect(readParties(stretch('Ana Haddad (UCLG), Omar Saleh'), known)?.others).toBeUndefined())
})
