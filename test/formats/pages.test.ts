import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { compileAgenda, type CompiledAgenda } from '../../src/core/compile/index.js'
import {
  renderCalendar,
  renderCsv,
  renderJsonLd,
  renderScheduleJson,
  renderScheduleXml,
} from '../../src/formats/index.js'
import { renderFeed } from '../../src/formats/feed/renderFeed.js'
import { settingsIn, sourceOf } from '../core/compile/sources.js'
import { agendaOf } from '../core/notation.js'

type Page = Parameters<ReturnType<typeof settingsIn>['page']>[0]

/** One session with one speaker, in an app whose pages are these. */
const agendaWith = (page: (page: Page) => string | null): CompiledAgenda =>
  compileAgenda(sourceOf(agendaOf('09:00-10:00 Panel: Ana speaker')), settingsIn('en', { page }))

const own = 'https://agenda.example/en/event-2019'
const ofSessions = agendaWith(settingsIn('en').page)
const ofEvents = agendaWith(({ session, person }) => (session || person ? null : own))
const none = agendaWith(() => null)

/** Where each format leads from the event and from its session. */
const leads = (agenda: CompiledAgenda) => {
  const calendar = renderCalendar(agenda).replaceAll('\r\n ', '')
  const jsonLd = renderJsonLd(agenda)
  const { conference } = JSON.parse(renderScheduleJson(agenda)).schedule
  const [row] = parse<{ url: string }>(renderCsv(agenda), { columns: true, bom: true })
  const xml = renderScheduleXml(agenda)
  return {
    calendar: /URL;VALUE=URI:(.*)\r/.exec(calendar)?.[1],
    jsonLd: [jsonLd.url, jsonLd.subEvent[0]!.url],
    scheduleJson: [
      conference.url,
      Object.values<{ url: string }[]>(conference.days[0].rooms)[0]![0]!.url,
    ],
    scheduleXml: [...xml.matchAll(/<url>(.*)<\/url>/g)].map(([, url]) => url).slice(1),
    csv: row!.url,
  }
}

describe('formats lead to pages', () => {
  it('of the event and of the session', () => {
    const session = `${own}/sessions/1`
    expect(leads(ofSessions)).toEqual({
      calendar: session,
      jsonLd: [own, session],
      scheduleJson: [own, session],
      scheduleXml: [own, session],
      csv: session,
    })
    expect(JSON.stringify(renderJsonLd(ofSessions))).toContain(`"url":"${own}/people/Ana"`)
  })

  it('to the line on the page of the event, where a session has none', () => {
    const line = `${own}#session-1`
    expect(leads(ofEvents)).toEqual({
      calendar: line,
      jsonLd: [own, line],
      scheduleJson: [own, line],
      scheduleXml: [own, line],
      csv: line,
    })
  })

  it('and nowhere where there are no pages: an agenda as data is none', () => {
    expect(leads(none)).toEqual({
      calendar: undefined,
      jsonLd: [undefined, undefined],
      scheduleJson: [undefined, expect.stringMatching(/^urn:uuid:/)],
      scheduleXml: [],
      csv: '',
    })
  })

  it('and feeds to both, the page first', () => {
    const at = (path: string) => `https://agenda.example/api/agenda/event-2019${path}`
    const feedOf = (page: string | null) =>
      renderFeed({
        event: { uid: '7', title: 'Event' },
        language: 'en',
        installation: 'agenda.example',
        began: '2026-01-01T10:00:00.000Z',
        updatedAt: '2026-01-01T10:00:00.000Z',
        href: at('/releases.atom'),
        agenda: at(''),
        page,
        entries: [
          {
            number: 1,
            publishedAt: '2026-01-01T10:00:00.000Z',
            note: null,
            languages: ['en'],
            changes: [],
            inWords: [],
            href: at('?release=1'),
          },
        ],
      })
    const links = (page: string | null) =>
      [...feedOf(page).matchAll(/<link rel="alternate" type="(.*?)" href="(.*?)"/g)].map(
        ([, type, href]) => [type, href],
      )
    expect(links(own)).toEqual([
      ['text/html', own],
      ['application/json', at('')],
      ['text/html', own],
      ['application/json', at('?release=1')],
    ])
    expect(links(null)).toEqual([
      ['application/json', at('')],
      ['application/json', at('?release=1')],
    ])
  })
})
