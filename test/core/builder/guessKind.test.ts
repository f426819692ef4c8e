import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessKind, readTitle, withoutNumber } from '../../../src/core/builder/guessKind.js'
import { typedRoles } from '../../../src/core/builder/typedRole.js'
import { kinds } from '../../../src/core/kinds.js'
import { roles } from '../../../src/core/roles.js'

describe('the kind that a title speaks of', () => {
  it.each([
    ['Opening of the seminar', 'opening'],
    ['Mot de bienvenue et ouverture', 'opening'],
    ['Palabras de apertura', 'opening'],
    ['كلمة الافتتاح', 'opening'],
    ['Coffee break', 'break'],
    ['Pause-café', 'break'],
    ['Pausa café', 'break'],
    ['استراحة', 'break'],
    ['Lunch', 'meal'],
    ['Déjeuner', 'meal'],
    ['Almuerzo', 'meal'],
    ['غداء', 'meal'],
    ['Panel: cities on the move', 'panel'],
    ['Table ronde', 'panel'],
    ['Mesa redonda', 'panel'],
    ['Field visit to the port', 'fieldVisit'],
    ['Visite de terrain', 'fieldVisit'],
    ['زيارة ميدانية', 'fieldVisit'],
    ['Registration and coffee', 'registration'],
    ['Clôture', 'closing'],
    ['Clausura', 'closing'],
    ['Atelier sur la mobilité', 'workshop'],
    ['Taller', 'workshop'],
    ['Plenary', 'plenary'],
  ])('%s: %s', (title, kind) => expect(guessKind(title, kinds)).toBe(kind))
  it.each([
    'Right to the city',
    'Le droit à la ville',
    'El derecho a la ciudad',
    'الحق في المدينة',
    '',
  ])('%s: none', (title) => expect(guessKind(title, kinds)).toBeUndefined())
})

describe('a title without its number', () => {
  it.each([
    ['Session 4: Peer review', 'Peer review'],
    ['SESSION IV – Peer review', 'Peer review'],
    ['Session n° 4 : Pairs', 'Pairs'],
    ['Séance 12. Villes', 'Villes'],
    ['Sesión III: Ciudades', 'Ciudades'],
    ['جلسة ٤: المدن', 'المدن'],
    ['الجلسة الرابعة: المدن', 'المدن'],
    ['Session 4 - “Peers”', '“Peers”'],
  ])('%s: %s', (title, rest) =>
    expect(withoutNumber(title, kinds)).toEqual({ kind: 'session', title: rest }),
  )
  it.each([
    'Session 123: too high',
    'Session IIIIIII: no number',
    'Session4Peers',
    'My session 4: Peers',
    'Session 4:',
    'Session 4: ',
    'Panel 4: Peers',
    'Plenary 1: All',
    '',
  ])('%j has none', (title) => expect(withoutNumber(title, kinds)).toBeUndefined())

  it('is of whatever kinds the app numbers, in its languages', () => {
    const own = {
      jury: { numbered: true, labels: { en: 'Jury sitting', fr: 'Délibération' } },
      talk: { labels: { en: 'Talk' } },
    }
    expect(withoutNumber('Jury sitting 2: Bridges', own)).toEqual({
      kind: 'jury',
      title: 'Bridges',
    })
    expect(withoutNumber('De\u0301libe\u0301ration II : Ponts', own)).toEqual({
      kind: 'jury',
      title: 'Ponts',
    })
    expect(withoutNumber('Talk 2: Bridges', own)).toBeUndefined()
    expect(withoutNumber('Session 2: Bridges', own)).toBeUndefined()
  })
  it('is read with its kind, or with the one that its words speak of', () => {
    expect(readTitle('Session 4: Lunch', kinds)).toEqual({ kind: 'session', title: 'Lunch' })
    expect(readTitle('Lunch', kinds)).toEqual({ kind: 'meal', title: 'Lunch' })
    expect(readTitle('Right to the city', kinds)).toEqual({ title: 'Right to the city' })
  })
  it('loses nothing of any other text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (title) => {
        expect(title.endsWith(readTitle(title, kinds).title)).toBe(true)
      }),
    ))
})

describe('a role that is typed before a name', () => {
  const typed = (text: string, language = 'en') =>
    typedRoles(text, roles, language).map(
      ({ role, rest, sure }) => `${role}${sure ? '' : '?'} ${rest}`,
    )

  it.each<[string, string, string[]]>([
    ['moderator ana', 'en', ['moderator ana']],
    ['Moderator Ana', 'en', ['moderator Ana']],
    ['mod ana', 'en', ['moderator ana']],
    ['mo ana', 'en', ['moderator? ana']],
    ['Mod Ana', 'en', ['moderator? Ana']],
    ['Moderator: Ana', 'en', ['moderator Ana']],
    ['moderator ：ana', 'en', ['moderator ana']],
    ['case presenter ana', 'en', ['casePresenter ana']],
    ['case pres ana', 'en', ['casePresenter ana']],
    ['pres ana', 'en', ['presenter ana']],
    ['présidente ana', 'fr', ['chair ana']],
    ['ponente ana', 'es', ['speaker ana']],
    ['متحدث آنا', 'ar', ['speaker آنا']],
    ['المتحدثة آنا', 'ar', ['speaker آنا']],
    ['host', 'en', []],
    ['host ', 'en', []],
    ['host:', 'en', []],
    ['m ana', 'en', []],
    ['ana haddad', 'en', []],
    ['', 'en', []],
  ])('%j in %s: %j', (text, language, found) => expect(typed(text, language)).toEqual(found))

  it('may be one of several, the surest first', () => {
    expect(typed('pa ana')).toEqual(['panellist? ana'])
    expect(typed('ra ana')).toEqual(['rapporteur? ana'])
    expect(typed('in ana')).toEqual(['interpreter? ana'])
    expect(typed('present ana')).toEqual(['presenter ana'])
  })
  it('is of the editor’s language, also where that is one of a country, else of any', () => {
    expect(typed('modératrice ana', 'fr-CA')[0]).toBe('moderator ana')
    expect(typed('ponente ana', 'en')).toEqual(['speaker ana'])
    expect(typed('host ana', 'de')).toEqual(['host ana'])
    expect(typed('mod ana', 'ar')).toEqual(['moderator ana'])
  })
  it('follows the roles of the app', () =>
    expect(typedRoles('jur ana', { juror: { labels: { en: 'Juror' } } }, 'en')).toEqual([
      { role: 'juror', rest: 'ana', sure: true },
    ]))
})
