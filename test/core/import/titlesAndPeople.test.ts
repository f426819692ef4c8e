import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import type { Block } from '../../../src/core/import/document.js'
import { readText } from '../../../src/formats/document/text/index.js'
import { documentOf, p, table } from './documents.js'

type Json = {
  lines: {
    day?: string
    starts?: string
    ends?: string
    title: string
    number?: string
    kind: string
    place?: string
    note?: string
    people: {
      name?: string
      label?: string
      role: string
      jobTitle?: string
      affiliation?: string
    }[]
  }[]
}
const linesOf = (...blocks: (Block | string)[]) =>
  (proposalAsJson(readAgenda(documentOf(...blocks))) as Json).lines
const people = (line: Json['lines'][number] | undefined) =>
  line?.people.map(({ name, label, role, jobTitle, affiliation }) =>
    [name ?? `~${label}`, role, jobTitle, affiliation].filter(Boolean).join(' · '),
  )
const day = 'Friday 5 March 2027'

/** A line of text at nine, as it is read. */
const line = (text: string, ...below: string[]) =>
  linesOf(day, `9:00 ${text}`, ...below, '11:00 Coffee break')[0]

describe('a title with more than a title in its line', () => {
  it.each<[string, string, string[]]>([
    [
      'Théodora Manessis (Université du Nord) : Les registres d’alpage',
      'Les registres d’alpage',
      ['Théodora Manessis · presenter · Université du Nord'],
    ],
    [
      'Ana Haddad and Omar Saleh (UCLG): Whose grass is it?',
      'Whose grass is it?',
      ['Ana Haddad · presenter', 'Omar Saleh · presenter · UCLG'],
    ],
    [
      'Challenge pitches: Ana Haddad (Port Authority), Omar Saleh (BlueLine Shipping)',
      'Challenge pitches',
      ['Ana Haddad · presenter · Port Authority', 'Omar Saleh · presenter · BlueLine Shipping'],
    ],
    [
      'كلمة ترحيبية للسيد الحبيب بن جدو، رئيس الغرفة',
      'كلمة ترحيبية',
      ['السيد الحبيب بن جدو · speaker · رئيس الغرفة'],
    ],
    [
      'Saffron and ink – Dr. Layla Rahman (National Museum)',
      'Saffron and ink',
      ['Dr. Layla Rahman · presenter · National Museum'],
    ],
    ['Conclusion (Hélène Vasseur-Ndong)', 'Conclusion', ['Hélène Vasseur-Ndong · speaker']],
    [
      'Judging of the marrows (tasters: Ada Winter and Pascal Duquesne)',
      'Judging of the marrows',
      ['Ada Winter · speaker', 'Pascal Duquesne · speaker'],
    ],
  ])('%s', (text, title, expected) => {
    const found = line(text)
    expect(found?.title).toBe(title)
    expect(people(found)).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['Narración oral. Sala 1', 'Narración oral', 'Sala 1'],
    ['Puppets for children. Venue: City Library', 'Puppets for children', 'City Library'],
    ['Pasacalles. Lugar: Plaza de la Marina', 'Pasacalles', 'Plaza de la Marina'],
    ['Soup and bread (Castle Rock)', 'Soup and bread', 'Castle Rock'],
  ])('%s is somewhere', (text, title, place) =>
    expect(line(text)).toMatchObject({ title, place, people: [] }),
  )

  it('reads several labels behind a title', () =>
    expect(
      line('Taller B: Catalogar sin internet. Sala 2. Imparten: Gorka Elizondo y Nuria Castellví'),
    ).toMatchObject({
      title: 'Catalogar sin internet',
      number: 'B',
      place: 'Sala 2',
      people: [
        { name: 'Gorka Elizondo', role: 'facilitator' },
        { name: 'Nuria Castellví', role: 'facilitator' },
      ],
    }))
})

describe('people beneath a title', () => {
  it.each<[string, string[]]>([
    ['(Ana Haddad & Omar Saleh)', ['Ana Haddad · speaker', 'Omar Saleh · speaker']],
    ['2. Ana Haddad – City of Sfax', ['Ana Haddad · speaker · City of Sfax']],
    ['Hon. Ana Haddad, MP, Minister for Water', ['Hon. Ana Haddad · speaker · Minister for Water']],
    ['Carme Puigdollers. Fundació Llar', ['Carme Puigdollers · speaker · Fundació Llar']],
    ['Philippine d’Arcangues, philosophe', ['Philippine d’Arcangues · speaker · philosophe']],
    [
      'Alasdair Buchan-Reid, Lord Provost, Kincraig',
      ['Alasdair Buchan-Reid · speaker · Lord Provost · Kincraig'],
    ],
    ['Interpretation: Ana Haddad', ['Ana Haddad · interpreter']],
    [
      'M. Bertrand Lachenal, président, CCI de l’Estuaire / Mme Raja Souissi, consule générale',
      [
        'M. Bertrand Lachenal · speaker · président · CCI de l’Estuaire',
        'Mme Raja Souissi · speaker · consule générale',
      ],
    ],
    [
      'Intervenants : Hager Zribi, directrice, Soltex / Loïc Hamonou, PDG, Chantiers Hamonou',
      [
        'Hager Zribi · speaker · directrice · Soltex',
        'Loïc Hamonou · speaker · PDG · Chantiers Hamonou',
      ],
    ],
  ])('%s', (text, expected) => expect(people(line('Session 1: Roads', text))).toEqual(expected))

  it('takes one of a list for one, whatever commas it has', () =>
    expect(
      people(
        linesOf(
          day,
          '9:00 الجلسة الأولى: السوق',
          'المتدخلون:',
          p('• نسيمة بوخالفة، حرفية، تعاونية الخيط'),
          p('• إلياس قاصدي'),
          '11:00 استراحة',
        )[0],
      ),
    ).toEqual(['نسيمة بوخالفة · speaker · حرفية · تعاونية الخيط', 'إلياس قاصدي · speaker']))

  it('knows surnames of two words before a name where the document writes surnames first', () =>
    expect(
      people(
        linesOf(
          day,
          '9:00 Mesa 1: Memoria',
          'Modera: Tupac Yupanqui, Rosa (Red de Museos)',
          'Galeano, Édgar (Museo del Río)',
          'Simões, Tainá (Ponto de Memória)',
          '11:00 Café',
        )[0],
      ),
    ).toEqual([
      'Rosa Tupac Yupanqui · moderator · Red de Museos',
      'Édgar Galeano · speaker · Museo del Río',
      'Tainá Simões · speaker · Ponto de Memória',
    ]))
})

describe('roles and talks among people', () => {
  it.each<[string, string[]]>([
    ['Ana Haddad, Towns Together – Moderator', ['Ana Haddad · moderator · Towns Together']],
    [
      'المتحدثون: أ. ريم العتيبي - م. سامر الحلو (هيئة البيئة)',
      ['أ. ريم العتيبي · speaker', 'م. سامر الحلو · speaker · هيئة البيئة'],
    ],
    ['Ana Haddad, UCLG, rapporteur', ['Ana Haddad · rapporteur · UCLG']],
    ['Mot de bienvenue de Monsieur le Wali', ['~Monsieur le Wali · speaker']],
    ['الكاتب عبد العزيز الراوي', ['الكاتب عبد العزيز الراوي · speaker']],
  ])('%s', (text, expected) => expect(people(line('Session 1: Roads', text))).toEqual(expected))

  it('takes a post in Arabic for no name', () =>
    expect(people(line('الجلسة الأولى: السوق', 'الكاتب العام للوزارة'))).toEqual([
      '~الكاتب العام للوزارة · speaker',
    ]))

  it('names who speaks in talks without times, and keeps what of', () => {
    const found = linesOf(
      day,
      '9:00 Session 1: Ports',
      p('• Omar Saleh (UCLG): Who owns the quay?'),
      p('• “Ferries at night”, Eva Roth (City of Sfax)'),
      p('• Bring your own map'),
      p('• What do we owe the sea?'),
      '11:00 Coffee',
    )[0] as Json['lines'][number] & { description?: string; questions?: string[] }
    expect(people(found)).toEqual([
      'Omar Saleh · speaker · UCLG',
      'Eva Roth · speaker · City of Sfax',
    ])
    expect([found.description, found.questions]).toEqual([
      'Who owns the quay?\nFerries at night\nBring your own map',
      ['What do we owe the sea?'],
    ])
  })

  it('parts people by commas in a document in which they part nobody from what is said of them', () => {
    const both = ['9:00 Session 1: Roads', 'Luz Marina Ocampo, Bram de Groot']
    expect(people(linesOf(day, ...both, '11:00 Coffee')[0])).toEqual([
      'Luz Marina Ocampo · speaker',
      'Bram de Groot · speaker',
    ])
    expect(people(linesOf(day, ...both, 'Ana Haddad, Mayor of Sfax', '11:00 Coffee')[0])?.[0]).toBe(
      'Luz Marina Ocampo · speaker · Bram de Groot',
    )
  })

  it('takes no way of travelling for a post', () =>
    expect(line('Excursion by boat to Lítla Oy')).toMatchObject({
      title: 'Excursion by boat to Lítla Oy',
      people: [],
    }))
})

describe('a word before a name that no vocabulary has', () => {
  const proposal = readAgenda(
    documentOf(
      day,
      '9:00 Concert',
      'Dramaturgo: Ana Haddad, Omar Saleh',
      'Live scribing by Zoe Mart',
      '11:00 Coffee break',
    ),
  )
  const [first] = proposal.lines

  it('makes a person with the role of the line, and keeps the word', () => {
    expect(first?.people.map(({ who, role }) => [who.value.name, role.value, role.sure])).toEqual([
      ['Ana Haddad', 'speaker', 'likely'],
      ['Omar Saleh', 'speaker', 'likely'],
      ['Zoe Mart', 'speaker', 'likely'],
    ])
    expect(proposal.left).toEqual([])
  })

  it('asks which role is meant, once for all who follow it', () => {
    const asked = proposal.questions.filter(({ why }) => why.code === 'roleNotSaid')
    expect(
      asked.map(({ why, alike, readings }) => [
        why.params?.word,
        alike,
        readings[0]?.text,
        readings.length,
      ]),
    ).toEqual([
      ['Dramaturgo', 'role:dramaturgo', 'Ana Haddad; Omar Saleh', 11],
      ['Live scribing by', 'role:live scribing by', 'Zoe Mart', 11],
    ])
    const moderator = asked[0]?.readings.find(({ params }) => params?.role === 'moderator')
    expect(moderator).toMatchObject({
      as: 'asRole',
      text: 'Moderator',
      changes: [
        {
          type: 'people',
          from: ['l1p1', 'l1p2'],
          to: [{ role: { value: 'moderator' } }, { role: { value: 'moderator' } }],
        },
      ],
    })
  })
})

describe('tables', () => {
  it('takes a column of numbers for one, whatever its head says', () =>
    expect(
      linesOf(
        day,
        table(
          'Item|Time|Subject|Lead',
          '1|10.00|Apologies|Ana Haddad',
          '2|10.05|Minutes|Ana Haddad',
          '|11.15|Break|',
          '3|11.30|Risk register|Omar Saleh',
        ),
      ).map(({ number, starts, title }) => [number, starts, title]),
    ).toEqual([
      ['1', '10:00', 'Apologies'],
      ['2', '10:05', 'Minutes'],
      [undefined, '11:15', 'Break'],
      ['3', '11:30', 'Risk register'],
    ]))

  it('takes what stands above the heads for no line', () =>
    expect(
      linesOf(
        day,
        table('Congress of Wound Care|', 'Time|Session', '9:00|Welcome', '10:00|Coffee'),
      ).map(({ title }) => title),
    ).toEqual(['Welcome', 'Coffee']))

  it('finds lines beside each other where no head names them', () => {
    const grid = table(
      '9h|Accueil||',
      '10h|Atelier 1 / Apprendre en forêt / Gwenola Riou|Atelier 2 / Le quartier / Tidiane Faye|Atelier 3 / Évaluer dehors / Pauline Weck',
      '12h|Buffet||',
      '14h|Mise en commun||',
    )
    for (const row of [0, 2, 3])
      grid.rows[row]!.cells = [
        grid.rows[row]!.cells[0]!,
        { ...grid.rows[row]!.cells[1]!, columns: 3 },
      ]
    expect(
      linesOf('Vendredi 5 mars 2027', grid).map((each) => [
        each.starts,
        each.number,
        each.title,
        people(each)?.join(),
      ]),
    ).toEqual([
      ['09:00', undefined, 'Accueil', ''],
      ['10:00', '1', 'Apprendre en forêt', 'Gwenola Riou · speaker'],
      ['10:00', '2', 'Le quartier', 'Tidiane Faye · speaker'],
      ['10:00', '3', 'Évaluer dehors', 'Pauline Weck · speaker'],
      ['12:00', undefined, 'Buffet', ''],
      ['14:00', undefined, 'Mise en commun', ''],
    ])
  })

  it('reads each line of a part of the day as one of the agenda', () =>
    expect(
      linesOf(
        table(
          '|Friday 12 November 2027|Saturday 13 November 2027',
          'Morning||Review of the year / Risks we do not talk about',
          'Evening|Dinner with the staff|',
        ),
      ).map((each) => [each.day, each.title]),
    ).toEqual([
      ['2027-11-13', 'Review of the year'],
      ['2027-11-13', 'Risks we do not talk about'],
      ['2027-11-12', 'Dinner with the staff'],
    ]))

  it('takes the name of a sheet for its day', () =>
    expect(
      linesOf(
        { ...table('From|Session', '9:00|Welcome'), name: '8 November 2027' },
        { ...table('From|Session', '9:00|Farewell'), name: 'Tuesday 9 November 2027' },
      ).map((each) => [each.day, each.title]),
    ).toEqual([
      ['2027-11-08', 'Welcome'],
      ['2027-11-09', 'Farewell'],
    ]))

  it('reads a day that is headed in two languages', () =>
    expect(
      linesOf(
        table(
          'Lundi 27 septembre 2027 / Monday 27 September 2027',
          '9h|Accueil',
          'Mardi 28 septembre 2027 / Tuesday 28 September 2027',
          '9h|Clôture',
        ),
      ).map((each) => [each.day, each.title]),
    ).toEqual([
      ['2027-09-27', 'Accueil'],
      ['2027-09-28', 'Clôture'],
    ]))
})

describe('lines that a program broke', () => {
  const titles = (text: string) =>
    (proposalAsJson(readAgenda(readText(text))) as Json).lines.map(
      ({ starts, title }) => `${starts} ${title}`,
    )

  it('joins none that begins with a time, in any writing', () =>
    expect(
      titles(
        'الخميس 25 فيفري 2027\n\nالساعة 08:30: استقبال الضيوف والمشاركين في بهو دار الثقافة الكبرى\nالساعة 09:15: كلمة والي الولاية\nالساعة 10:30: استراحة',
      ),
    ).toEqual([
      '08:30 استقبال الضيوف والمشاركين في بهو دار الثقافة الكبرى',
      '09:15 كلمة والي الولاية',
      '10:30 استراحة',
    ]))

  it('joins a sentence with the time that it waits for', () =>
    expect(
      titles(
        'Dear all, please note that the talk on Friday 5 March 2027 will now start at\n11.15.\n\n9.00 Tea\n10.00 Talk',
      ),
    ).toEqual(['09:00 Tea', '10:00 Talk']))

  it('reads a word for a time before a title with the same word', () =>
    expect(titles('Friday 5 March 2027\n\n7pm - Dinner\nmidnight - Midnight snack')).toEqual([
      '19:00 Dinner',
      '00:00 Midnight snack',
    ]))
})
