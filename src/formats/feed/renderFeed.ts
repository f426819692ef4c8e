import { create } from 'xmlbuilder2'
import { escapeMarkup } from '../../core/escapeMarkup.js'
import type { ReleasePage } from '../../core/release/index.js'
import { fill } from '../../i18n/fill.js'
import { languageOfWords } from '../../i18n/languageOfWords.js'
import { wordsIn } from '../words.js'

export type FeedEntry = ReleasePage['docs'][number]

export type Feed = {
  event: { uid: string; title: string; organiser?: string }
  language: string
  /**
   * The name of the installation and the time of the first release (UTC): they identify the feed
   * and its entries for ever.
   */
  installation: string
  began: string
  /** When the agenda last changed (UTC), for a feed without entries. */
  updatedAt: string
  /** Addresses of the feed itself, of the agenda, and of the page where it has one. */
  href: string
  agenda: string
  page: string | null
  /** The latest first. */
  entries: FeedEntry[]
}

/** The library leaves `&lt;` alone, as if it were markup already; so each `&` is escaped first. */
const typed = (text: string) => text.replaceAll('&', '&amp;')

/** The language of a text of the interface, where that is not the language of the feed. */
const languageIn = (language: string, text: string) => {
  const other = languageOfWords(text, language)
  return other ? { 'xml:lang': other } : {}
}

/** What a release changed, as HTML, with the text whose language says in which all of it is. */
function contentOf({ note, inWords, number }: FeedEntry, language: string) {
  const { releases } = wordsIn(language)
  const alone = number === 1 ? releases.first : releases.noChanges
  const said = inWords.length
    ? `<ul>${inWords.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`
    : `<p>${alone}</p>`
  return {
    html: `${note ? `<p>${escapeMarkup(note)}</p>` : ''}${said}`,
    wordedAs: inWords.length ? releases.words.changed : alone,
  }
}

/**
 * What changed in an agenda, release by release, as an Atom feed (RFC 4287); the texts in the
 * language of the agenda.
 */
export function renderFeed({
  event,
  language,
  installation,
  began,
  updatedAt,
  href,
  agenda,
  page,
  entries,
}: Feed): string {
  const { releases } = wordsIn(language)
  // Each language has a feed of its own: a program that reads two of them must not take the entries
  // of one for those of the other.
  const id = `tag:${installation},${began.slice(0, 10)}:event-${event.uid}/${language}`
  // Programs lead people to the first link.
  const alternates = (data: string) => [
    ...(page ? [{ type: 'text/html', href: page }] : []),
    { type: 'application/json', href: data },
  ]
  const feed = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('http://www.w3.org/2005/Atom', 'feed')
    .att('xml:lang', language)
  feed.ele('id').txt(id)
  feed
    .ele('title')
    .att(languageIn(language, releases.feedTitle))
    .txt(typed(fill(releases.feedTitle, { event: event.title }, language)))
  feed.ele('updated').txt(entries[0]?.publishedAt ?? updatedAt)
  feed
    .ele('author')
    .ele('name')
    .txt(typed(event.organiser ?? event.title))
  feed.ele('link').att({ rel: 'self', type: 'application/atom+xml', href: typed(href) })
  for (const { type, href } of alternates(agenda))
    feed.ele('link').att({ rel: 'alternate', type, href: typed(href) })
  for (const each of entries) {
    const entry = feed.ele('entry')
    entry.ele('id').txt(`${id}/release-${each.number}`)
    entry
      .ele('title')
      .att(languageIn(language, releases.release))
      .txt(fill(releases.release, { number: each.number }, language))
    entry.ele('updated').txt(each.publishedAt)
    entry.ele('published').txt(each.publishedAt)
    for (const { type, href } of alternates(each.href))
      entry.ele('link').att({ rel: 'alternate', type, href: typed(href) })
    const { html, wordedAs } = contentOf(each, language)
    entry
      .ele('content')
      .att({ type: 'html', ...languageIn(language, wordedAs) })
      .txt(typed(html))
  }
  return feed.end({ prettyPrint: true })
}
