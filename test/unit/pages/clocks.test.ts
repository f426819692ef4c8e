import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AgendaSource, compileAgenda } from '../../../src/core/compile/index.js'
import { ownTime } from '../../../src/core/time/ownTime.js'
import { agendaOf } from '../../core/notation.js'
import { settingsIn, sourceOf } from '../../core/compile/sources.js'
import { drawnList, openPage } from '../../setup/browserPage.js'
import { pageAt, siteOf, textOf } from '../../setup/pageSite.js'

const drawn = async (source: AgendaSource, language: string) =>
  (await pageAt(siteOf(source), `/${language}/event-2019`)).body

const paris = (startDate: string, endDate: string, ...lines: string[]): AgendaSource => {
  const source = sourceOf(agendaOf(...lines))
  return { ...source, event: { ...source.event, timeZone: 'Europe/Paris', startDate, endDate } }
}
const header = async (source: AgendaSource, language: string) =>
  textOf(/<header class="event">.*?<\/header>/s.exec(await drawn(source, language))![0])
const days = async (source: AgendaSource) => {
  const page = await drawn(source, 'en')
  return [...page.matchAll(/<(?:bdi|p) class="offset">(?:<bdi>)?([^<]*)/g)].map(([, text]) => text)
}

beforeAll(() => void openPage())
afterAll(() => vi.unstubAllGlobals())

/** What the agenda on another site says of its clock: the zone, and the offsets. */
function embedded(source: AgendaSource) {
  const list = drawnList(compileAgenda(source, settingsIn('en')))
  return {
    zone: list.querySelector('.zone')?.textContent,
    offsets: [...list.querySelectorAll('.offset')].map(({ textContent }) => textContent),
  }
}

describe('which clock the times of a page, and of an agenda on another site, are of', () => {
  const october = paris(
    '2019-10-26',
    '2019-10-27',
    '2019-10-26',
    '09:00-10:00 One',
    '2019-10-27',
    '09:00-10:00 Two',
  )

  it('is the zone with its offset where one holds for all of them', async () => {
    const summer = paris('2019-06-25', '2019-06-25', '2019-06-25', '09:00-10:00 One')
    expect(await header(summer, 'en')).toContain('Central European Summer Time (GMT+2)')
    expect(await header(summer, 'fr')).toContain('heure d’été d’Europe centrale (UTC+2)')
    expect(await days(summer)).toEqual([])
    expect(embedded(summer).zone).toContain('Central European Summer Time (GMT+2)')
    expect(embedded(summer).offsets).toEqual([])
  })

  it('is the zone alone where the clocks change, and each day says its offset', async () => {
    expect(await header(october, 'en')).toContain('Central European Time.')
    expect(await header(october, 'en')).not.toMatch(/GMT|UTC/)
    expect(await header(october, 'fr')).toContain('heure d’Europe centrale.')
    expect(await days(october)).toEqual(['UTC+2', 'UTC+1'])
    expect(embedded(october).zone).toContain('Central European Time.')
    expect(embedded(october).offsets).toEqual(['UTC+2', 'UTC+1'])
  })

  it('is told by each time on the day of the change itself', async () => {
    const night = paris(
      '2019-10-26',
      '2019-10-27',
      '2019-10-26',
      '22:00-04:00+ Night',
      '2019-10-27',
      '01:00-02:00 Early',
      '09:00-10:00 Late',
    )
    const told = ['UTC+2 → UTC+1', 'UTC+2', 'UTC+1']
    expect([await days(night), embedded(night).offsets]).toEqual([told, told])
  })

  it('is that of the sessions, though other days were announced', async () => {
    const moved = paris('2019-12-01', '2019-12-02', '2019-06-25', '09:00-10:00 One')
    expect(await header(moved, 'en')).toContain('(GMT+2)')
  })
})

it('a reader’s own time is shown where only the end is another one there', () => {
  const night = ['2019-10-27T01:30:00+02:00', '2019-10-27T04:00:00+01:00'] as const
  expect(ownTime(...night, { language: 'en', zone: 'Europe/Paris' })).toBeUndefined()
  expect(ownTime(...night, { language: 'en', zone: 'Africa/Johannesburg' })).toBe('01:30 – 05:00')
})

it('a page of an event that moved online sends nobody to a hall', async () => {
  const source = sourceOf(agendaOf('Hall 09:00-10:00 One'))
  const moved = { ...source, event: { ...source.event, status: 'movedOnline' } }
  expect(await drawn(source, 'en')).toContain('Hall')
  expect(await drawn(moved, 'en')).not.toContain('Hall')
})
