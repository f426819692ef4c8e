import { describe, expect, it } from 'vitest'
import { announcedSpeaker } from '../../../src/core/import/announcedSpeaker.js'
import { givenBy, labelBehind, peopleBefore } from '../../../src/core/import/besideTitle.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import type { PartyList } from '../../../src/core/import/partyDetails.js'
import { placesOf } from '../../../src/core/import/stretch.js'
import { stretch } from './documents.js'

const knowing = knowingOf({ people: [{ id: 1, name: 'Sun Li' }] })
const names = (list: PartyList) =>
  list.parties
    .map(({ who, jobTitle, affiliation }) =>
      [who.text, jobTitle?.text, affiliation?.text].filter(Boolean).join('·'),
    )
    .join(' & ')

describe('somebody before the title of their talk', () => {
  const read = (text: string, talk = false) => {
    const found = peopleBefore(stretch(text), knowing, talk)
    return found && `${names(found.list)} | ${found.rest.text}`
  }
  it.each([
    ['Ana Haddad (UCLG): Registers', 'Ana Haddad·UCLG | Registers'],
    [
      'Ana Haddad (University of Sfax): Registers of the harbour',
      'Ana Haddad·University of Sfax | Registers of the harbour',
    ],
    ['Ana Haddad (UCLG) – Registers', 'Ana Haddad·UCLG | Registers'],
    ['Ana Haddad (UCLG) : Les registres', 'Ana Haddad·UCLG | Les registres'],
    ['Ana Haddad, Mayor of Sfax: Registers', 'Ana Haddad·Mayor of Sfax | Registers'],
    ['Dr. Kim Park: Registers', 'Dr. Kim Park | Registers'],
    ['Sun Li: Registers', 'Sun Li | Registers'],
    ['Ana Haddad: “Registers”', 'Ana Haddad | “Registers”'],
    ['Ana Haddad, « Registres »', 'Ana Haddad | « Registres »'],
    ['Ana Haddad – “University of Sfax”', 'Ana Haddad | “University of Sfax”'],
    ['Ana Haddad and Omar Saleh (UCLG): Registers', 'Ana Haddad & Omar Saleh·UCLG | Registers'],
    ['Ana Haddad (UCLG): Ministry of sound', 'Ana Haddad·UCLG | Ministry of sound'],
    ['السيد علي منصور: سجلات الميناء', 'السيد علي منصور | سجلات الميناء'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['there is no mark', 'Ana Haddad'],
    ['the title comes first', 'Registers: Ana Haddad (UCLG)'],
    ['the name may be a title too', 'Ana Haddad: Registers'],
    ['an organisation follows a dash', 'Ana Haddad (UCLG) – Ministry of sound'],
    ['a place follows', 'Ana Haddad (UCLG): Old Hall'],
    ['a room follows', 'Ana Haddad (UCLG): Room 2 of the castle'],
    ['a post follows', 'Dr. Kim Park: Mayor of Sfax'],
    ['a name follows', 'Dr. Kim Park: Ana Haddad'],
    ['a role follows', 'Dr. Kim Park: moderator'],
    ['a list follows', 'Dr. Kim Park: Ana Haddad (UCLG), Omar Saleh'],
    ['no word follows', 'Dr. Kim Park: 2'],
    ['the mark stands first', ': Dr. Kim Park: Registers'],
    ['it comes late', `${'Dr. Kim Park, '.repeat(12)}: Registers`],
    ['an organisation speaks', 'UCLG: Registers'],
    ['an organisation speaks of itself', 'Ministry of Health (Sfax): Registers'],
    ['one of them is an organisation', 'Dr. Kim Park; UCLG: Registers'],
    ['one of them is nobody', 'Dr. Kim Park; roads: Registers'],
    ['only one of them is known', 'Sun Li; Ana Haddad: Registers'],
    ['a quote comes late', 'Ana Haddad – On “Ferries”'],
    ['a place follows a dash', 'Dr. Kim Park – Blue water in the old harbour'],
    ['a place of three words follows that ends with what it is', 'Sun Li: Blue Rock Hall'],
    ['a place of three words follows', 'Ana Haddad (UCLG): Castle Rock Hall'],
  ])('is not read where %s', (_, text) => expect(read(text)).toBeUndefined())

  it('is expected before that of a talk, but behind a dash', () => {
    expect(read('Ana Haddad: Registers', true)).toBe('Ana Haddad | Registers')
    expect(read('Ana Haddad – Registers', true)).toBeUndefined()
  })

  it('knows where the title stands', () =>
    expect(placesOf(peopleBefore(stretch('Sun Li: Registers'), knowing, false)?.rest)).toEqual([
      { at: [0], from: 8, to: 17 },
    ]))
})

describe('a label behind a title', () => {
  const read = (text: string) => {
    const found = labelBehind(stretch(text))
    return found && [found.before.text, found.is, found.said.text, found.rest.text].join(' | ')
  }
  it.each([
    ['Puppets. Venue: City Library', 'Puppets | place | Venue | City Library'],
    ['Puppets – Venue: City Library', 'Puppets | place | Venue | City Library'],
    ['Puppets, venue : City Library', 'Puppets | place | venue | City Library'],
    ['Puppets | Note: bring a map', 'Puppets | note | Note | bring a map'],
    ['Títeres. Lugar: Plaza Mayor', 'Títeres | place | Lugar | Plaza Mayor'],
    ['Marionnettes. Lieu : Mairie', 'Marionnettes | place | Lieu | Mairie'],
    ['عرض، المكان: دار الثقافة', 'عرض | place | المكان | دار الثقافة'],
    ['A. Venue: X. Note: Y', 'A. Venue: X | note | Note | Y'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
  it.each([
    'Puppets',
    'Venue: City Library',
    'Puppets. Venue:',
    '– Venue: City Library',
    'Puppets. Venue',
    'Puppets. Objective: to laugh',
    'Puppets. Room 2',
    'Puppets Venue: City Library',
    '',
  ])('is none in "%s"', (text) => expect(read(text)).toBeUndefined())
})

describe('somebody after "of the" in Arabic', () => {
  const read = (text: string) => {
    const found = givenBy(stretch(text), knowing)
    return found && `${found.before.text} | ${names(found.list)}`
  }
  it.each([
    ['كلمة ترحيبية للسيد الحبيب بن جدو', 'كلمة ترحيبية | السيد الحبيب بن جدو'],
    ['كلمة للدكتورة سلمى الحداد، رئيسة الجامعة', 'كلمة | الدكتورة سلمى الحداد·رئيسة الجامعة'],
    ['محاضرة للأستاذ علي منصور', 'محاضرة | الأستاذ علي منصور'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
  it.each([
    'كلمة ترحيبية',
    'للسيد الحبيب بن جدو',
    'كلمة للمدينة',
    'كلمة للسيد',
    'كلمة للسيد رئيس بلدية صفاقس الكبرى',
    'Roads',
    '',
  ])('is nobody in "%s"', (text) => expect(read(text)).toBeUndefined())
  it('knows where the name stands, of which one letter is not in the document', () =>
    expect(
      placesOf(givenBy(stretch('كلمة للسيد علي منصور'), knowing)?.list.parties[0]?.who),
    ).toEqual([{ at: [0], from: 6, to: 20 }]))
})

describe('somebody who is announced by what they say', () => {
  const read = (text: string) => {
    const found = announcedSpeaker(stretch(text), knowing)
    return found && `${found.said.text} | ${names(found.list)}`
  }
  it.each([
    ['Remarks by Dr. Kim Park', 'Remarks by | Dr. Kim Park'],
    ['Remarks by Ana Haddad, Mayor', 'Remarks by | Ana Haddad·Mayor'],
    ['Opening remarks: Ana Haddad', 'Opening remarks: | Ana Haddad'],
    ['Welcome – Ana Haddad', 'Welcome – | Ana Haddad'],
    ['The keynote by Ana Haddad', 'The keynote by | Ana Haddad'],
    ['Address from Ana Haddad', 'Address from | Ana Haddad'],
    ['Welcome of guests by Ana Haddad', 'Welcome of guests by | Ana Haddad'],
    ['Address by the Ministry of Health', 'Address by the | Ministry of Health'],
    ['Address by the Mayor of Sfax', 'Address by the | Mayor of Sfax'],
    ['Discours par le Maire de Sfax', 'Discours par le | Maire de Sfax'],
    ['Discurso por la alcaldesa', 'Discurso por la | alcaldesa'],
    ['Discurso por el alcalde', 'Discurso por el | alcalde'],
    ['Words of the Mayor of Sfax', 'Words of | Mayor of Sfax'],
    ['Allocution de M. Bertrand Lachenal', 'Allocution de | M. Bertrand Lachenal'],
    ['Mot de bienvenue de Monsieur le Wali', 'Mot de bienvenue de | Monsieur le Wali'],
    ['Mot de la part de Mme Raja Souissi', 'Mot de la part de | Mme Raja Souissi'],
    ['Discours par Ana Haddad', 'Discours par | Ana Haddad'],
    ['Le discours du Maire de Sfax', 'Le discours du | Maire de Sfax'],
    ['Palabras  de Ana Haddad', 'Palabras  de | Ana Haddad'],
    ['Bienvenida de Ana Haddad', 'Bienvenida de | Ana Haddad'],
    ['Palabras de Ana Haddad', 'Palabras de | Ana Haddad'],
    ['Palabras de la alcaldesa de Sfax', 'Palabras de la | alcaldesa de Sfax'],
    ['Saludo del alcalde', 'Saludo del | alcalde'],
    ['Discours des représentants de Sfax', 'Discours des | représentants de Sfax'],
    ['Allocution d’Ana Haddad', 'Allocution d’ | Ana Haddad'],
    ['Mot de l’ambassadrice', 'Mot de l’ | ambassadrice'],
    ['Discurso por Ana Haddad', 'Discurso por | Ana Haddad'],
    ['كلمة السيد نوفل الغربي', 'كلمة | السيد نوفل الغربي'],
    ['كلمة من السيد نوفل الغربي', 'كلمة من | السيد نوفل الغربي'],
    ['كلمة ترحيبية يلقيها السيد نوفل الغربي', 'كلمة ترحيبية يلقيها | السيد نوفل الغربي'],
    ['كلمة: السيد نوفل الغربي', 'كلمة: | السيد نوفل الغربي'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['it is no speech', 'Visit by Ana Haddad'],
    ['nobody follows', 'Remarks by'],
    ['nobody follows', 'Remarks'],
    ['a topic follows', 'Remarks: the sea'],
    ['a topic follows, with "by"', 'Remarks by the sea'],
    ['an organisation follows without "by"', 'Address: Ministry of Health'],
    ['a name follows without a mark', 'Remarks Ana Haddad'],
    ['another word follows', 'Remarks office Ana Haddad'],
    ['the mark comes later', 'Words we keep – Ana Haddad, Mayor'],
    ['a number follows', 'Keynote 2 – Dr. Kim Park'],
    ['it comes later', 'Long and winding remarks by Ana Haddad'],
    ['a name in Arabic is not sure', 'كلمة نوفل الغربي'],
    ['there is nothing', ''],
  ])('is nobody where %s: %s', (_, text) => expect(read(text)).toBeUndefined())

  it('is no organisation of the directory that stands there alone', () => {
    const own = knowingOf({ organisations: [{ id: 1, name: 'Green Lanterns' }] })
    const is = (text: string) => announcedSpeaker(stretch(text), own) !== undefined
    expect(['Address: Green Lanterns', 'Address by Green Lanterns'].map(is)).toEqual([false, true])
  })
})
