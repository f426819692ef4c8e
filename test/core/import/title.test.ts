import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { readTitle } from '../../../src/core/import/title.js'
import { brackets } from '../../../src/core/import/titleBrackets.js'
import { placeBehind, trimmed } from '../../../src/core/import/titleParts.js'
import { peopleBehind, personAfterColon } from '../../../src/core/import/titlePeople.js'
import type { PartyList } from '../../../src/core/import/partyDetails.js'
import type { ReadTitle } from '../../../src/core/import/titleParts.js'
import { stretch } from './documents.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  places: [{ id: 2, name: 'Vila Nova' }],
})

const namesIn = ({ parties }: PartyList) =>
  parties
    .map(({ who, jobTitle, affiliation, invited }) =>
      [who.text, jobTitle?.text, affiliation?.text, invited && '?'].filter(Boolean).join('·'),
    )
    .join(' & ')

/** What was read of a title, without what is absent: `title`, `number`, …, and people as a text. */
const told = (read: ReadTitle | undefined) =>
  read && {
    title: read.title.text,
    ...(read.number ? { number: read.number.text } : {}),
    ...(read.label ? { label: read.label.text } : {}),
    ...(read.kind ? { kind: read.kind } : {}),
    ...(read.note ? { note: read.note.text } : {}),
    ...(read.place ? { place: read.place.text } : {}),
    ...(read.said ? { said: `${read.said.is}: ${read.said.label.text}` } : {}),
    ...(read.cancelled ? { cancelled: read.cancelled.text } : {}),
    ...(read.tentative ? { tentative: read.tentative.text } : {}),
    ...(read.people.length
      ? {
          people: read.people.map(({ list, role, said, asked }) =>
            [
              ...(role ? [`${role.is}(${role.said.text}):`] : []),
              ...(said ? [`${said.text}${asked ? '?' : ''}:`] : []),
              namesIn(list),
            ].join(' '),
          ),
        }
      : {}),
  }
const read = (text: string, more: { talk?: boolean; apart?: string } = {}) =>
  told(readTitle(stretch(text), knowing, more))

describe('a title without the marks around it', () => {
  it.each([
    ['– Roads –', 'Roads'],
    ['• – Roads', 'Roads'],
    ['• Roads', 'Roads'],
    ['* Roads,', 'Roads'],
    ['Roads (', 'Roads'],
    ['Roads :', 'Roads'],
    ['Roads?', 'Roads?'],
    ['Roads (north)', 'Roads (north)'],
    ['…', '…'],
    ['– – –', ''],
    ['', ''],
  ])('%s', (text, expected) => expect(trimmed(stretch(text)).text).toBe(expected))
})

describe('numbers, kinds and labels of a title', () => {
  it.each<[string, object]>([
    ['Roads', { title: 'Roads' }],
    ['Session 3: Roads', { title: 'Roads', number: '3', label: 'Session', kind: 'session' }],
    ['Workshop B – Radio', { title: 'Radio', number: 'B', label: 'Workshop', kind: 'workshop' }],
    [
      'Session 3: Panel: Who pays?',
      { title: 'Who pays?', number: '3', label: 'Session Panel', kind: 'panel' },
    ],
    [
      'Workshop 3: Panel: Who pays?',
      { title: 'Who pays?', number: '3', label: 'Workshop Panel', kind: 'workshop' },
    ],
    ['Session 3', { title: '', number: '3', label: 'Session', kind: 'session' }],
    ['2. Apologies', { title: 'Apologies', number: '2' }],
    ['2) Apologies', { title: 'Apologies', number: '2' }],
    ['2 . Apologies', { title: 'Apologies', number: '2' }],
    ['123. Apologies', { title: '123. Apologies' }],
    ['2. 3 towns', { title: '2. 3 towns' }],
    ['Keynote: Whose grass?', { title: 'Whose grass?', label: 'Keynote', kind: 'keynote' }],
    ['Keynote – Whose grass?', { title: 'Whose grass?', label: 'Keynote', kind: 'keynote' }],
    ['Table ronde : qui paie ?', { title: 'qui paie ?', label: 'Table ronde', kind: 'panel' }],
    ['Mesa redonda: ¿quién paga?', { title: '¿quién paga?', label: 'Mesa redonda', kind: 'panel' }],
    ['Lunch: Old Hall', { title: 'Lunch', kind: 'meal', place: 'Old Hall' }],
    ['Lunch: soup and bread', { title: 'Lunch', kind: 'meal', note: 'soup and bread' }],
    ['Concert: The Owls', { title: 'Concert: The Owls' }],
    ['Panel – Welcome to all', { title: 'Welcome to all', label: 'Panel', kind: 'panel' }],
    ['Welcome: why we are here', { title: 'Welcome: why we are here' }],
    ['Opening: why we are here', { title: 'Opening: why we are here' }],
    ['Conclusions: what we learnt', { title: 'Conclusions: what we learnt' }],
    ['Departure: 9 o’clock sharp', { title: 'Departure: 9 o’clock sharp' }],
    ['Keynote:', { title: 'Keynote' }],
    [': Roads', { title: 'Roads' }],
    ['«Roads»', { title: 'Roads' }],
    ['“Roads and rivers”', { title: 'Roads and rivers' }],
    ['« Roads » and « rivers »', { title: '« Roads » and « rivers »' }],
    [
      'الجلسة الأولى: الماء',
      { title: 'الماء', number: 'الأولى', label: 'الجلسة', kind: 'session' },
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, object]>([
    [
      'Puppets. Venue: City Library',
      { title: 'Puppets', place: 'City Library', said: 'place: Venue' },
    ],
    ['Puppets. Note: bring a map', { title: 'Puppets', note: 'bring a map', said: 'note: Note' }],
    [
      'Puppets. Note: bring a map. Venue: City Library',
      {
        ...{ title: 'Puppets', note: 'bring a map', place: 'City Library' },
        said: 'note: Note',
      },
    ],
    [
      'Puppets. Venue: City Library. Venue: Old Hall',
      { title: 'Puppets. Venue: City Library', place: 'Old Hall', said: 'place: Venue' },
    ],
    [
      'Pasacalles. Lugar: Plaza Mayor',
      { title: 'Pasacalles', place: 'Plaza Mayor', said: 'place: Lugar' },
    ],
    ['Puppets. Objective: to laugh', { title: 'Puppets. Objective: to laugh' }],
  ])('behind it, as in %s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what a title says of whether it takes place', () => {
  it.each<[string, object]>([
    ['CANCELLED: Roads', { title: 'Roads', cancelled: 'CANCELLED:' }],
    ['[Cancelled] – Roads', { title: 'Roads', cancelled: '[Cancelled] –' }],
    ['ANNULÉ : Routes', { title: 'Routes', cancelled: 'ANNULÉ :' }],
    ['Suspendido: Caminos', { title: 'Caminos', cancelled: 'Suspendido:' }],
    ['Roads (cancelled)', { title: 'Roads', cancelled: 'cancelled' }],
    ['Roads [annulé]', { title: 'Roads', cancelled: 'annulé' }],
    [
      'Roads (cancelled due to rain)',
      { title: 'Roads', cancelled: 'cancelled due to rain', note: 'cancelled due to rain' },
    ],
    ['Roads – cancelled', { title: 'Roads', cancelled: '– cancelled' }],
    ['Routes : annulée', { title: 'Routes', cancelled: ': annulée' }],
    [
      'Roads – cancelled, see page 2',
      { title: 'Roads', cancelled: '– cancelled,', note: 'see page 2' },
    ],
    ['Roads – cancelled by the town of Sfax', { title: 'Roads – cancelled by the town of Sfax' }],
    ['Roads: cancelled', { title: 'Roads', cancelled: ': cancelled' }],
    [
      'Roads, cancelled, see page 2',
      { title: 'Roads', cancelled: ', cancelled,', note: 'see page 2' },
    ],
    ['Roads – tbc', { title: 'Roads', tentative: '– tbc', note: 'tbc' }],
    [
      'Roads, to be confirmed.',
      { title: 'Roads', tentative: ', to be confirmed.', note: 'to be confirmed.' },
    ],
    ['Routes – à confirmer', { title: 'Routes', tentative: '– à confirmer', note: 'à confirmer' }],
    [
      'Caminos, por confirmar',
      { title: 'Caminos', tentative: ', por confirmar', note: 'por confirmar' },
    ],
    ['Roads (tbc)', { title: 'Roads', tentative: 'tbc', note: 'tbc' }],
    ['Roads (tbc) (in French)', { title: 'Roads', tentative: 'tbc', note: 'tbc; in French' }],
    ['Rules for cancelled trains', { title: 'Rules for cancelled trains' }],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('where a title says that it takes place', () => {
  const behind = (text: string, strict = false) =>
    told(placeBehind({ title: stretch(text), people: [] }, knowing, strict))
  it.each<[string, string, string | undefined]>([
    ['Cocktail reception, Lakeside Gardens', 'Cocktail reception', 'Lakeside Gardens'],
    ['Cocktail – Salle Genêt', 'Cocktail', 'Salle Genêt'],
    ['Cocktail @ Old Hall', 'Cocktail', 'Old Hall'],
    ['Narración oral. Sala 1', 'Narración oral', 'Sala 1'],
    ['Narración oral, sala 1', 'Narración oral', 'sala 1'],
    ['Cocktail, Vila Nova', 'Cocktail', 'Vila Nova'],
    ['Cocktail. Vila Nova', 'Cocktail', 'Vila Nova'],
    ['حفل، قاعة الأندلس', 'حفل', 'قاعة الأندلس'],
    ['حفل استقبال – القاعة الكبرى', 'حفل استقبال', 'القاعة الكبرى'],
    ['ورشة، بيت', 'ورشة، بيت', undefined],
    ['Cocktail, Old Hall (upstairs)', 'Cocktail', 'Old Hall (upstairs)'],
    ['Cocktail –  Salle Genêt', 'Cocktail', 'Salle Genêt'],
    ['Cocktail, the old hall', 'Cocktail, the old hall', undefined],
    ['Cocktail. Old Hall', 'Cocktail. Old Hall', undefined],
    ['Cocktail. Hall of towns', 'Cocktail. Hall of towns', undefined],
    ['Tea, Old Hall', 'Tea', 'Old Hall'],
    ['Ox, Old Hall', 'Ox, Old Hall', undefined],
    ['Roads, rivers', 'Roads, rivers', undefined],
    [
      `Roads, Hall ${'of Towns '.repeat(5)}`.trim(),
      `Roads, Hall ${'of Towns '.repeat(5)}`.trim(),
      undefined,
    ],
    ['Roads', 'Roads', undefined],
  ])('%s', (text, title, place) =>
    expect(behind(text)).toEqual({ title, ...(place ? { place } : {}) }),
  )

  it.each<[string, string | undefined]>([
    ['Talk, Room 2', 'Room 2'],
    ['Talk, Vila Nova', 'Vila Nova'],
    ['محاضرة، قاعة ٢', 'قاعة ٢'],
    ['محاضرة، قاعة الأندلس', undefined],
    ['Talk, Old Hall', undefined],
    ['Talk, Hall of Towns', undefined],
  ])('strictly only in a numbered or known room: %s', (text, place) =>
    expect(behind(text, true)?.place).toBe(place),
  )

  it('is not looked for where the place is known', () =>
    expect(
      told(
        placeBehind({ title: stretch('Tea, Old Hall'), place: stretch('X'), people: [] }, knowing),
      ),
    ).toEqual({ title: 'Tea, Old Hall', place: 'X' }))
})

describe('the brackets behind a title', () => {
  const of = (text: string, more: Partial<ReadTitle> = {}) =>
    told(brackets({ title: stretch(text), people: [], ...more }, knowing))
  it.each<[string, object]>([
    ['Roads (Old Hall)', { title: 'Roads', place: 'Old Hall' }],
    ['Roads [Old Hall]', { title: 'Roads', place: 'Old Hall' }],
    ['Roads (old hall)', { title: 'Roads', place: 'old hall' }],
    [
      'Roads (in the hall of the old towns)',
      { title: 'Roads', note: 'in the hall of the old towns' },
    ],
    ['Roads (Old Hall).', { title: 'Roads', place: 'Old Hall' }],
    ['Roads (Genêt)', { title: 'Roads', place: 'Genêt' }],
    ['Roads (Castle Rock)', { title: 'Roads', place: 'Castle Rock' }],
    ['Roads (Optional)', { title: 'Roads', note: 'Optional' }],
    ['Roads (optional)', { title: 'Roads', note: 'optional' }],
    ['Roads (Français)', { title: 'Roads', note: 'Français' }],
    ['Roads (in French) (Old Hall)', { title: 'Roads', place: 'Old Hall', note: 'in French' }],
    ['Roads (bring a map) (in French)', { title: 'Roads', note: 'bring a map; in French' }],
    ['Roads (Old Hall) (Room 2)', { title: 'Roads', place: 'Room 2', note: 'Old Hall' }],
    ['Roads (2 h)', { title: 'Roads', note: '2 h' }],
    ['Roads (2)', { title: 'Roads (2)' }],
    ['Dinner (30 €)', { title: 'Dinner (30 €)' }],
    ['Dinner (30 EUR)', { title: 'Dinner (30 EUR)' }],
    ['(Roads)', { title: '(Roads)' }],
    ['Roads (north) and rivers', { title: 'Roads (north) and rivers' }],
    ['Roads ()', { title: 'Roads ()' }],
    ['Roads (Ana Haddad)', { title: 'Roads', people: ['Ana Haddad'] }],
    ['Roads (Ana Haddad, Omar Saleh)', { title: 'Roads', people: ['Ana Haddad & Omar Saleh'] }],
    ['Roads (Dr. Kim Park, UCLG)', { title: 'Roads', people: ['Dr. Kim Park·UCLG'] }],
    ['Coffee (Castle Rock)', { title: 'Coffee', place: 'Castle Rock' }],
    ['Coffee (Dr. Kim Park)', { title: 'Coffee', people: ['Dr. Kim Park'] }],
    [
      'Coffee (Ana Haddad, Mayor of Sfax)',
      { title: 'Coffee', people: ['Ana Haddad·Mayor of Sfax'] },
    ],
    ['Visit of the port (Port Noir)', { title: 'Visit of the port', place: 'Port Noir' }],
    ['Roads (led by Ana Haddad)', { title: 'Roads', people: ['facilitator(led by): Ana Haddad'] }],
    ['Roads (guide: Ana Haddad)', { title: 'Roads', people: ['host(guide): Ana Haddad'] }],
    ['Roads (tasters: Ana Haddad)', { title: 'Roads', people: ['tasters?: Ana Haddad'] }],
    [
      'Roads (tasters: Ana Haddad, Omar Saleh)',
      { title: 'Roads', people: ['tasters?: Ana Haddad & Omar Saleh'] },
    ],
    ['Roads (led by everybody here)', { title: 'Roads', note: 'led by everybody here' }],
    ['Roads (tasters: many)', { title: 'Roads', note: 'tasters: many' }],
    ['Roads (Ana Haddad, Room 2)', { title: 'Roads', place: 'Room 2', people: ['Ana Haddad'] }],
    [
      'Ink – Dr. Layla Rahman (National Museum)',
      { title: 'Ink – Dr. Layla Rahman (National Museum)' },
    ],
    ['Talk by Ana Haddad (UCLG)', { title: 'Talk by Ana Haddad (UCLG)' }],
    ['Who pays? Ana Haddad (UCLG)', { title: 'Who pays? Ana Haddad (UCLG)' }],
    ['Ink – Ana Haddad (Vila Nova)', { title: 'Ink – Ana Haddad', place: 'Vila Nova' }],
    ['Roads (tbc)', { title: 'Roads', tentative: 'tbc', note: 'tbc' }],
    ['Roads (cancelled)', { title: 'Roads', cancelled: 'cancelled' }],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected))

  it.each(
    [
      ['EN', 'EN/FR', 'UCLG', 'Optional', 'tea; tasters: Ana Haddad', 'about 30 €'],
      ['The Five Large Old Trees Beneath', 'Sal', 'Ana: Haddad', 'two 2-hour walks'],
    ].flat(),
  )('are a remark: %s', (text) =>
    expect(of(`Roads (${text})`)).toEqual({ title: 'Roads', note: text }),
  )

  it.each(['At The Old Big Tree', 'Englishman', 'Non-optional', 'in old hall', 'Room 2, UCLG'])(
    'are a place: %s',
    (text) => expect(of(`Roads (${text})`)).toEqual({ title: 'Roads', place: text }),
  )

  it.each([
    ...['Ink, Ana Haddad (National Museum)', 'Ink and Ana Haddad (National Museum)'],
    ...['Ink – Ana Haddad (National Museum)', 'Who pays. Ana Haddad (National Museum)'],
    ...['Dinner (3,50 €)', 'Dinner (30€)', 'Dinner (1 000 EUR)', 'Dinner (5 %)'],
  ])('belong to what is before them: %s', (text) => expect(of(text)).toEqual({ title: text }))

  it.each<[string, object]>([
    ['Ana Haddad (National Museum)', { title: 'Ana Haddad', place: 'National Museum' }],
    ['Roads(Old Hall)', { title: 'Roads', place: 'Old Hall' }],
    ['Roads (Old Hall) *', { title: 'Roads', place: 'Old Hall' }],
    ['Roads (led by علي منصور)', { title: 'Roads', people: ['facilitator(led by): علي منصور'] }],
    ['Roads (tasters:Ana Haddad)', { title: 'Roads', people: ['tasters?: Ana Haddad'] }],
    [
      'Roads (wine tasters : Ana Haddad)',
      { title: 'Roads', people: ['wine tasters?: Ana Haddad'] },
    ],
    ['Roads (Ana Haddad, UCLG)', { title: 'Roads', people: ['Ana Haddad·UCLG'] }],
    ['Roads (Ana Haddad, Radio Noir)', { title: 'Roads', people: ['Ana Haddad·Radio Noir'] }],
    ['Roads (two students)', { title: 'Roads', people: ['two students'] }],
    [
      'Coffee (Ana Haddad and Omar Saleh)',
      { title: 'Coffee', people: ['Ana Haddad & Omar Saleh'] },
    ],
    ['Coffee (Ana Haddad)', { title: 'Coffee', place: 'Ana Haddad' }],
    ['Visit (Ana Haddad)', { title: 'Visit', place: 'Ana Haddad' }],
    ['Roads (Tea, Room 2)', { title: 'Roads', place: 'Tea, Room 2' }],
  ])('in other writings: %s', (text, expected) => expect(of(text)).toEqual(expected))

  it('add to what is known already', () => {
    expect(of('Roads (in French)', { note: stretch('tbc') })?.note).toBe('in French; tbc')
    expect(of('Roads (Old Hall)', { place: stretch('Room 2') })).toEqual({
      ...{ title: 'Roads', place: 'Room 2', note: 'Old Hall' },
    })
    expect(of('Roads (Genêt)', { place: stretch('Room 2') })).toEqual({
      ...{ title: 'Roads', place: 'Room 2', note: 'Genêt' },
    })
  })
})

describe('people behind a title', () => {
  const of = (text: string, talk = false, apart = '') =>
    told(peopleBehind({ title: stretch(text), people: [] }, knowing, talk, apart))
  it.each<[string, object]>([
    ['Roads – Ana Haddad', { title: 'Roads', people: ['Ana Haddad'] }],
    ['Roads | Ana Haddad', { title: 'Roads', people: ['Ana Haddad'] }],
    ['Roads – Dr. Kim Park (UCLG)', { title: 'Roads', people: ['Dr. Kim Park·UCLG'] }],
    ['Roads – Old Hall', { title: 'Roads – Old Hall' }],
    ['Roads – rivers', { title: 'Roads – rivers' }],
    ['Roads, Dr. Kim Park', { title: 'Roads', people: ['Dr. Kim Park'] }],
    ['Roads, Ana Haddad', { title: 'Roads, Ana Haddad' }],
    ['“Roads”, Ana Haddad', { title: '“Roads”', people: ['Ana Haddad'] }],
    ['Roads by Dr. Kim Park', { title: 'Roads', people: ['by: Dr. Kim Park'] }],
    ['Roads by Ana Haddad, Mayor', { title: 'Roads', people: ['by: Ana Haddad·Mayor'] }],
    ['Roads by Ana Haddad', { title: 'Roads by Ana Haddad' }],
    ['Roads, by Ana Haddad', { title: 'Roads', people: [', by: Ana Haddad'] }],
    ['Routes par Mme Raja Souissi', { title: 'Routes', people: ['par: Mme Raja Souissi'] }],
    ['Roads. Dr. Kim Park', { title: 'Roads', people: ['Dr. Kim Park'] }],
    ['Whose grass? Dr. Kim Park', { title: 'Whose grass?', people: ['Dr. Kim Park'] }],
    ['Whose grass? Ana Haddad, UCLG', { title: 'Whose grass?', people: ['Ana Haddad·UCLG'] }],
    ['Whose grass? Ana Haddad', { title: 'Whose grass? Ana Haddad' }],
    ['Letters to Prof. Ana Haddad', { title: 'Letters to Prof. Ana Haddad' }],
    [
      'Roads, moderated by Ana Haddad',
      { title: 'Roads', people: ['moderator(moderated by): Ana Haddad'] },
    ],
    [
      'Mesa. Modera: Ana Haddad. Intervienen: Omar Saleh y Eva Roth',
      {
        title: 'Mesa',
        people: ['moderator(Modera): Ana Haddad', 'speaker(Intervienen): Omar Saleh & Eva Roth'],
      },
    ],
    ['Dinner hosted by Ana Haddad', { title: 'Dinner hosted by Ana Haddad' }],
    ['Groupe accueilli par Ana Haddad', { title: 'Groupe accueilli par Ana Haddad' }],
    ['Dinner, hosted by: Ana Haddad', { title: 'Dinner', people: ['host(hosted by): Ana Haddad'] }],
    [
      'Roads, led by Ana Haddad and two students',
      { title: 'Roads', people: ['facilitator(led by): Ana Haddad & two students'] },
    ],
    [
      'Roads, chaired by two students',
      { title: 'Roads', people: ['chair(chaired by): two students'] },
    ],
    ['Roads, with Ana Haddad', { title: 'Roads', people: ['speaker(with): Ana Haddad'] }],
    [
      'Roads, with Ana Haddad and two students',
      { title: 'Roads', people: ['speaker(with): Ana Haddad & two students'] },
    ],
    ['Tea with two students', { title: 'Tea with two students' }],
    ['Roads, led by UCLG', { title: 'Roads, led by UCLG' }],
    ['الطرق – الرئيس: علي منصور', { title: 'الطرق', people: ['chair(الرئيس): علي منصور'] }],
    ['Roads', { title: 'Roads' }],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected))

  it.each<[string, object]>([
    [
      'Roads by Dr. Kim Park and Ana Haddad',
      { title: 'Roads', people: ['by: Dr. Kim Park & Ana Haddad'] },
    ],
    [
      'Roads by Ana Haddad, UCLG, and Omar Saleh',
      { title: 'Roads', people: ['by: Ana Haddad·UCLG & Omar Saleh'] },
    ],
    [
      'Roads, Dr. Kim Park and Ana Haddad',
      { title: 'Roads', people: ['Dr. Kim Park & Ana Haddad'] },
    ],
    [
      'Whose grass? Dr. Kim Park and Ana Haddad',
      { title: 'Whose grass?', people: ['Dr. Kim Park & Ana Haddad'] },
    ],
    ['الطرق – علي منصور وعمر صالح', { title: 'الطرق', people: ['علي منصور & عمر صالح'] }],
  ])('may be several, of whom one is surely somebody: %s', (text, expected) =>
    expect(of(text)).toEqual(expected),
  )

  it.each([
    ...['Roads by Dr. Kim Park and UCLG', 'Roads, Dr. Kim Park and UCLG'],
    ...['Whose grass? Dr. Kim Park and UCLG', 'Roads – Ana Haddad and UCLG'],
    ...['Walks, by the sea', 'Walks, by Ana', 'Roads, by UCLG'],
  ])('are nobody but people: %s', (text) => expect(of(text)).toEqual({ title: text }))

  it.each<[string, object]>([
    ['الطرق – علي منصور', { title: 'الطرق – علي منصور' }],
    ['الطرق – علي منصور، رئيس البلدية', { title: 'الطرق', people: ['علي منصور·رئيس البلدية'] }],
    ['Roads – Dr. Kim Hall', { title: 'Roads', people: ['Dr. Kim Hall'] }],
    ['Roads – Ana Hall', { title: 'Roads – Ana Hall' }],
    ['Roads – rivers – Ana Haddad', { title: 'Roads – rivers', people: ['Ana Haddad'] }],
    ['Roads|Ana Haddad', { title: 'Roads', people: ['Ana Haddad'] }],
    ['On “roads” of old, Ana Haddad', { title: 'On “roads” of old, Ana Haddad' }],
    ['Roads,Dr. Kim Park', { title: 'Roads', people: ['Dr. Kim Park'] }],
    ['Q, Dr. Kim Park', { title: 'Q, Dr. Kim Park' }],
    ['Letter to J. Ana Haddad, Mayor', { title: 'Letter to J. Ana Haddad, Mayor' }],
    ['Roads by Ana, by Dr. Kim Park', { title: 'Roads by Ana', people: [', by: Dr. Kim Park'] }],
  ])('%s', (text, expected) => expect(of(text)).toEqual(expected))

  it.each<[string, object]>([
    ['Roads by Ana Haddad', { title: 'Roads', people: ['by: Ana Haddad'] }],
    ['Whose grass? Ana Haddad', { title: 'Whose grass?', people: ['Ana Haddad'] }],
  ])('are expected behind that of a talk: %s', (text, expected) =>
    expect(of(text, true)).toEqual(expected),
  )

  it('are not found where they only may be names', () => {
    expect(of('لمن العشب؟ علي منصور', true)).toEqual({ title: 'لمن العشب؟ علي منصور' })
    expect(of('“الطرق”، علي منصور')).toEqual({ title: '“الطرق”، علي منصور' })
    expect(of('Roads with Ana, by Ana Haddad')).toEqual({
      ...{ title: 'Roads with Ana', people: [', by: Ana Haddad'] },
    })
  })

  it('may follow a comma where the title is in bold, with its number', () =>
    expect(
      read('Session 3: Roads and rivers of the north, Ana Haddad', {
        apart: 'Session 3: Roads and rivers of the north',
      }),
    ).toMatchObject({ title: 'Roads and rivers of the north', people: ['Ana Haddad'] }))

  it('may follow a comma where the title is in bold', () =>
    expect(of('Roads and rivers, Ana Haddad', false, 'Roads and rivers')).toEqual({
      ...{ title: 'Roads and rivers', people: ['Ana Haddad'] },
    }))
})

describe('a title that is a word and a name', () => {
  const of = (text: string) => {
    const found = personAfterColon(stretch(text), knowing)
    return found && [found.title.text, ...found.people.map(({ list }) => namesIn(list))].join(' | ')
  }
  it.each([
    ['Keynote: Dr. Kim Park', 'Keynote | Dr. Kim Park'],
    ['Keynote: Sun Li', 'Keynote | Sun Li'],
    [
      'Pitches: Ana Haddad (UCLG), Omar Saleh (ICMPD)',
      'Pitches | Ana Haddad·UCLG & Omar Saleh·ICMPD',
    ],
    ['كلمة: علي منصور، رئيس البلدية', 'كلمة | علي منصور·رئيس البلدية'],
    ['Mot:Dr. Kim Park', 'Mot | Dr. Kim Park'],
  ])('%s', (text, expected) => expect(of(text)).toBe(expected))
  it.each([
    ...['Keynote: Roads', 'Keynote', 'Roads and rivers: a talk', '', 'Q: Dr. Kim Park'],
    ...['Keynote: Ana Haddad', 'Talk (in the hall: Dr. Kim Park'],
    ...['Presentation: Flood gates on the Ouslet, one winter later'],
    ...['Keynote: Dr. Kim Park and UCLG', `${'Roads and rivers '.repeat(4)}: Dr. Kim Park`],
  ])('is not "%s"', (text) => expect(of(text)).toBeUndefined())
})

describe('titles as programmes print them', () => {
  it.each<[string, object]>([
    [
      'Session 2: Whose grass is it? – Dr. Layla Rahman (National Museum)',
      {
        ...{ title: 'Whose grass is it?', number: '2', label: 'Session', kind: 'session' },
        people: ['Dr. Layla Rahman·National Museum'],
      },
    ],
    [
      'Ana Haddad (University of Sfax): Registers of the harbour',
      { title: 'Registers of the harbour', people: ['Ana Haddad·University of Sfax'] },
    ],
    [
      'كلمة ترحيبية للسيد الحبيب بن جدو',
      { title: 'كلمة ترحيبية', people: ['السيد الحبيب بن جدو'] },
    ],
    [
      'Atelier 2 : Cartes et récits (salle Genêt)',
      {
        ...{ title: 'Cartes et récits', number: '2', label: 'Atelier', kind: 'workshop' },
        place: 'salle Genêt',
      },
    ],
    [
      'Taller A – Radio. Sala 2',
      { title: 'Radio', number: 'A', label: 'Taller', kind: 'workshop', place: 'Sala 2' },
    ],
    [
      'Keynote: “The sea”, Prof. Eva Roth',
      { title: 'The sea', label: 'Keynote', kind: 'keynote', people: ['Prof. Eva Roth'] },
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each<[string, object]>([
    ['Keynote: Dr. Kim Park', { title: 'Keynote', people: ['Dr. Kim Park'] }],
    [
      'Pitches: Ana Haddad (UCLG), Omar Saleh (ICMPD)',
      { title: 'Pitches', people: ['Ana Haddad·UCLG & Omar Saleh·ICMPD'] },
    ],
    ['Ink – Ana Haddad (Vila Nova)', { title: 'Ink', place: 'Vila Nova', people: ['Ana Haddad'] }],
    ['Keynote:Roads', { title: 'Roads', label: 'Keynote', kind: 'keynote' }],
    ['Closing: what we learnt', { title: 'Closing: what we learnt' }],
    ['Wrap-up: what we learnt', { title: 'Wrap-up: what we learnt' }],
    ['12. Apologies', { title: 'Apologies', number: '12' }],
    ['2.  Apologies', { title: 'Apologies', number: '2' }],
    ['Roads –  cancelled', { title: 'Roads', cancelled: '–  cancelled' }],
    ['Roads – cancelled for now', { title: 'Roads', cancelled: '– cancelled for now' }],
    ['Roads–tbc', { title: 'Roads', tentative: '–tbc', note: 'tbc' }],
    ['CANCELLED:  Roads', { title: 'Roads', cancelled: 'CANCELLED:' }],
    ['Roads CANCELLED: see below', { title: 'Roads CANCELLED: see below' }],
    [
      'Keynote of the very long evening with all of us: Roads',
      { title: 'Keynote of the very long evening with all of us: Roads' },
    ],
  ])('in other writings: %s', (text, expected) => expect(read(text)).toEqual(expected))

  it('keeps where each part stands', () => {
    const found = readTitle(stretch('Session 2: Roads (Old Hall)'), knowing)
    expect(found.title.parts).toEqual([{ start: 0, place: { at: [0], from: 11, to: 16 } }])
    expect(found.place?.parts).toEqual([{ start: 0, place: { at: [0], from: 18, to: 26 } }])
    expect(found.number?.parts).toEqual([{ start: 0, place: { at: [0], from: 8, to: 9 } }])
  })
})
