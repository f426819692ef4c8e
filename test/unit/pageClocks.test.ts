import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Days } from '../../src/app/(site)/_agenda/Days.js'
import { EventHeader } from '../../src/app/(site)/_agenda/EventHeader.js'
import { ownTime } from '../../src/core/time/ownTime.js'
import { Places } from '../../src/app/(site)/_agenda/Places.js'
import { viewOf } from '../../src/app/(site)/_agenda/view.js'
import type { Site } from '../../src/app/(site)/_site/site.js'
import { type AgendaSource, compileAgenda } from '../../src/core/compile/index.js'
import { textsIn } from '../../src/i18n/index.js'
import { agendaOf } from '../core/notation.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'

vi.mock('../../src/app/(site)/_site/site.js', () => ({}))

function viewIn(source: AgendaSource, language: string) {
  const site = {
    language: { code: language, label: language, direction: 'ltr', fallbacks: [] },
    languages: [],
    texts: textsIn(language),
    // Nothing else of a site is asked for here.
  } as unknown as Site
  return viewOf(compileAgenda(source, settingsIn(language)), site, false)
}

const paris = (startDate: string, endDate: string, ...lines: string[]): AgendaSource => {
  const source = sourceOf(agendaOf(...lines))
  return { ...source, event: { ...source.event, timeZone: 'Europe/Paris', startDate, endDate } }
}
const header = (source: AgendaSource, language: string) =>
  renderToStaticMarkup(createElement(EventHeader, { view: viewIn(source, language) }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const days = (source: AgendaSource) => {
  const page = renderToStaticMarkup(createElement(Days, { view: viewIn(source, 'en') }))
  return [...page.matchAll(/<(?:bdi|p) class="offset">(?:<bdi>)?([^<]*)/g)].map(([, text]) => text)
}

describe('which clock the times of a page are of', () => {
  const october = paris(
    '2019-10-26',
    '2019-10-27',
    '2019-10-26',
    '09:00-10:00 One',
    '2019-10-27',
    '09:00-10:00 Two',
  )

  it('is the zone with its offset where one holds for all of them', () => {
    const summer = paris('2019-06-25', '2019-06-25', '2019-06-25', '09:00-10:00 One')
    expect(header(summer, 'en')).toContain('Central European Summer Time (GMT+2)')
    expect(header(summer, 'fr')).toContain('heure d’été d’Europe centrale (UTC+2)')
    expect(days(summer)).toEqual([])
  })

  it('is the zone alone where the clocks change, and each day says its offset', () => {
    expect(header(october, 'en')).toContain('Central European Time.')
    expect(header(october, 'en')).not.toMatch(/GMT|UTC/)
    expect(header(october, 'fr')).toContain('heure d’Europe centrale.')
    expect(days(october)).toEqual(['UTC+2', 'UTC+1'])
  })

  it('is told by each time on the day of the change itself', () => {
    const night = paris(
      '2019-10-26',
      '2019-10-27',
      '2019-10-26',
      '22:00-04:00+ Night',
      '2019-10-27',
      '01:00-02:00 Early',
      '09:00-10:00 Late',
    )
    expect(days(night)).toEqual(['UTC+2 → UTC+1', 'UTC+2', 'UTC+1'])
  })

  it('is that of the sessions, though other days were announced', () => {
    const moved = paris('2019-12-01', '2019-12-02', '2019-06-25', '09:00-10:00 One')
    expect(header(moved, 'en')).toContain('(GMT+2)')
  })
})

it('a reader’s own time is shown where only the end is another one there', () => {
  const night = ['2019-10-27T01:30:00+02:00', '2019-10-27T04:00:00+01:00'] as const
  expect(ownTime(...night, { language: 'en', zone: 'Europe/Paris' })).toBeUndefined()
  expect(ownTime(...night, { language: 'en', zone: 'Africa/Johannesburg' })).toBe('01:30 – 05:00')
})

it('a page of an event that moved online sends nobody to a hall', () => {
  const source = sourceOf(agendaOf('Hall 09:00-10:00 One'))
  const moved = { ...source, event: { ...source.event, status: 'movedOnline' } }
  const drawn = (of: AgendaSource) => {
    const view = viewIn(of, 'en')
    return [Days, Places].map((part) =>
      renderToStaticMarkup(createElement(part as typeof Places, { view })).includes('Hall'),
    )
  }
  expect([drawn(source), drawn(moved)]).toEqual([
    [true, true],
    [false, false],
  ])
})
