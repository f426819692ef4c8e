import { describe, expect, it } from 'vitest'
import { knowingOf } from '../../../src/core/import/knowing.js'
import {
  formsOf,
  isMany,
  isSeveral,
  roleAlone,
  roleHead,
  roleWithin,
} from '../../../src/core/import/roles.js'
import { stretch } from './documents.js'

const knowing = knowingOf({})

describe('the forms of a label of two genders', () => {
  it.each([
    ['Modérateur·rice', ['Modérateur·rice', 'Modérateur', 'Modérateurrice']],
    ['رئيس/ة الجلسة', ['رئيس/ة الجلسة', 'رئيس الجلسة', 'رئيسة الجلسة']],
    ['Speaker', ['Speaker', 'Speaker', 'Speaker']],
  ])('%s', (label, forms) => expect(formsOf(label)).toEqual(forms))
})

describe('a role that stands alone', () => {
  it.each([
    ['Moderator', 'moderator'],
    ['the moderator', 'moderator'],
    ['MODERATORS', 'moderator'],
    ['Chair of the session', 'chair'],
    ['Session chair', 'chair'],
    ['the general rapporteur', undefined],
    ['Rapporteur général', 'rapporteur'],
    ['Chair and moderator', 'chair'],
    ['Speaker 1', 'speaker'],
    ['Speaker A', 'speaker'],
    ['Speaker B', 'speaker'],
    ['Speaker B2', 'speaker'],
    ['Speaker desk', undefined],
    ['Chair of Sfax', undefined],
    ['L’animatrice', 'facilitator'],
    ['le modérateur du débat', 'moderator'],
    ['Modérateur·rice', 'moderator'],
    ['Modérateur(s)', 'moderator'],
    ['Présidente de séance', 'chair'],
    ['Moderadora', 'moderator'],
    ['la ponente', 'speaker'],
    ['Presidenta de la sesión', 'chair'],
    ['رئيس الجلسة', 'chair'],
    ['رئيسة الجلسة', 'chair'],
    ['المتحدثون', 'speaker'],
    ['Interpreter', 'interpreter'],
    ['Chair of the port authority', undefined],
    ['Moderator Ana Haddad', undefined],
    ['chair de la session du panel et du débat', undefined],
    ['Speaker 1a', undefined],
    ['Moderator: 2', 'moderator'],
    ['Water', undefined],
    ['the', undefined],
    ['', undefined],
  ])('%s: %s', (text, role) => expect(roleAlone(text, knowing)).toBe(role))

  it('is one of the roles that the app has', () => {
    const own = knowingOf({ roles: { griot: { labels: { fr: 'Griot·te' } } } })
    expect(['Griot', 'la griotte', 'Moderator'].map((each) => roleAlone(each, own))).toEqual([
      ...['griot', 'griot', undefined],
    ])
  })
})

/** `role | what was said | the rest`, with `+` where several may follow, `:` after a colon. */
const headIn = (text: string) => {
  const head = roleHead(stretch(text), knowing)
  return (
    head &&
    `${head.role}|${head.said.text}|${head.rest.text}${head.many ? '|+' : ''}${head.colon ? '|:' : ''}`
  )
}

describe('the role with which a text begins', () => {
  it.each([
    ['Moderator: Ana Haddad', 'moderator|Moderator|Ana Haddad|:'],
    ['Moderator：Ana Haddad', 'moderator|Moderator|Ana Haddad|:'],
    ['Moderator – Ana Haddad', 'moderator|Moderator|Ana Haddad|:'],
    ['Moderator\tAna Haddad', 'moderator|Moderator|Ana Haddad|:'],
    ['Moderator –  Ana Haddad', 'moderator|Moderator|Ana Haddad|:'],
    ['Moderator (Sfax) : Ana', 'moderator|Moderator (Sfax)|Ana|:'],
    ['Moderator(tbc): Ana', 'moderator|Moderator(tbc)|Ana|:'],
    ['Speakers (tbc) : Ana', 'speaker|Speakers (tbc)|Ana|+|:'],
    ['Moderator:', 'moderator|Moderator||:'],
    ['Speakers: Ana, Omar', 'speaker|Speakers|Ana, Omar|+|:'],
    ['Speaker(s): Ana', 'speaker|Speaker(s)|Ana|+|:'],
    ['Speakers (tbc): Ana', 'speaker|Speakers (tbc)|Ana|+|:'],
    ['Moderation: Ana', 'moderator|Moderation|Ana|+|:'],
    ['Chair and moderator: Ana', 'chair|Chair and moderator|Ana|+|:'],
    ['Moderated by Ana Haddad', 'moderator|Moderated by|Ana Haddad'],
    ['Chaired by: Ana Haddad', 'chair|Chaired by|Ana Haddad|:'],
    ['With Ana Haddad', 'speaker|With|Ana Haddad'],
    ['In conversation with Ana Haddad', 'moderator|In conversation with|Ana Haddad'],
    ['Under the chairmanship of Ana', 'chair|Under the chairmanship of|Ana'],
    ['Modération : Ana Haddad', 'moderator|Modération|Ana Haddad|+|:'],
    ['Animé par Ana Haddad', 'facilitator|Animé par|Ana Haddad'],
    ['Présidence de séance : Ana', 'chair|Présidence de séance|Ana|+|:'],
    ['Sous la présidence de Ana', 'chair|Sous la présidence de|Ana'],
    ['Avec la participation de Ana', 'speaker|Avec la participation de|Ana'],
    ['Intervenant·e·s : Ana', 'speaker|Intervenant·e·s|Ana|+|:'],
    ['Modera Ana Haddad', 'moderator|Modera|Ana Haddad'],
    ['Modera: Ana Haddad', 'moderator|Modera|Ana Haddad|:'],
    ['Moderan: Ana y Omar', 'moderator|Moderan|Ana y Omar|+|:'],
    ['A cargo de Ana Haddad', 'speaker|A cargo de|Ana Haddad'],
    ['Imparten Ana y Omar', 'facilitator|Imparten|Ana y Omar'],
    ['رئيس الجلسة: د. علي', 'chair|رئيس الجلسة|د. علي|:'],
    ['المتحدثون: علي وسلمى', 'speaker|المتحدثون|علي وسلمى|+|:'],
    ['إدارة الجلسة: علي', 'moderator|إدارة الجلسة|علي|+|:'],
    ['يدير الجلسة علي منصور', 'moderator|يدير الجلسة|علي منصور'],
    ['يؤطرها علي منصور', 'facilitator|يؤطرها|علي منصور'],
    ['برئاسة علي منصور', 'chair|برئاسة|علي منصور'],
  ])('%s', (text, expected) => expect(headIn(text)).toBe(expected))

  it.each([
    'Moderator Ana Haddad',
    'Chair Ana Haddad',
    'Ana Haddad: moderator',
    ': Ana Haddad',
    'Chair-Ana Haddad',
    'Presenters and their world: a talk',
    'Panel: Who pays?'.replace('Panel', 'Water'),
    'Facilitators of change meet',
    'Guides Ana Haddad',
    'Président de séance Ana Haddad',
    '',
  ])('is none in "%s"', (text) => expect(headIn(text)).toBeUndefined())
})

describe('a word for a role', () => {
  it.each([
    ['Speakers', true, true],
    ['Speaker', false, false],
    ['Speaker(s)', true, true],
    [' Speakers ', true, true],
    ['Moderation', true, false],
    ['Modération', true, false],
    ['Moderación', true, false],
    ['Animation', true, false],
    ['Présidence', true, false],
    ['With', true, false],
    ['avec', true, false],
    ['con', true, false],
    ['Participant', true, true],
    ['Participants', true, true],
    ['Participan', true, true],
    ['Modera', false, false],
    ['Moderan', true, true],
    ['Intervenant·e·s', true, true],
    ['Chair and moderator', true, true],
    ['Chair et modérateur', true, true],
    ['Moderadora y relatora', true, true],
    ['المتحدثون', true, true],
    ['المتحدثين', true, true],
    ['المشاركات', true, true],
    ['بمشاركة', true, true],
    ['إدارة الجلسة', true, false],
    ['رئيس الجلسة', false, false],
    ['Chair', false, false],
    ['Master of ceremonies', true, false],
    ['Withdrawal', true, false],
  ])('%s: several may follow: %s; it is a plural: %s', (head, many, several) => {
    expect(isMany(head)).toBe(many)
    expect(isSeveral(head)).toBe(several)
  })
})

/** `what stands before | role | who`. */
const within = (text: string) => {
  const found = roleWithin(stretch(text), knowing)
  return found && [found.before.text, found.head.role, found.head.rest.text].join('|')
}

describe('a role within a text', () => {
  it.each([
    ['Visit of the port, led by Ana Haddad', 'Visit of the port|facilitator|Ana Haddad'],
    ['Visit of the port led by Ana Haddad', 'Visit of the port|facilitator|Ana Haddad'],
    ['Visite – facilitatrice : Mme Sané', 'Visite|facilitator|Mme Sané'],
    ['Visit (guide: Ana Haddad)', 'Visit|host|Ana Haddad'],
    ['Visit (guide: Ana Haddad', 'Visit|host|Ana Haddad'],
    ['Visit, remarks by Dr. Ana', 'Visit|speaker|Dr. Ana'],
    ['Roads Keynote speaker: Ana Haddad', 'Roads|speaker|Ana Haddad'],
    ['The mayor in conversation with Ana Haddad', 'The mayor in conversation|speaker|Ana Haddad'],
    ['Visit. Guide: Ana Haddad', 'Visit|host|Ana Haddad'],
    ['Visit; guide: Ana Haddad', 'Visit|host|Ana Haddad'],
    ['Roads, moderated by Ana', 'Roads|moderator|Ana'],
    ['Roads Moderator: Ana', 'Roads|moderator|Ana'],
    ['Table ronde animée par Ana Haddad', 'Table ronde|facilitator|Ana Haddad'],
    ['Concert avec Ana Haddad', 'Concert|speaker|Ana Haddad'],
    ['Concert with Ana Haddad', 'Concert|speaker|Ana Haddad'],
    ['Charla con Ana Haddad', 'Charla|speaker|Ana Haddad'],
    ['Mesa, modera Ana Haddad', 'Mesa|moderator|Ana Haddad'],
    ['ورشة يؤطرها علي منصور', 'ورشة|facilitator|علي منصور'],
    ['ورشة برئاسة علي منصور', 'ورشة|chair|علي منصور'],
    ['ورشة، إدارة: علي', 'ورشة|moderator|علي'],
  ])('%s', (text, expected) => expect(within(text)).toBe(expected))

  it.each([
    'Led by Ana Haddad',
    'Closing remarks by Dr. Ana',
    'Opening address by Ana Haddad',
    'Opening statement by Ana Haddad',
    'Plenary talk by Ana Haddad',
    'Project presentation by Ana Haddad',
    '(guide: Ana Haddad)',
    'Final response by Ana Haddad',
    'Visit of the port',
    'Visit, led by',
    'Mesa que modera Ana Haddad',
    'The new moderator: Ana',
    'A town that presents itself',
    '',
  ])('is none in "%s"', (text) => expect(within(text)).toBeUndefined())

  it('keeps a bracket that it did not open', () =>
    expect(within('Visit, guide: Ana (UCLG)')).toBe('Visit|host|Ana (UCLG)'))
})
