/** @jsxImportSource preact */
import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { stripControlCharacters } from '../core/stripControlCharacters.js'
import { tagOf } from '../core/phrases.js'
import { languageOfWords } from '../i18n/languageOfWords.js'
import { jsonLdScript } from '../formats/index.js'
import { assets } from './assets.js'
import { askedEachTime, neverKept, securityHeaders } from './headers.js'
import type { Page, PageLooks } from './site.js'
import type { Here } from './view.js'

/** What search engines, browsers and those to whom a link is sent see of a page. */
export type Head = {
  title: string
  /** The language of the title where that is not the language of the page. */
  titleLanguage?: string
  description?: string
  /** Where search engines find what is on it; without such a path, they do not list the page. */
  canonical?: string
  /** All of it is found at `canonical`: it is not listed for itself. */
  isCopy?: boolean
  /** The same page in all its languages; the first one is for readers of no other. */
  languages?: readonly { code: string; path: string }[]
  feed?: string
  openGraph?: {
    type: 'article' | 'profile' | 'website'
    siteName?: string | null
    /** Address of a picture of 1200 by 630 pixels. */
    image?: string
  }
  jsonLd?: object
}

type Drawn = {
  head: Head
  body: ComponentChild
  status?: number
  /** Drafts are shown, and drawn again when the panel says that they changed. */
  preview?: boolean
}

function Alternates({ here: { site }, head }: { here: Here; head: Head }) {
  const absolute = (path: string) => site.serverURL + path
  const [first] = head.languages ?? []
  return (
    <>
      {head.canonical && <link rel="canonical" href={absolute(head.canonical)} />}
      {head.languages?.map(({ code, path }) => (
        <link rel="alternate" hreflang={code} href={absolute(path)} />
      ))}
      {first && <link rel="alternate" hreflang="x-default" href={absolute(first.path)} />}
      {head.feed && <link rel="alternate" type="application/atom+xml" href={head.feed} />}
    </>
  )
}

function OpenGraph({ here: { language, site }, head }: { here: Here; head: Head }) {
  const { canonical, description, openGraph, title } = head
  if (!openGraph) return null
  const properties = {
    type: openGraph.type,
    title,
    description,
    url: canonical && site.serverURL + canonical,
    locale: language,
    site_name: openGraph.siteName,
    image: openGraph.image,
    // As src/card draws it.
    ...(openGraph.image ? { 'image:width': '1200', 'image:height': '630' } : {}),
  }
  return (
    <>
      {Object.entries(properties).map(
        ([name, value]) => value && <meta property={`og:${name}`} content={value} />,
      )}
    </>
  )
}

const HeadTags = ({ here, head }: { here: Here; head: Head }) => (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title lang={head.titleLanguage}>{head.title}</title>
    {head.description && <meta name="description" content={head.description} />}
    {(!head.canonical || head.isCopy) && <meta name="robots" content="noindex" />}
    <link rel="stylesheet" href={`${here.site.base}/${assets.stylesheet.name}`} />
    {here.site.looks?.stylesheet && <link rel="stylesheet" href={here.site.looks.stylesheet} />}
    <script src={`${here.site.base}/${assets.script.name}`} defer />
    {!here.site.base && <link rel="icon" href={`/${assets.icon.name}`} type="image/svg+xml" />}
    <Alternates here={here} head={head} />
    <OpenGraph here={here} head={head} />
    {head.jsonLd && (
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonLdScript(head.jsonLd) }}
      />
    )}
  </>
)

const own = (html: PageLooks['head'], locale: string): string =>
  typeof html === 'function' ? html({ locale }) : (html ?? '')

/**
 * End tags that may be left out, since what follows implies them; every line has a dozen of them.
 */
const impliedEnds = /<\/(?:dd|dt|li|option)>/g

/** An element without an end as XML writes it, with what its attributes hold. */
const closedVoid =
  /(<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?: [\w:-]+(?:="[^"]*")?)*) ?\/>/g

/** As HTML writes elements, which has no need of half of the marks. */
const asHtml = (drawn: ComponentChild): string =>
  renderToString(<>{drawn}</>)
    .replace(closedVoid, '$1>')
    .replace(impliedEnds, '')

/** A whole page in its language, ready to be sent. */
export function pageOf(here: Here, { head, body, status = 200, preview }: Drawn): Page {
  const { language, locale, site, texts } = here
  const looks = site.looks ?? {}
  const { now, yourTime, yourZone } = texts.pages
  const inOther = (text: string) => languageOfWords(text, language)
  const tags = asHtml(<HeadTags here={here} head={head} />)
  const shown = renderToString(
    <body
      data-tag={tagOf(language)}
      data-now={now}
      data-now-language={inOther(now)}
      data-your-time={yourTime}
      data-your-time-language={inOther(yourTime)}
      data-your-zone={yourZone}
      data-your-zone-language={inOther(yourZone)}
      data-panel={preview ? site.serverURL : undefined}
      dangerouslySetInnerHTML={{
        __html: own(looks.top, language) + asHtml(body) + own(looks.foot, language),
      }}
    />,
  )
  return {
    status,
    headers: {
      ...securityHeaders(looks),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': preview ? neverKept : askedEachTime,
    },
    body: stripControlCharacters(
      `<!doctype html><html lang="${language}" dir="${locale.direction}"><head>${tags}${own(looks.head, language)}</head>${shown}</html>`,
    ),
  }
}
