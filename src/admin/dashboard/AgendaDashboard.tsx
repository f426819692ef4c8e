import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { Suspense } from 'react'
import type { Id } from '../../core/types.js'
import { slugOf } from '../../store/optionsOf.js'
import { readDashboard } from '../../store/dashboard/readDashboard.js'
import { spokenDate } from '../inputs/wording.js'
import { lineParameter, tabParameter } from '../builder/line/lineParameter.js'
import { newEventSettings } from '../bring/newEventSettings.js'
import { FirstSteps } from '../client.js'
import { EventCard } from './EventCard.js'
import { EventTitle } from './EventTitle.js'
import { NamedComments } from './NamedComments.js'
import { NoEvents } from './NoEvents.js'
import type { Say } from './wording.js'
import { translate } from '../../translate.js'
import './dashboard.css'

type Props = Pick<ServerProps, 'i18n' | 'locale' | 'payload' | 'user'>

/**
 * What an editor has to know before they open anything: the next events, and what is left to do for
 * each.
 */
async function Events({ i18n, locale, payload, user }: Props) {
  const language = i18n.language
  const say: Say = (key, vars) => translate(i18n)(`agenda:${key}`, vars)
  const found = await readDashboard({ payload, user: user ?? null }, { language: locale?.code })
  if (!found) return null
  const adminRoute = payload.config.routes.admin
  const events = slugOf(payload, 'events')
  const href = (path = '') =>
    formatAdminURL({ adminRoute, includeBasePath: true, path: `/collections/${events}${path}` })
  const { ahead, past, more, mayCreate, mayEditAgendas, named } = found
  const commentsAt = (event: Id, line: Id) =>
    href(`/${event}/agenda?${lineParameter}=${line}&${tabParameter}=comments`)
  const settings = mayCreate ? newEventSettings(payload, user) : undefined
  const steps = settings && (
    <FirstSteps
      events={[...past, ...ahead.toReversed()].map(({ id, title, startDate }) => ({
        id,
        title: title.text || say('dashboard:untitled'),
        startDate,
      }))}
      quiet={ahead.length > 0}
      settings={settings}
    />
  )
  return (
    <section aria-labelledby="agenda-dashboard" className="agenda-dashboard">
      <header>
        <h2 id="agenda-dashboard">{say('dashboard:heading')}</h2>
      </header>
      <NamedComments
        comments={named}
        hrefOf={({ event, line }) => commentsAt(event, line)}
        language={language}
        say={say}
      />
      {ahead.length ? (
        <ul className="agenda-dashboard__events">
          {ahead.map((event) => (
            <EventCard
              agenda={mayEditAgendas ? href(`/${event.id}/agenda`) : undefined}
              commentsAt={(line) => commentsAt(event.id, line)}
              event={event}
              form={href(`/${event.id}`)}
              key={event.id}
              language={language}
              say={say}
              translate={(to) => href(`/${event.id}/translate${to ? `?to=${to}` : ''}`)}
            />
          ))}
        </ul>
      ) : (
        <NoEvents hadSome={past.length > 0} say={say} steps={steps} />
      )}
      {more ? <a href={href()}>{say('dashboard:more', { count: more })}</a> : null}
      {steps && ahead.length ? (
        <section aria-labelledby="agenda-new-event" className="agenda-dashboard__new">
          <h3 id="agenda-new-event">{say('firstSteps:heading')}</h3>
          {steps}
        </section>
      ) : null}
      {past.length ? (
        <details open={!ahead.length}>
          <summary>{say('dashboard:past', { count: past.length })}</summary>
          <ul>
            {past.map(({ id, title, startDate }) => (
              <li key={id}>
                <a href={href(`/${id}${mayEditAgendas ? '/agenda' : '/translate'}`)}>
                  <EventTitle language={language} say={say} title={title} />
                </a>
                {startDate ? <small> {spokenDate(startDate, language, 'column')}</small> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

/** Before Payload's own dashboard, which does not wait for it. */
export const AgendaDashboard = (props: Props) => (
  <Suspense fallback={<div className="agenda-dashboard" />}>
    <Events i18n={props.i18n} locale={props.locale} payload={props.payload} user={props.user} />
  </Suspense>
)
