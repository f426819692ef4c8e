/** @jsxImportSource preact */
import { type CompiledAgenda, type CompiledPerson, entryOf } from '../core/compile/index.js'
import { personJsonLd } from '../formats/index.js'
import { renderEntryPage } from './entryPage.js'
import { shorten } from './headOf.js'
import { Links } from './parts/Attached.js'
import { Held, partsOfPeople, type PersonPart, Portrait } from './parts/People.js'
import { Unconfirmed } from './parts/Roles.js'
import { Clock } from './parts/SessionTime.js'
import { Name, Rich, Text } from './parts/Text.js'
import type { Page } from './site.js'
import { type Here, lineage, type View, viewOf } from './view.js'
import { shortDate } from './wording.js'

function PartLine({ part, view }: { part: PersonPart; view: View }) {
  const session = view.sessions.get(part.session)
  if (!session) return null
  const above = lineage(session)
  return (
    <li>
      <span class="role">
        {view.word(part.role)}
        {part.assignment.state === 'invited' && <Unconfirmed view={view} />}
      </span>
      <a href={view.paths.session(session)}>
        {above && session.numberLabel && (
          <>
            {view.marked(session.kind.label, above)}
            {view.colon}
          </>
        )}
        <Name view={view} of={session} name="title" />
      </a>
      <span class="when-short">
        {shortDate(session.day, view.language)}
        {view.comma}
        <Clock session={session} view={view} />
      </span>
    </li>
  )
}

function Body({
  person,
  parts,
  view,
}: {
  person: CompiledPerson
  parts: PersonPart[]
  view: View
}) {
  const { texts } = view
  return (
    <article class="entry">
      <header class="person-head">
        <Portrait person={person} pictured view={view} />
        <div>
          <h1>
            <Text view={view} of={person} name="name" />
          </h1>
          <Held held={parts[0]?.assignment} view={view} />
        </div>
      </header>
      {parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{view.word(texts.pages.takesPart)}</h2>
          <ul class="parts">
            {parts.map((part) => (
              <PartLine part={part} view={view} />
            ))}
          </ul>
          <p>
            <a class="calendar" href={person.calendar}>
              {view.word(texts.pages.addEvent)}
            </a>
          </p>
        </section>
      )}
      {person.biography && (
        <section aria-labelledby="biography">
          <h2 id="biography">{view.word(texts.fields.biography)}</h2>
          <Rich view={view} rich={person.biography} language={person.fallback?.biography} />
        </section>
      )}
      {person.links.length > 0 && <Links links={person.links} view={view} />}
    </article>
  )
}

/** The page of one person; undefined where the agenda has no such person. */
export function renderPersonPage(
  agenda: CompiledAgenda,
  here: Here,
  name: string,
): { entry: CompiledPerson; make: () => Page } | undefined {
  const person = entryOf(agenda, 'person', name)
  if (!person) return undefined
  const make = () => {
    const view = viewOf(agenda, here)
    const parts = partsOfPeople(view).get(person.id) ?? []
    const { jobTitle, affiliation } = parts[0]?.assignment ?? {}
    const told =
      person.biography?.text.replace(/\s+/g, ' ').trim() ||
      [person.name, jobTitle, affiliation].filter(Boolean).join(view.comma)
    return renderEntryPage(view, {
      title: person.name,
      inLanguage: person.fallback?.name,
      list: 'people',
      pathAmong: (paths) => paths.person(person),
      head: {
        description: shorten(told, 200),
        openGraph: { type: 'profile' },
        jsonLd: personJsonLd(agenda, person, here.site.serverURL + view.paths.person(person)),
      },
      body: <Body person={person} parts={parts} view={view} />,
    })
  }
  return { entry: person, make }
}
