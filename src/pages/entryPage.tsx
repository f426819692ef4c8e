/** @jsxImportSource preact */
import type { ComponentChild } from 'preact'
import { type Head, pageOf } from './document.js'
import { Crumbs } from './parts/Crumbs.js'
import { PageFooter } from './parts/PageFooter.js'
import { SiteHeader } from './parts/SiteHeader.js'
import { type Paths, pathsIn } from './paths.js'
import type { Page } from './site.js'
import type { View } from './view.js'

type Entry = {
  head: Omit<Head, 'canonical' | 'feed' | 'languages' | 'title'>
  title: string
  list?: 'people' | 'sessions'
  /** Its path among those of a language. */
  pathAmong: (paths: Paths) => string
  /** What is asked of it is for this reader alone: search engines have the page without. */
  asked?: boolean
  body: ComponentChild
}

/** A page beside that of the whole agenda: of a session, a person, or a list of them. */
export function renderEntryPage(view: View, entry: Entry): Page {
  const { agenda, paths, site } = view
  const pathIn = (code: string) => entry.pathAmong(pathsIn(site.base, code, agenda.event.slug))
  const known = {
    canonical: entry.pathAmong(paths),
    languages: agenda.languages.map(({ code }) => ({ code, path: pathIn(code) })),
  }
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
    head: { ...entry.head, title, ...(entry.asked ? {} : known) },
    body,
  })
}
