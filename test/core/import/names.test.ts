import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { isPlace } from '../../../src/core/import/isPlace.js'
import {
  honorificLength,
  isAcronym,
  isOrganisation,
  isPost,
  isUnnamed,
  nameLikeness,
} from '../../../src/core/import/names.js'

const knowing = knowingOf({
  people: [{ id: 1, name: 'Sun Li' }],
  organisations: [{ id: 2, name: 'Civic Ear Tallinn', also: ['Green Lanterns'] }],
  places: [{ id: 3, name: 'Vila Nova' }],
})

describe('the titles before a name', () => {
  it.each([
    ['Dr. Kim Park', 'Dr. '],
    ['Dr Kim Park', 'Dr '],
    ['Prof. Dr. Eva Roth', 'Prof. Dr. '],
    ['Prof.Dr. Eva Roth', 'Prof.Dr. '],
    ['H.E. Ms. Ana Haddad', 'H.E. Ms. '],
    ['H. E. Ana Haddad', 'H. E. '],
    ['The Hon. Ana Haddad', ''],
    ['Hon Ana Haddad', 'Hon '],
    ['Rt Hon Ana Haddad', ''],
    ['Sir Omar Saleh', 'Sir '],
    ['Mme Raja Souissi', 'Mme '],
    ['M. Bertrand Lachenal', 'M. '],
    ['M Bertrand Lachenal', 'M '],
    ['Me Hélène Vasseur', 'Me '],
    ['Monsieur le Wali', 'Monsieur '],
    ['Excma. Sra. D.ª Pilar Etxenike', 'Excma. Sra. D.ª '],
    ['D. Manuel Ortega', 'D. '],
    ['D Manuel Ortega', 'D '],
    ['Lic. Rosa Tupac', 'Lic. '],
    ['Sr. Agnes', 'Sr. '],
    ['Sr Agnes', 'Sr '],
    ['Br Thomas', 'Br '],
    ['  Dr. Kim Park', '  Dr. '],
    ['E. Tarhouni', ''],
    ['S. Park', ''],
    ['H. Zribi', ''],
    ['E. T. Hoffmann', ''],
    ['D.ª Rosa Molina', 'D.ª '],
    ['Sra. D.a Rosa Molina', 'Sra. D.a '],
    ['Prof.ª Dr.ª Rosa Molina', 'Prof.ª Dr.ª '],
    ['Son Nguyen', ''],
    ['General Motors', ''],
    ['General. Park', 'General. '],
    ['Dramatis Personae', ''],
    ['the Dr. Park', ''],
    ['Dr.  Park', 'Dr.  '],
    ['Med Dupont', ''],
    ['Canonico Park', ''],
    ['Brother Park', 'Brother '],
    ['iDr. Park', ''],
    ['H.E. Park', 'H.E. '],
    ['M.P. Park', ''],
    ['S. A. Park', ''],
    ['H. El Amrani', ''],
    ['Mme. Park', 'Mme. '],
    ['dr. Kim Park', ''],
    ['Ana Haddad', ''],
    ['Dr.', 'Dr.'],
    ['– Dr. Park', ''],
    ['', ''],
    ['د. علي منصور', 'د. '],
    ['أ.د. سامي بن علي', 'أ.د. '],
    ['أ. د. سامي بن علي', 'أ. د. '],
    ['السيد علي منصور', 'السيد '],
    ['السيدة الدكتورة سلمى', 'السيدة الدكتورة '],
    ['م/ يوسف القابسي', 'م/ '],
    ['معالي خالد الزين', 'معالي '],
    ['دكتور علي منصور', 'دكتور '],
    ['د.علي منصور', 'د.'],
    ['د . علي منصور', 'د . '],
    ['أ.د علي منصور', 'أ.د '],
    ['الكاتب عبد العزيز الراوي', 'الكاتب '],
    ['الكاتب العام للوزارة', ''],
    ['علي منصور', ''],
  ])('of "%s" are "%s"', (text, title) => expect(text.slice(0, honorificLength(text))).toBe(title))
})

describe('how much a text looks like a name', () => {
  it.each([
    'Dr. Kim Park',
    'Ms. Ana',
    'Sr. Agnes',
    'Dr. Old Town',
    'Sun Li',
    'SUN LI',
    'Dr. Sun Li',
    'H.E. Ana Haddad',
    'Sir Justice Culture',
    'د. علي منصور',
    'السيدة سلمى',
    'د. علي بن صالح بن منصور الحاج',
  ])('%s is one for sure: it has a title, or is known', (text) =>
    expect(nameLikeness(text, knowing)).toBe(3),
  )

  it.each([
    'Ana Haddad',
    'Li Wei',
    ' Ana Haddad ',
    'Ludwig van Beethoven',
    'Amparo de la Fuente',
    'Philippine d’Arcangues',
    'Jean-Pierre Castagnet',
    'Thandeka Mbatha-Cele',
    'Séan O’Brien',
    'J. K. Rowling',
    'E. Tarhouni Saleh',
    'Ana HADDAD',
    'Ana Maria HADDAD',
    'Mohamed Ould Abdel Aziz',
    'Rosa y Molina',
    'Al-Amin Osman',
    'Leila Ben Youssef',
    'Marie-Claire l’Hôte Dupont',
    'Samir al-Khatib',
    'al-Amrani Ana',
    'd’Artagnan Roth',
    'Ana  Haddad',
    'De Haddad',
    'Ana’s Haddad',
    'ANA HADDAD',
    'Ana HADDAD SALEH',
    'Ana Haddad Saleh Roth Weber Klein Gross',
    `${'A'.repeat(35)} ${'B'.repeat(34)}`,
  ])('%s probably is', (text) => expect(nameLikeness(text, knowing)).toBe(2))

  it.each(['ANA MARIA HADDAD', 'علي منصور', 'سلمى الحداد', 'نسيمة بنت محمد بوخالفة'])(
    '%s may be',
    (text) => expect(nameLikeness(text, knowing)).toBe(1),
  )

  it.each([
    ['nothing', ''],
    ['a title alone', 'Dr.'],
    ['one word', 'Ana'],
    ['words in small letters', 'ana haddad'],
    ['one word in capitals and a particle', 'Ana de'],
    ['a text with digits', 'Ana Haddad 2'],
    ['a question', 'Who Pays?'],
    ['a text with a colon', 'Panel: Ana'],
    ['a text in quotes', '“Ana Haddad”'],
    ['an address', 'ana@example.org Haddad'],
    ['a text that trails off', 'Ana Haddad...'],
    ['more than 70 letters', `Ana ${'Haddad'.repeat(12)}`],
    ['eight words', 'Ana Ben Eva Kim Lea Mia Noa Ole'],
    ['a break', 'Coffee Break'],
    ['a topic', 'Human Rights'],
    ['a topic in French', 'Droits Humains'],
    ['a part of the day', 'Premier Après-midi'],
    ['a sentence in French', 'Ana Après Haddad'],
    ['a topic in Spanish', 'Derechos Humanos'],
    ['an organisation', 'Ministry of Health'],
    ['an organisation without other words', 'Towns Union'],
    ['a place', 'Old Hall'],
    ['a title alone in Arabic', 'د.'],
    ['a topic with an article', 'Paroles d’Enfants'],
    ['a post', 'Mayor Haddad'],
    ['a post with a title', 'Lord Provost'],
    ['a post with a title in French', 'Madame la Maire'],
    ['an acronym', 'UN-Habitat'],
    ['a saint’s house', 'Saint Mary’s'],
    ['what begins as no name does', 'The Haddads'],
    ['what begins as no name does in French', 'Les Haddad'],
    ['a sentence', 'Ana Or Haddad'],
    ['what the document names as organisation', 'Green Lanterns'],
    ['a known place', 'Vila Nova'],
    ['a post in Arabic', 'رئيس البلدية'],
    ['an organisation in Arabic', 'جامعة صفاقس'],
    ['a place in Arabic', 'قاعة الأندلس'],
    ['somebody without name in Arabic', 'ممثل الوزارة'],
    ['a topic in Arabic', 'الماء في المدينة'],
    ['a question in Arabic', 'كيف ننجح'],
    ['a session in Arabic', 'موعد الجلسة'],
    ['one word in Arabic', 'علي'],
    ['a list in Arabic', 'علي منصور، سلمى'],
    ['seven words in Arabic', 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة'],
    ['six words in Arabic', 'واحد اثنان ثلاثة أربعة خمسة ستة'],
  ])('%s is none', (_, text) => expect(nameLikeness(text, knowing)).toBe(0))

  it('goes by what the document itself made clear', () => {
    const own = knowingOf({})
    expect(['Ana', 'Ana Haddad', 'Blue Line'].map((each) => nameLikeness(each, own))).toEqual([
      ...[0, 2, 2],
    ])
    own.seen.people.add('ana')
    own.seen.organisations.add('blue line')
    expect(['Ana', 'Ana Haddad', 'Blue Line'].map((each) => nameLikeness(each, own))).toEqual([
      ...[3, 2, 0],
    ])
  })

  it('is the same with spaces around it, and never more without its title', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ana', 'Haddad', 'de', 'Mayor', 'Hall', 'of', 'UCLG', 'Li'), {
          minLength: 1,
          maxLength: 5,
        }),
        (words) => {
          const text = words.join(' ')
          const likeness = nameLikeness(text, knowing)
          expect(nameLikeness(`  ${text} `, knowing)).toBe(likeness)
          expect(nameLikeness(`Dr. ${text}`, knowing)).toBeGreaterThanOrEqual(likeness)
        },
      ),
    ))
})

describe('what is no name', () => {
  it.each([
    ...['Ana Ministry', 'Old Cooperative', 'Ana Maria haddad', 'Ana Maria xRay', 'Ana Maria Roth*'],
    ...['de Ana Haddad', 'Ana x Haddad', 'Ana x Maria Haddad'],
    ...['Dr.', 'Ana', 'ana Haddad', 'Ana haddad', 'de Haddad', 'Ana X1', 'Ana Radio', 'Ana (UCLG)'],
    ...['Ana Haddad’s', 'Ana The Haddad', 'UCLG Africa', 'علي', 'علي صالح منصور حاج طويل قصير'],
    'Ana Haddad Saleh Roth Weber Klein Gross Lang',
    `${'A'.repeat(35)} ${'B'.repeat(35)}`,
    'د. علي بن صالح بن منصور الحاج الطويل جدا',
  ])('is %s', (text) => expect(nameLikeness(text, knowing)).toBe(0))
  it.each(['ANA HADDAD SALEH', 'علي  منصور', 'علي A منصور', 'علي صالح منصور حاج طويل'])(
    'may be, but %s is possibly one',
    (text) => expect(nameLikeness(text, knowing)).toBe(1),
  )
})

describe('an acronym', () => {
  it.each([
    'UCLG',
    'UN-Habitat',
    'MC2CM',
    'R&D',
    'UCLG Africa',
    ' ICMPD ',
    'CGT-FO',
    'A2',
    'I/O',
    'A.B.C.',
  ])('is %s', (text) => expect(isAcronym(text)).toBe(true))
  it.each([
    ...[
      'Uclg',
      'uclg',
      'U',
      'A.',
      'A.B.',
      'A. B',
      ' A.B. ',
      'J. K.',
      'J.K.',
      'UCLG africa',
      'UCLG Africa East',
      '',
    ],
    'ABCDEFGHIJKL',
  ])('is not "%s"', (text) => expect(isAcronym(text)).toBe(false))
})

describe('a post', () => {
  it.each([
    'Mayor of Sfax',
    'mayor',
    'Deputy Minister of Health',
    'Senior Policy Officer',
    'Vice-President',
    'First Vice-President of the Council',
    'doctorante',
    'Conseiller·ère municipal',
    'Présidente du conseil',
    'maire adjoint',
    'Porte-parole du collectif',
    'Sage-femme',
    'Sous-préfète de Sfax',
    'Co-founder',
    'Président-directeur général',
    'Alcaldesa de Vila Nova',
    'Directora general',
    'Head of the Union of Towns',
    'Project manager, Port Authority',
    'the director',
    'our main quay’s director',
    'l’adjointe',
    ' رئيس البلدية',
    'رئيس بلدية قصر الريّان',
    'رَئِيس البلدية',
    'الأمين العام للاتحاد',
    'مؤسسة لتعاونية النساء',
    'باحثة',
    'One two three four Mayor',
    'Executive Director Network',
    'Young Director of the Network',
    'Young Director for the Network',
    'Jeune directeur de réseau',
    'Jeune directeur du réseau',
    'Jeune directeur des réseaux',
    'young director Network',
    'chercheur·e en réseau',
  ])('is %s', (text) => expect(isPost(text)).toBe(true))

  it.each([
    ['', 'nothing'],
    ['Ana Haddad', 'a name'],
    ['Office of the Mayor', 'an organisation named after one'],
    ['Bureau du maire', 'the same in French'],
    ['School of Architects', 'an organisation of several'],
    ['Excursion by boat', 'a journey'],
    ['A town that needs one new mayor', 'a sentence that comes to one late'],
    ['Guild for Artist', 'something for one'],
    ['Ministry Secretary', 'an organisation before one'],
    ['Friends of the Mayor', 'people around one'],
    ['Amis du maire', 'the same in French'],
    ['Amis des maires', 'the same of several'],
    ['Appel pour le maire', 'something for one in French'],
    ['Amigos para el alcalde', 'the same in Spanish'],
    ['Cartas de alcalde', 'something of one'],
    ['One two three four five Mayor', 'one that comes late'],
    ['Young Director Network', 'a network of one'],
    ['Deputy Ministry Director', 'an organisation within'],
    ['Young Engineers Network', 'people, for whom the word is a plural'],
    ['Young Engineer Network', 'a network of them'],
    ['رئاسة', 'an act in Arabic'],
    ['مؤسسة الأرشيف', 'a foundation in Arabic, which is no founder'],
    ['مدرسة ابتدائية', 'a school in Arabic, which is no teacher'],
  ])('is not "%s": %s', (text) => expect(isPost(text)).toBe(false))
})

describe('an organisation', () => {
  it.each([
    'UCLG',
    'City of Sfax',
    'Ministry of Health',
    'Université du Nord',
    'Ayuntamiento de Vila Nova',
    'Red de Museos',
    'museum',
    'the Harbour Trust',
    'Housing Co-operative',
    'Bureau-Valcombe',
    'Conseil départemental de l’Estuaire',
    'Green Lanterns',
    'civic ear tallinn',
    'بلدية صفاقس',
    'وَزارة الثقافة',
    'ووزارة الثقافة',
    'الجمعية التونسية',
    'الاتحاد',
  ])('is %s', (text) => expect(isOrganisation(text, knowing)).toBe(true))

  it.each([
    'Ana Haddad',
    '',
    'how to found a museum',
    'a new school for everybody',
    'A very long sentence that comes in its end to the house of a new museum',
    'علي منصور',
    'الثقافة والوزارة',
  ])('is not "%s"', (text) => expect(isOrganisation(text, knowing)).toBe(false))

  it('is one that the document made clear', () => {
    const own = knowingOf({})
    expect(isOrganisation('Voices of the Quay', own)).toBe(false)
    own.seen.organisations.add('voices of the quay')
    expect(isOrganisation('Voices of the Quay', own)).toBe(true)
  })
})

describe('somebody without a name', () => {
  it.each([
    'N.N.',
    'n. n.',
    'NN',
    'tbc',
    'TBA',
    'To be confirmed',
    'à préciser',
    'Por confirmar',
    'يحدد لاحقا',
    'يحدد لاحقاً',
    '???',
    'Representative of the City of Sfax',
    'A representative of the port',
    'Two representatives',
    'All participants',
    'All trainers',
    'Three workers',
    'Expert (tbc)',
    'Tous les participants',
    'Deux élèves',
    'Une délégation du port',
    'Todas las ponentes',
    'Los vecinos',
    'The young delegates',
    'ممثل عن وزارة الثقافة',
    'جميع المشاركين',
    'وفد المدينة',
    'أعضاء اللجنة',
    ' N.N. ',
    'N.N',
    'Speaker (of the city of Sfax in the south, tbc)',
    'The old guest speaker',
    'Three renewed members',
    'Two newest members',
    `Participants ${'and more '.repeat(5)}`,
    'l’invité',
  ])('is %s', (text) => expect(isUnnamed(text)).toBe(true))

  it.each([
    ['', 'nothing'],
    ['Ana Haddad', 'a name'],
    ['New members', 'a title with them'],
    ['The new members', 'a title with them and an article'],
    ['Two new members', 'a title with their number'],
    ['Nouveaux membres', 'a title in French'],
    ['(members)', 'a remark'],
    ['the', 'an article'],
    ['The city and town members', 'words before them that are not theirs'],
    [`Participants ${'and more '.repeat(6)}`, 'a sentence that begins with them'],
    ['Young delegates', 'a word before them without an article'],
    ['Meeting of all delegates', 'a meeting of them'],
    ['The town and its delegates', 'a title that comes to them late'],
    [`Members ${'of a town '.repeat(5)}`, 'a sentence'],
    ['ملف الممثل', 'a text in Arabic that comes to them late'],
  ])('is not "%s": %s', (text) => expect(isUnnamed(text)).toBe(false))
})

describe('a place', () => {
  it.each([
    'Room 2',
    'Old Hall',
    'Terrace of the Old Customs House',
    'Castle Rock',
    'Meeting rooms',
    'Dr. Martin Luther King Hall',
    'Lady Chapel',
    'Kim Park',
    'St. Mary’s',
    'St Mary’s, upstairs',
    'St. Mary Hall',
    ' Old Hall ',
    'Salles du port',
    'Espace Mimosa',
    'L’Auditorium',
    'Restaurants du port',
    'Salle de la vieille douane au premier étage',
    'Salle Genêt',
    'Hôtel de la Plage',
    'Médiathèque',
    'Rez-de-chaussée',
    'Sala 1',
    'Plaza de la Marina',
    'Auditorio',
    'online',
    'Vila Nova',
    'قاعة الأندلس',
    'بهو دار الثقافة',
    'في المسرح البلدي',
    'الطابق الثاني',
    'قاعة المؤتمرات الكبرى بدار الثقافة بصفاقس',
  ])('is %s', (text) => expect(isPlace(text, knowing)).toBe(true))

  it.each([
    ['', 'nothing'],
    ['Ana Haddad', 'a name'],
    ['Dr. Kim Park', 'somebody who is called like one'],
    ['Prof. Dr. Edward Hall, UCLG', 'the same, with an organisation'],
    ['coffee in the garden', 'a sentence in small letters'],
    ['coffee in the Old Garden', 'one that comes to a place'],
    ['Friends of St Mary’s', 'people around one'],
    [
      'Museums, Neighbourhoods and Intergenerational Transmission in Sfax',
      'a title of more than sixty letters',
    ],
    ['Which room?', 'a question'],
    ['Room: 2', 'a text with a colon'],
    ['The room is closed', 'a sentence'],
    ['Please meet at the station', 'a request'],
    ['Départ de la gare : 9 h', 'a text with a colon in French'],
    ['La sala es nueva', 'a sentence in Spanish'],
    ['One two three four five six seven eight Hall', 'nine words'],
    [`Hall ${'of the very old customs '.repeat(3)}`, 'more than sixty letters'],
    ['المسرحية الجديدة', 'a longer word in Arabic'],
    ['زيارة المتحف الوطني', 'a visit of one in Arabic'],
    ['قاعة واحد اثنان ثلاثة أربعة خمسة ستة', 'seven words in Arabic'],
  ])('is not "%s": %s', (text) => expect(isPlace(text, knowing)).toBe(false))
})
