/** @jsxImportSource preact */
import { type CompiledAgenda, type CompiledSession, entryOf } from '../core/compile/index.js'
import { describeSession } from '../formats/describeSession.js'
import { sessionJsonLd } from '../formats/index.js'
import { renderEntryPage } from './entryPage.js'
import { shorten } from './headOf.js'
import { Landmark } from './parts/Landmark.js'
import { Roles } from './parts/Roles.js'
import { Status, Where } from './parts/SessionLine.js'
import { SessionTexts } from './parts/SessionTexts.js'
import { SessionTime } from './parts/SessionTime.js'
import { Text } from './parts/Text.js'
import type { Page } from './site.js'
import { anchors, type Here, lineage, type View, viewOf } from './view.js'

type Props = { session: CompiledSession; view: View }

/** A link to the session as a calendar entry. */
function Calendar({ session, view: { agenda, texts, word } }: Props) {
  const calendar = agenda.formats.find(({ format }) => format === 'calendar')
  return (
    calendar &&
    session.startsAt && (
      <p class="actions">
        <a
          class="button"
          href={`${calendar.href}${calendar.href.includes('?') ? '&' : '?'}session=${encodeURIComponent(session.slug || session.id)}`}
        >
          {word(texts.pages.addEvent)}
        </a>
      </p>
    )
  )
}

/** The lines before and after it, as they stand in the agenda. */
function Beside({ session, view }: Props) {
  const { paths, sessions, texts } = view
  const all = [...sessions.values()]
  const at = all.indexOf(session)
  const [before, after] = [all[at - 1], all[at + 1]]
  return (
    <Landmark here={view} class="beside" id="beside" name={texts.pages.beside}>
      {before && (
        <a rel="prev" href={paths.session(before)}>
          <small>{view.word(texts.pages.sessionBefore)}</small>
          <Text view={view} of={before} name="title" />
        </a>
      )}
      {after && (
        <a rel="next" href={paths.session(after)}>
          <small>{view.word(texts.pages.sessionAfter)}</small>
          <Text view={view} of={after} name="title" />
        </a>
      )}
    </Landmark>
  )
}

function Body({ session, view }: Props) {
  const above = lineage(session)
  const day = view.agenda.days.find(({ date }) => date === session.day)
  const title = <Text view={view} of={session} name="title" />
  const isCancelled = session.status.code === 'cancelled'
  return (
    <article class="entry">
      {above && <p class="lineage">{view.marked(session.kind.label, above)}</p>}
      <h1>{isCancelled ? <s>{title}</s> : title}</h1>
      <div class={`session is-${session.status.code}`}>
        <div>
          {day && (
            <p>
              <a href={`${view.paths.agenda}#${anchors.day(day)}`}>{day.name}</a>
            </p>
          )}
          <SessionTime session={session} view={view} />
        </div>
        <div class="what">
          <Status session={session} view={view} />
          <Where session={session} view={view} onPage={false} />
          <SessionTexts session={session} view={view} />
          <Roles session={session} view={view} />
          <Calendar session={session} view={view} />
        </div>
      </div>
      <Beside session={session} view={view} />
    </article>
  )
}

/** The page of one session; undefined where the agenda has no such session. */
export function renderSessionPage(
  agenda: CompiledAgenda,
  here: Here,
  name: string,
): { entry: CompiledSession; make: () => Page } | undefined {
  const session = entryOf(agenda, 'session', name)
  if (!session) return undefined
  const make = () => {
    const view = viewOf(agenda, here)
    const told = describeSession(agenda, session).replace(/\s+/g, ' ').trim()
    return renderEntryPage(view, {
      title: session.title,
      inLanguage: session.fallback?.title,
      list: 'sessions',
      pathAmong: (paths) => paths.session(session),
      head: {
        description: shorten(told || session.title, 200),
        openGraph: { type: 'article' },
        jsonLd: sessionJsonLd(agenda, session, {
          url: here.site.serverURL + view.paths.session(session),
          eventUrl: here.site.serverURL + view.paths.agenda,
        }),
      },
      body: <Body session={session} view={view} />,
    })
  }
  return { entry: session, make }
}
