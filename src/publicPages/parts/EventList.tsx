/** @jsxImportSource preact */
import type { AgendaPage, AgendaSummary } from '../../core/compile/index.js'
import { pathsIn } from '../paths.js'
import type { Here } from '../view.js'
import { Pager } from './Pager.js'
import { Text } from './Text.js'
import { dateRange } from '../wording.js'

type Props = { name: 'past' | 'upcoming'; title: string; page: AgendaPage; here: Here }

function Entry({ event, here }: { event: AgendaSummary; here: Here }) {
  const { language, site } = here
  return (
    <li>
      <h3>
        <a href={pathsIn(site.base, language, event.slug).agenda}>
          <Text view={here} of={event} name="title" />
        </a>
      </h3>
      <p class="facts-line">
        {[dateRange(event.startDate, event.endDate, language), event.city]
          .filter(Boolean)
          .join(' · ')}
        {event.status.code !== 'scheduled' && (
          <strong class={`badge badge-${event.status.code}`}>
            {here.word(event.status.label)}
          </strong>
        )}
      </p>
      {event.theme && (
        <p>
          <Text view={here} of={event} name="theme" />
        </p>
      )}
    </li>
  )
}

/** One page of the events, with links to the other pages. */
export const EventList = ({ name, title, page, here }: Props) => {
  if (!page.totalDocs) return null
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{here.word(title)}</h2>
      <ul class="events">
        {page.docs.map((event) => (
          <Entry event={event} here={here} />
        ))}
      </ul>
      <Pager name={name} label={title} page={page} here={here} />
    </section>
  )
}
