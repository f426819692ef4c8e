import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { type FeedEntry, renderFeed } from '../../src/formats/feed/renderFeed.js'

const entry = (number: number, more: Partial<FeedEntry> = {}): FeedEntry => ({
  number,
  publishedAt: `2026-0${number}-01T10:00:00.000Z`,
  note: null,
  languages: ['en'],
  changes: [],
  inWords: [],
  href: `https://agenda.example/api/agenda/forum?locale=en&release=${number}`,
  ...more,
})
const feed = (entries: FeedEntry[], more = {}) =>
  renderFeed({
    event: { uid: '7', title: 'Food & <Drink>', organiser: 'A & B' },
    language: 'en',
    installation: 'agenda.example',
    began: '2026-01-01T10:00:00.000Z',
    updatedAt: '2025-12-24T00:00:00.000Z',
    href: 'https://agenda.example/api/agenda/forum/releases.atom?locale=en',
    agenda: 'https://agenda.example/api/agenda/forum?locale=en',
    page: null,
    entries,
    ...more,
  })
const parsed = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry' || name === 'link',
  }).parse(xml).feed

describe('the feed of releases', () => {
  it('has what Atom asks of a feed and of each entry (RFC 4287)', () => {
    const {
      '@_xmlns': namespace,
      '@_xml:lang': language,
      id,
      title,
      updated,
      author,
      link,
      entry: entries,
    } = parsed(feed([entry(2), entry(1)]))
    expect({ namespace, language, id, title, updated, author }).toEqual({
      namespace: 'http://www.w3.org/2005/Atom',
      language: 'en',
      id: 'tag:agenda.example,2026-01-01:event-7/en',
      title: 'Food & <Drink>: what changed in the agenda',
      updated: '2026-02-01T10:00:00.000Z',
      author: { name: 'A & B' },
    })
    expect(link.map((each: Record<string, string>) => [each['@_rel'], each['@_href']])).toEqual([
      ['self', 'https://agenda.example/api/agenda/forum/releases.atom?locale=en'],
      ['alternate', 'https://agenda.example/api/agenda/forum?locale=en'],
    ])
    expect(
      entries.map((each: Record<string, string>) => [
        each.id,
        each.title,
        each.updated,
        each.published,
      ]),
    ).toEqual([
      [
        'tag:agenda.example,2026-01-01:event-7/en/release-2',
        'Release 2',
        '2026-02-01T10:00:00.000Z',
        '2026-02-01T10:00:00.000Z',
      ],
      [
        'tag:agenda.example,2026-01-01:event-7/en/release-1',
        'Release 1',
        '2026-01-01T10:00:00.000Z',
        '2026-01-01T10:00:00.000Z',
      ],
    ])
  })

  it('tells the note and the changes as HTML in which nothing typed is markup', () => {
    const {
      entry: [first],
    } = parsed(
      feed([
        entry(2, {
          note: 'Sorry & <b>thanks</b>',
          inWords: ['“A &lt; B”: 9:00 → 10:00', '<script>'],
        }),
      ]),
    )
    expect(first.content).toEqual({
      '@_type': 'html',
      '#text':
        '<p>Sorry &amp; &lt;b&gt;thanks&lt;/b&gt;</p><ul><li>“A &amp;lt; B”: 9:00 → 10:00</li><li>&lt;script&gt;</li></ul>',
    })
  })

  it('says so where there is nothing to tell, and keeps its name while it has no entries', () => {
    const {
      entry: [second, first],
    } = parsed(feed([entry(2), entry(1)]))
    expect([second.content['#text'], first.content['#text']]).toEqual([
      '<p>Readers will see no change.</p>',
      '<p>The first publication of this agenda.</p>',
    ])
    const empty = parsed(feed([]))
    expect([empty.updated, empty.entry]).toEqual(['2025-12-24T00:00:00.000Z', undefined])
  })
})
