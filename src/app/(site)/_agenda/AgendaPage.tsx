import type { CompiledAgenda } from '../../../core/compile/index.js'
import { tagOf } from '../../../core/phrases.js'
import { jsonLdScript } from '../../../formats/index.js'
import type { Site } from '../_site/site.js'
import { SiteHeader } from '../_site/SiteHeader.js'
import { DayMarker } from './DayMarker.js'
import { Days, DaySwitcher } from './Days.js'
import { EventHeader } from './EventHeader.js'
import { OwnTimes } from './OwnTimes.js'
import { PageFooter } from './PageFooter.js'
import { PartNote } from './PartNote.js'
import { People } from './People.js'
import { Places } from './Places.js'
import { RefreshOnSave } from './RefreshOnSave.js'
import { viewOf } from './view.js'

type Props = {
  agenda: CompiledAgenda
  site: Site
  /** Drafts are shown, and shown anew when the panel has saved. */
  preview?: boolean
  /** The same page in another language. */
  hrefIn: (language: string) => string
}

export function AgendaPage({ agenda, site, preview = false, hrefIn }: Props) {
  const view = viewOf(agenda, site, preview)
  const { texts } = site
  return (
    <>
      <SiteHeader site={site} languages={agenda.languages} hrefIn={hrefIn} skipTo="#agenda" />
      {preview && (
        <p className="preview-note" role="note">
          {texts.pages.preview}
        </p>
      )}
      <main className="agenda">
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
      {!preview && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: jsonLdScript(agenda) }}
        />
      )}
      <OwnTimes
        language={tagOf(site.language.code)}
        yourTime={texts.pages.yourTime}
        yourZone={texts.pages.yourZone}
        drawnAt={agenda.updatedAt}
      />
      <DayMarker drawnAt={agenda.updatedAt} />
      {preview && <RefreshOnSave panel={site.serverURL} />}
    </>
  )
}
