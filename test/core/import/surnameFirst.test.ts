import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { isOrganisation, nameLikeness } from '../../../src/core/import/names.js'
import { readParties } from '../../../src/core/import/parties.js'
import { readAgenda } from '../../../src/core/import/index.js'
import { surnameFirst } from '../../../src/core/import/surnameFirst.js'
import { documentOf, stretch, table } from './documents.js'

const knowing = knowingOf({})
/** Whom a text names: `Ana Haddad (Mayor; UCLG)`, organisations as `[UCLG]`. */
const named = (text: string) =>
  readParties(stretch(text), knowing)?.parties.map(({ who, is, jobTitle, affiliation }) => {
    const said = [jobTitle, affiliation].flatMap((each) => each?.text ?? [])
    const more = said.length ? ` (${said.join('; ')})` : ''
    return `${is === 'name' ? who.text : `[${who.text}]`}${more}`
  })

describe('a surname in capitals before a given name', () => {
  it.each([
    ...['HADDAD Samir', 'ELLOUMI Mounir', 'MRABET Ali', 'ZRIBI Hela', 'DÍAZ Ana', 'ROCA Pau'],
    ...['BEN ALI Mohamed', 'BEN SALAH Mohamed Ali', 'EL FEKI Amel', 'LE GOFF Yann'],
    ...['GARCÍA LÓPEZ Ana', 'DE LA TORRE Ana', 'MARTÍNEZ DE LA ROSA Francisco', 'BELÉN Ana'],
    ...['HADDAD Jean-Pierre', 'HADDAD Abd el Kader', 'HADDAD Ana M.', 'HADDAD S.'],
    ...['HADDAD Anne-marie', 'SAIDI Amel', 'd’ORNANO Michel', 'al-KHATIB Samir', ' HADDAD  Samir '],
    ...['D’ANGELO Maria', "O'BRIEN Sean", 'ABDEL-KADER Sonia'],
    ...['MGHIRBI Hela', 'KHLIFI Amel', 'CHTIOUI Nabil', 'STRAUSS Leo', 'BERNSTEIN Leo'],
    ...['SCHMIDT Eva', 'SCHWARTZ Eva', 'HIRSCH Eva', 'WRIGHT Eva', 'BRZEZINSKI Ewa'],
    'GARCI\u0301A Ana',
  ])('is %s', (text) => {
    expect(surnameFirst(text)).toBe(true)
    expect(nameLikeness(text, knowing)).toBe(2)
    expect(isOrganisation(text, knowing)).toBe(false)
  })

  it.each([
    ['UCLG', 'an acronym'],
    ['ICMPD Tunis', 'one that cannot be said, and a town'],
    ['UCLG Africa', 'the same, and a continent'],
    ['FTDES Monia', 'one that cannot be said'],
    ['UNESCO Rabat', 'one that can, and a town'],
    ['UNESCO Chair', 'one that can, and a post'],
    ['ENDA Maghreb', 'one that can, and a region'],
    ['SONEDE Tunisie', 'one that nobody knows, and a country'],
    ['SONEDE Afrique', 'the same, and a continent'],
    ['SONEDE Sfax', 'one that nobody knows, and a town'],
    ['UN Women', 'two letters'],
    ['AFD Tunis', 'three letters'],
    ['MC2CM Sfax', 'letters and digits'],
    ['CNFCPP Monia', 'six letters that cannot be said'],
    ['ALI Samir', 'three letters, as acronyms have'],
    ['ONGs Locales', 'an acronym in the plural'],
    ['eTWINNING Plus', 'a mark'],
  ])('is not %s: %s', (text) => {
    expect(surnameFirst(text)).toBe(false)
    expect(nameLikeness(text, knowing)).toBe(0)
  })

  it.each([
    ['PMEs Innovantes', 'one that can be said, in the plural'],
    ['UNESCO HADDAD Samir', 'an acronym before a name'],
    ['ACTED Côte d’Ivoire', 'an acronym and a country of two words'],
    ['ATELIER Migration', 'a title'],
    ['MAIRE Adjoint', 'a post'],
    ['PORT Museum', 'an organisation'],
    ['PORT Terrace', 'a place'],
    ['Samir HADDAD', 'a given name first'],
    ['SAMIR HADDAD', 'a name all in capitals'],
    ['Samir Haddad', 'a name in small letters'],
    ['HADDAD samir', 'a surname alone'],
    ['DE LA Ana', 'particles alone'],
    ['HADDAD Samir2', 'what has a digit'],
    ['HADDAD Samir UCLG', 'what goes on behind the name'],
    ['', 'nothing'],
  ])('is not "%s": %s', (text) => expect(surnameFirst(text)).toBe(false))

  it.each(['M. HADDAD Samir', 'Mme LI Wei', 'M. BEN ALI Mohamed', 'Mme ZRIBI', 'Dr ALI Samir'])(
    'is sure with a title: %s',
    (text) => expect(nameLikeness(text, knowing)).toBe(3),
  )
})

describe('an organisation in capitals', () => {
  it.each([
    ...['UCLG', 'UN HABITAT', 'ONU FEMMES', 'BANQUE MONDIALE', 'ICMPD Tunis', 'UNESCO Rabat'],
    ...['UCLG AFRICA', 'UNESCO TUNIS', 'UN-HABITAT', 'UN Women', 'AFD Tunis', 'GIZ Tunisie'],
    ...['MC2CM MAGHREB', 'UNION EUROPÉENNE', ' UCLG  AFRICA '],
  ])('is %s', (text) => {
    expect(isOrganisation(text, knowing)).toBe(true)
    expect(nameLikeness(text, knowing)).toBe(0)
  })
  it.each([
    'ONGs Afrique',
    'GIZ Tunisie Ouverte',
    'ANA HADDAD',
    'SAMIR TUNISI',
    'HADDAD AMERICA',
    'Haddad TUNIS',
    'BEN ALI',
  ])('is not %s', (text) => expect(isOrganisation(text, knowing)).toBe(false))
})

describe('people whose surnames stand first in capitals', () => {
  it.each([
    ['ELLOUMI Mounir, Maire de Sfax', ['ELLOUMI Mounir (Maire de Sfax)']],
    ['M. BEN ALI Mohamed', ['M. BEN ALI Mohamed']],
    ['HADDAD Samir (UCLG)', ['HADDAD Samir (UCLG)']],
    ['HADDAD Samir – ICMPD Tunis', ['HADDAD Samir (ICMPD Tunis)']],
    ['UN HABITAT – HADDAD Samir', ['HADDAD Samir (UN HABITAT)']],
    ['LI Wei, Directrice', ['LI Wei (Directrice)']],
    ['AFD Tunis, Directrice', ['[AFD Tunis] (Directrice)']],
    ['HADDAD Samir et ZRIBI Hela', ['HADDAD Samir', 'ZRIBI Hela']],
    ['HADDAD Samir, ZRIBI Hela', ['HADDAD Samir', 'ZRIBI Hela']],
    ['HADDAD Samir, BEN ALI Mohamed, UCLG', ['HADDAD Samir', 'BEN ALI Mohamed (UCLG)']],
    ['GARCÍA LÓPEZ Ana y ROCA Pau', ['GARCÍA LÓPEZ Ana', 'ROCA Pau']],
    [
      'RUIZ Marta, UCLG ; MRABET Ali, ICMPD Tunis',
      ['RUIZ Marta (UCLG)', 'MRABET Ali (ICMPD Tunis)'],
    ],
    ['ALI Samir, Maire de Sfax', ['ALI Samir (Maire de Sfax)']],
    ['ICMPD Tunis, Ana Haddad', ['[ICMPD Tunis]', 'Ana Haddad']],
    ['ALI Samir', ['[ALI Samir]']],
    ['HADDAD Samir, Villa Noir', ['HADDAD Samir (Villa Noir)']],
    ['UCLG, UN HABITAT', ['[UCLG] (UN HABITAT)']],
  ])('%s', (text, people) => expect(named(text)).toEqual(people))

  it('are as sure as before where the directory has them', () => {
    const own = knowingOf({ people: [{ id: 1, name: 'HADDAD Samir' }] })
    expect(readParties(stretch('HADDAD Samir, Maire de Sfax'), own)?.likeness).toBe(3)
  })

  it('stand beside organisations in the column of a table', () => {
    const { lines } = readAgenda(
      documentOf(
        '12 mai 2025',
        table(
          'Horaire | Séance | Intervenants',
          '9h00 – 10h00 | Ouverture | ELLOUMI Mounir, Maire de Sfax / HADDAD Samir / UN HABITAT',
          '10h00 – 11h00 | Le port | M. BEN ALI Mohamed / UCLG / GARCÍA LÓPEZ Ana',
        ),
      ),
    )
    expect(
      lines.map(({ people }) => people.map(({ who, jobTitle }) => [who.value, jobTitle?.value])),
    ).toEqual([
      [
        [{ name: 'ELLOUMI Mounir' }, 'Maire de Sfax'],
        [{ name: 'HADDAD Samir' }, undefined],
        [{ organisation: 'UN HABITAT' }, undefined],
      ],
      [
        [{ name: 'M. BEN ALI Mohamed' }, undefined],
        [{ organisation: 'UCLG' }, undefined],
        [{ name: 'GARCÍA LÓPEZ Ana' }, undefined],
      ],
    ])
  })
})
