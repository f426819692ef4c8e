import { describe as group, expect, it } from 'vitest'
import { checkAgenda, describe } from '../../src/core/checkAgenda.js'
import type { Violation } from '../../src/core/types.js'
import { brokenBy } from './broken.js'
import { agendaOf } from './notation.js'

const first = (violations: Violation[]) => violations[0] as Violation

group('describe', () => {
  const clash = first(checkAgenda(agendaOf('Hall 13:45-14:30 Meal', 'Hall 14:00-15:00 Two')))

  it('names the other side: by its title, or by its kind', () => {
    expect(describe(clash, 2, { language: 'fr' })).toMatchObject({
      key: 'agenda:rules.noDoubleBookedPlace',
      path: 'place',
      vars: {
        place: 'Hall',
        other: 'Repas',
        otherTime: '13:45–14:30',
        session: 'Two',
        time: '14:00–15:00',
      },
    })
    expect(describe(clash, 1).vars).toMatchObject({
      other: 'Two',
      otherTime: '14:00–15:00',
      session: 'Meal',
      day: 'Tuesday, 25 June 2019',
    })
  })

  it('takes ids as texts too', () => expect(describe(clash, '2')).toEqual(describe(clash, 2)))

  it('shows an event the field of its own that is at fault', () => {
    expect(describe(first(brokenBy('dayBelongsToEvent')), null).path).toBe('days')
    expect(describe(first(brokenBy('timeExists')), null).path).toBe('timeZone')
    expect(describe(first(brokenBy('endsAfterStart')), null).path).toBe('sessions')
  })

  it('has words for a person whose name is not known', () => {
    const violation = first(
      checkAgenda({
        ...agendaOf('09:00-10:00 One: Ana speaker', '09:00-10:00 Two: Ana speaker'),
        people: {},
      }),
    )
    expect(
      ['en', 'fr', 'ar', 'es', 'de'].map(
        (language) => describe(violation, 1, { language }).vars.person,
      ),
    ).toEqual(['This person', 'Cette personne', 'هذا الشخص', 'Esta persona', 'This person'])
  })

  it('names roles and languages in the language of the reader', () => {
    expect(
      describe(first(brokenBy('incompatibleRoles')), 1, { language: 'es' }).vars,
    ).toMatchObject({ role: 'Comentarista', otherRole: 'Moderador/a' })
    expect(
      describe(first(brokenBy('missingTranslation')), 1, { language: 'fr' }).vars.languages,
    ).toBe('français et arabe')
  })

  it('does not fail on a language that is none', () =>
    expect(describe(clash, 1, { language: '<en>' }).vars.other).toBe('Two'))
})
