import { kinds } from '../../src/core/kinds.js'
import { roles } from '../../src/core/roles.js'
import { statesIn } from '../../src/embed/states.js'
import { describe, expect, it } from 'vitest'
import { agendaTranslations } from '../../src/i18n/index.js'
import { fill } from '../../src/i18n/fill.js'

describe('a text with its values', () => {
  it('has each in its place, and a place without a value as it was', () =>
    expect(fill('{{a}} and {{b}}, {{c}}', { a: 'one', b: 2, c: undefined }, 'en')).toBe(
      'one and 2, {{c}}',
    ))

  const lines = '{{count|one=# line|other=# lines}} of {{total|one=# line|other=# lines}}'
  it.each([
    [0, '0 lines of 1 line'],
    [1, '1 line of 1 line'],
    [2, '2 lines of 1 line'],
  ])('has the forms of its language for %i', (count, said) =>
    expect(fill(lines, { count, total: 1 }, 'en')).toBe(said),
  )

  it('says none in the singular in French', () =>
    expect([0, 1, 2].map((n) => fill('{{n|one=# ligne|other=# lignes}}', { n }, 'fr'))).toEqual([
      '0 ligne',
      '1 ligne',
      '2 lignes',
    ]))

  it('has six forms in Arabic', () => {
    const text = '{{n|zero=لا نصوص|one=نص واحد|two=نصان|few=# نصوص|many=# نصاً|other=# نص}}'
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((n) => fill(text, { n }, 'ar'))).toEqual([
      'لا نصوص',
      'نص واحد',
      'نصان',
      '3 نصوص',
      '10 نصوص',
      '11 نصاً',
      '99 نصاً',
      '100 نص',
      '103 نصوص',
    ])
  })
})

it('no line breaks before : ; ? ! » or after « in French, however it is typed', () => {
  const typed = JSON.stringify(agendaTranslations.fr)
  expect(typed).toContain('\u00a0:')
  // What `<agenda-view>` says by itself comes from no server, and labels have texts of their own.
  const apart = JSON.stringify([statesIn(['fr']).texts, kinds, roles])
  for (const texts of [typed, apart]) expect(texts.match(/.{20} [:;?!»]|« .{20}/g)).toBeNull()
})
