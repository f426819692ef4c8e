/** @jsxImportSource preact */
import type { ComponentChild } from 'preact'
import { cardAddress } from '../formats/index.js'
import { type Head, pageOf } from './document.js'
import { foundAt } from './headOf.js'
import { Crumbs } from './parts/Crumbs.js'
import { PageFooter } from './parts/PageFooter.js'
import { SiteHeader } from './parts/SiteHeader.js'
import { type Paths, pathsIn } from './paths.js'
import type { Page } from './site.js'
import type { View } from './view.js'

type Entry = {
  head: Omit<Head, 'canonical' | 'feed' | 'languages' | 'title' | 'titleLanguage'>
  title: string
  /** The language of the title where that is not the language of the page. */
  inLanguage?: string
  list?: 'people' | 'sessions'
  /** Its path, among the paths of a language. */
  pathAmong: (paths: Paths) => string
  /** The page answers a search of one reader: search engines list the page without it. */
  asked?: boolean
  body: ComponentChild
}

/** A page beside that of the whole agenda: for a session, for a person, or for a list of these. */
export function renderEntryPage(view: View, entry: Entry): Page {
  const { agenda, site } = view
  const pathIn = (code: string) => entry.pathAmong(pathsIn(site.base, code, agenda.event.slug))
  const body = (
    <>
      <SiteHeader here={view} languages={agenda.languages} pathIn={pathIn} skipTo="#content" />
      <main class="agenda" id="content">
        <Crumbs view={view} list={entry.list} />
        {entry.body}
      </main>
      <PageFooter view={view} />
    </>
  )
  const title = `${entry.title} – ${agenda.event.title}`
  return pageOf(view, {
    head: {
      ...entry.head,
      title,
      // Of two languages neither is told.
      titleLanguage:
        entry.inLanguage === agenda.event.fallback?.title ? entry.inLanguage : undefined,
      openGraph: {
        type: 'website',
        siteName: agenda.event.title,
        image: cardAddress(agenda),
        ...entry.head.openGraph,
      },
      ...(entry.asked ? {} : foundAt(view, pathIn)),
    },
    body,
  })
}
