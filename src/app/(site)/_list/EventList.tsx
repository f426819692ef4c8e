import type { AgendaPage, AgendaSummary } from '../../../core/compile/index.js'
import { Text } from '../_agenda/Text.js'
import type { Site } from '../_site/site.js'
import { languageName } from '../../../core/phrases.js'
import { dateRange } from '../_site/wording.js'

type Props = { name: 'past' | 'upcoming'; title: string; page: AgendaPage; site: Site }

function Entry({
  event,
  site: { language, languages, texts },
}: {
  event: AgendaSummary
  site: Site
}) {
  const view = {
    texts,
    language: language.code,
    directionOf: (code: string) =>
      languages.find((each) => each.code === code)?.direction ?? ('auto' as const),
    nameOf: (code: string) => languageName(code, language.code),
  }
  return (
    <li>
      <h3>
        <a href={`/${language.code}/${encodeURIComponent(event.slug)}`}>
          <Text view={view} of={event} name="title" />
        </a>
      </h3>
      <p className="facts-line">
        {[dateRange(event.startDate, event.endDate, language.code), event.city]
          .filter(Boolean)
          .join(' · ')}
        {event.status.code !== 'scheduled' && (
          <strong className={`badge badge-${event.status.code}`}>{event.status.label}</strong>
        )}
      </p>
      {event.theme && (
        <p>
          <Text view={view} of={event} name="theme" />
        </p>
      )}
    </li>
  )
}

/** Some of the events, with the way to the others. */
export const EventList = ({ name, title, page, site }: Props) => {
  const { pages } = site.texts
  if (!page.totalDocs) return null
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <ul className="events">
        {page.docs.map((event) => (
          <Entry key={event.id} event={event} site={site} />
        ))}
      </ul>
      {page.totalPages > 1 && (
        <nav className="pager" aria-label={title}>
          {page.page > 1 && (
            <a rel="prev" href={`?${name}=${page.page - 1}`}>
              {pages.newer}
            </a>
          )}
          {page.page < page.totalPages && (
            <a rel="next" href={`?${name}=${page.page + 1}`}>
              {pages.older}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}
