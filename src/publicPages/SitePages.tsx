/** @jsxImportSource preact */
import type { AgendaPage, CompiledAgenda, UnknownPart } from '../core/compile/index.js'
import { languageOfWords } from '../i18n/languageOfWords.js'
import { pageOf } from './document.js'
import { EventList } from './parts/EventList.js'
import { HeldBack, heldBackTitle } from './parts/HeldBack.js'
import { SiteHeader } from './parts/SiteHeader.js'
import { pathsIn } from './paths.js'
import type { Page } from './site.js'
import type { Here } from './view.js'

/** The page of all published events: those to come, then those that are over. */
export function renderListPage(here: Here, lists: Record<'past' | 'upcoming', AgendaPage>): Page {
  const { language, site, texts } = here
  const { pages } = texts
  const pathIn = (code: string) => pathsIn(site.base, code).home
  return pageOf(here, {
    head: {
      title: pages.agendas,
      titleLanguage: languageOfWords(pages.agendas, language),
      canonical: pathIn(language),
      languages: site.languages.map(({ code }) => ({ code, path: pathIn(code) })),
      openGraph: { type: 'website' },
    },
    body: (
      <>
        <SiteHeader here={here} languages={site.languages} pathIn={pathIn} />
        <main class="list">
          <h1>{here.word(pages.agendas)}</h1>
          {lists.upcoming.totalDocs + lists.past.totalDocs === 0 && (
            <p>{here.word(pages.noAgendas)}</p>
          )}
          <EventList name="upcoming" title={pages.upcoming} page={lists.upcoming} here={here} />
          <EventList name="past" title={pages.past} page={lists.past} here={here} />
        </main>
      </>
    ),
  })
}

/** The page that says, in the reader's language, that there is no such page. */
export function renderNotFound(here: Here): Page {
  const { pages } = here.texts
  return pageOf(here, {
    status: 404,
    head: {
      title: pages.notFound,
      titleLanguage: languageOfWords(pages.notFound, here.language),
    },
    body: (
      <main class="not-found">
        <h1>{here.word(pages.notFound)}</h1>
        <p>{here.word(pages.notFoundWhy)}</p>
        <p>
          <a href={pathsIn(here.site.base, here.language).home}>{here.word(pages.allAgendas)}</a>
        </p>
      </main>
    ),
  })
}

/** The page in place of a part that an agenda never had, with those that it has. */
export function renderNoSuchPart(
  agenda: CompiledAgenda,
  here: Here,
  { name, choices }: UnknownPart,
): Page {
  const { language, site, texts, word } = here
  const { pages } = texts
  const { agenda: whole } = pathsIn(site.base, language, agenda.event.slug)
  const title = pages.notFound
  const heads = { ...texts.fields, session: pages.sessions }
  return pageOf(here, {
    status: 400,
    head: { title, titleLanguage: languageOfWords(title, language) },
    body: (
      <main class="not-found">
        <h1>{word(title)}</h1>
        <p>
          <a href={whole}>{word(pages.wholeAgenda)}</a>
        </p>
        {choices.length > 0 && <h2>{word(heads[name])}</h2>}
        <ul>
          {choices.map(({ value, name: called, slug, language: inOther }) => (
            <li>
              <a href={`${whole}?${new URLSearchParams({ [name]: slug || value })}`}>
                <bdi lang={inOther}>{called || value}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </main>
    ),
  })
}

/**
 * The page in place of an agenda that is held back in this language; it says in which languages the
 * agenda is out.
 */
export function renderHeldBack(here: Here, agendas: CompiledAgenda[], slug: string): Page {
  return pageOf(here, {
    head: {
      title: heldBackTitle(here),
      titleLanguage: languageOfWords(here.texts.pages.heldBack, here.language),
    },
    body: (
      <HeldBack
        here={here}
        agendas={agendas}
        pathIn={(code) => pathsIn(here.site.base, code, slug).agenda}
      />
    ),
  })
}
