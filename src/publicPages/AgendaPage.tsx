/** @jsxImportSource preact */
import { type CompiledAgenda, namesOfPart } from '../core/compile/index.js'
import { cardAddress, eventJsonLd } from '../formats/index.js'
import { pageOf } from './document.js'
import { eventDescription, eventTitle, feedOf, foundAt, shorten } from './headOf.js'
import { Days, DaySwitcher } from './parts/Days.js'
import { EventHeader } from './parts/EventHeader.js'
import { PageFooter } from './parts/PageFooter.js'
import { People } from './parts/People.js'
import { Places } from './parts/Places.js'
import { SiteHeader } from './parts/SiteHeader.js'
import { pathsIn } from './paths.js'
import type { Page } from './site.js'
import { type Here, viewOf, type View } from './view.js'
import { listOf } from '../core/phrases.js'

/**
 * Says which part of an agenda the page shows, with a link to the whole of it; nothing on the page
 * of a whole one.
 */
function PartNote({ view }: { view: View }) {
  const { agenda, language, texts } = view
  if (!agenda.part) return null
  return (
    <p class="part-note">
      {view.word(texts.pages.onlyPart, { part: listOf(namesOfPart(agenda), language) })}{' '}
      <a href={view.paths.agenda}>{view.word(texts.pages.wholeAgenda)}</a>
    </p>
  )
}

type Options = {
  /** Drafts are shown, and drawn again when the panel has saved. */
  preview?: boolean
  /** The path of the same page in another language. */
  pathIn?: (language: string) => string
}

/** The page of an agenda, or of a part of it. */
export function renderAgendaPage(
  agenda: CompiledAgenda,
  here: Here,
  { preview = false, pathIn }: Options = {},
): Page {
  const view = viewOf(agenda, here, { preview, whole: true })
  const { event, languages } = agenda
  const wholeIn = (code: string) => pathsIn(here.site.base, code, event.slug).agenda
  const head = preview
    ? { title: event.title, titleLanguage: event.fallback?.title }
    : {
        title: eventTitle(agenda),
        titleLanguage: event.fallback?.title,
        description: shorten(eventDescription(agenda), 200),
        ...foundAt(here, wholeIn),
        feed: feedOf(agenda),
        openGraph: {
          type: 'website' as const,
          siteName: event.programme,
          image: cardAddress(agenda),
        },
        jsonLd: eventJsonLd(agenda, here.site.serverURL + view.paths.agenda),
      }
  const body = (
    <>
      <SiteHeader here={here} languages={languages} pathIn={pathIn ?? wholeIn} skipTo="#agenda" />
      {preview && (
        <p class="preview-note" role="note">
          {here.word(here.texts.pages.preview)}
        </p>
      )}
      <main class="agenda">
        <EventHeader view={view} />
        <PartNote view={view} />
        <div id="agenda">
          <DaySwitcher view={view} />
          <Days view={view} />
        </div>
        <People view={view} />
        <Places view={view} />
      </main>
      <PageFooter view={view} />
    </>
  )
  return pageOf(here, { head, body, preview })
}
