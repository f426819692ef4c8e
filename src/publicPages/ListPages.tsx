/** @jsxImportSource preact */
import {
  type CompiledAgenda,
  type CompiledSession,
  listPeople,
  listSessions,
  partOf,
} from '../core/compile/index.js'
import { languageOfWords } from '../i18n/languageOfWords.js'
import { renderEntryPage } from './entryPage.js'
import { Pager } from './parts/Pager.js'
import { PeopleList } from './parts/People.js'
import { Where } from './parts/SessionLine.js'
import { Clock } from './parts/SessionTime.js'
import { Search } from './parts/Search.js'
import { Text } from './parts/Text.js'
import { pageOfFound } from './pageAsked.js'
import type { Page } from './site.js'
import { type Here, lineage, type View, viewOf } from './view.js'
import { shortDate } from './wording.js'

const SessionEntry = ({ session, view }: { session: CompiledSession; view: View }) => {
  const above = lineage(session)
  return (
    <li>
      <p class="when-short">
        {shortDate(session.day, view.language)}
        {view.comma}
        <Clock session={session} view={view} />
        {above && <> · {view.marked(session.kind.label, above)}</>}
      </p>
      <h2>
        <a href={view.paths.session(session)}>
          <Text view={view} of={session} name="title" />
        </a>
      </h2>
      <Where session={session} view={view} onPage={false} />
    </li>
  )
}

/** How many were found, for readers who have searched. */
const Count = ({ count, view, asked }: { count: number; view: View; asked: boolean }) =>
  asked || !count ? (
    <p role="status">
      {count
        ? view.word(view.texts.pages.foundCount, { count })
        : view.word(view.texts.pages.nothingFound)}
    </p>
  ) : null

/**
 * The page of all sessions of an agenda, or of those that a search finds; breaks are listed only if
 * they are searched for.
 */
export function renderSessionsPage(
  agenda: CompiledAgenda,
  here: Here,
  query: URLSearchParams,
): Page {
  const view = viewOf(agenda, here)
  const [q, day] = [query.get('q') ?? '', query.get('day') ?? '']
  const lines = listSessions(day ? partOf(agenda, { day }) : agenda, { search: q })
  const found = lines.filter(({ pause }) => q || !pause)
  const { docs: shown, ...page } = pageOfFound(found, query.get('page'))
  const { pages } = here.texts
  return renderEntryPage(view, {
    title: pages.sessions,
    inLanguage: languageOfWords(pages.sessions, here.language),
    pathAmong: (paths) => paths.sessions,
    asked: query.size > 0,
    head: {},
    body: (
      <div class="entry">
        <h1>{view.word(pages.sessions)}</h1>
        <Search view={view} q={q} label={pages.searchSessions} day={day} />
        <Count count={found.length} view={view} asked={Boolean(q || day)} />
        <ol class="found">
          {shown.map((session) => (
            <SessionEntry session={session} view={view} />
          ))}
        </ol>
        <Pager
          name="page"
          label={pages.sessions}
          page={page}
          here={here}
          query={{ ...(q && { q }), ...(day && { day }) }}
        />
      </div>
    ),
  })
}

/** The page of all people who have a role in an agenda, or of those that a search finds. */
export function renderPeoplePage(agenda: CompiledAgenda, here: Here, query: URLSearchParams): Page {
  const view = viewOf(agenda, here)
  const q = query.get('q') ?? ''
  const found = listPeople(agenda, { search: q })
  const { docs: shown, ...page } = pageOfFound(found, query.get('page'))
  const { pages } = here.texts
  return renderEntryPage(view, {
    title: pages.participants,
    inLanguage: languageOfWords(pages.participants, here.language),
    pathAmong: (paths) => paths.people,
    asked: query.size > 0,
    head: {},
    body: (
      <div class="entry">
        <h1>{view.word(pages.participants)}</h1>
        <Search view={view} q={q} label={pages.searchPeople} />
        <Count count={found.length} view={view} asked={Boolean(q)} />
        <PeopleList people={shown} view={view} />
        <Pager
          name="page"
          label={pages.participants}
          page={page}
          here={here}
          query={q ? { q } : {}}
        />
      </div>
    ),
  })
}
