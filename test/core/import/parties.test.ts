import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { readParties } from '../../../src/core/import/parties.js'
import { stretch } from './documents.js'

const known = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  organisations: [{ id: 2, name: 'Civic Ear Tallinn', also: ['Green Lanterns'] }],
})

/** `name · title · organisation`; a label has `~`, an organisation `@` before it, whoever is invited `?` behind. */
const read = (text: string, many = false) =>
  readParties(stretch(text), known, { many })?.parties.map(
    ({ who, is, jobTitle, affiliation, invited, role }) =>
      `${is === 'name' ? '' : is === 'label' ? '~' : '@'}${[who.text, jobTitle?.text ?? '', affiliation?.text ?? ''].join('·').replace(/·+$/, '')}${invited ? '?' : ''}${role ? `!${role.is}` : ''}`,
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
      ['Geneviève Tardivel·Mme le Maire', 'Yanis Boukhobza·président du conseil'],
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
