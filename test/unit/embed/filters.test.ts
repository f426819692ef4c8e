import { describe, expect, it } from 'vitest'
import { choicesOf, isShown } from '../../../src/embed/filters.js'
import type { Chosen } from '../../../src/embed/settings.js'
import { compiled, linesOf, sfax } from '../../formats/agendas.js'

const agenda = compiled(
  [
    'Hall 09:00-10:00 Opening: Ana speaker #climate',
    'Room 10:00-11:00 Panel: Ana moderator, Bo panellist #water',
    '11:00-11:15 Break',
    '2019-06-26',
    'Room 09:00-10:00 Closing: Cem speaker',
  ],
  (source) => {
    source.places.find(({ id }) => id === 'Room')!.within = 'Hall'
  },
)
const shown = (chosen: Chosen) =>
  linesOf(agenda)
    .filter((each) => isShown(agenda, each, chosen))
    .map(({ title }) => title)

describe('what readers choose', () => {
  it.each<[Chosen, string[]]>([
    [{}, ['Opening', 'Panel', 'Break', 'Closing']],
    [{ day: '2019-06-26' }, ['Closing']],
    [{ place: 'Room' }, ['Panel', 'Closing']],
    [{ place: 'Hall' }, ['Opening', 'Panel', 'Closing']],
    [{ track: 'water' }, ['Panel']],
    [{ kind: 'break' }, ['Break']],
    [{ person: 'Ana' }, ['Opening', 'Panel']],
    [{ person: 'Ana', kind: 'panel' }, ['Panel']],
    [{ person: 'nobody' }, []],
    [{ language: 'en' }, []],
  ])('%j shows %j', (chosen, titles) => expect(shown(chosen)).toEqual(titles))

  it('is named by slug where an entry has one, and by its id as well', () => {
    const withSlug = structuredClone(agenda)
    Object.assign(withSlug.people.Ana!, { slug: 'ana-k3f9' })
    expect(choicesOf(withSlug, 'person', 'en')[0]).toEqual({ value: 'ana-k3f9', label: 'Ana' })
    const [opening] = linesOf(withSlug)
    expect(['ana-k3f9', 'Ana'].map((person) => isShown(withSlug, opening!, { person }))).toEqual([
      true,
      true,
    ])
  })

  it('is offered in order, by the names of the language', () => {
    expect(choicesOf(agenda, 'day', 'fr').map(({ label }) => label)).toEqual([
      'mar. 25 juin',
      'mer. 26 juin',
    ])
    expect(choicesOf(agenda, 'place', 'en').map(({ label }) => label)).toEqual(['Hall', 'Room'])
    expect(choicesOf(sfax('fr'), 'kind', 'fr').map(({ label }) => label)).toContain(
      'Visite de terrain',
    )
  })

  it('is not offered where there is no choice', () =>
    expect(choicesOf(agenda, 'language', 'en')).toEqual([]))
})
