import { colonOf, languageName } from '../../core/phrases.js'
import type { Id } from '../../core/types.js'
import { isOpen } from '../../core/translation/index.js'
import type { EventAhead } from '../../store/dashboard/readDashboard.js'
import { spokenMark } from '../translation/wording.js'
import { EventTitle } from './EventTitle.js'
import { type Say, spokenDates, spokenCountdown } from './wording.js'

type Props = {
  event: EventAhead
  agenda?: string
  form: string
  translate: (to: string) => string
  commentsAt: (line: Id) => string
  language: string
  say: Say
}

const publication = { asItIs: 'asItIs', never: 'neverPublished', older: 'olderPublished' } as const

/** One event: when it is, and what is left to do for it. */
export function EventCard({ event, agenda, form, translate, commentsAt, language, say }: Props) {
  const title = event.title.text || say('dashboard:untitled')
  const {
    countdown,
    days,
    sessions,
    conflicts,
    advice,
    translations,
    published,
    unpublishedSessions,
    reviews,
    comments,
  } = event
  return (
    <li className={`agenda-dashboard__event is-${countdown.phase}`}>
      <h3>
        <a href={agenda ?? translate('')}>
          <EventTitle language={language} say={say} title={event.title} />
        </a>
      </h3>
      <p>
        <strong>{spokenCountdown(countdown, language, say)}</strong>{' '}
        <span>{spokenDates(event, language)}</span>
      </p>
      <p className="agenda-dashboard__quiet">
        <span>{say('dashboard:days', { count: days })}</span>{' '}
        <span>{say('dashboard:sessions', { count: sessions })}</span>
      </p>
      <ul className="agenda-dashboard__states">
        <li className={conflicts ? 'is-conflict' : 'is-fine'}>
          {conflicts
            ? say('dashboard:conflicts', { count: conflicts })
            : say('dashboard:noConflicts')}
        </li>
        {advice ? (
          <li className="agenda-dashboard__quiet">{say('dashboard:advice', { count: advice })}</li>
        ) : null}
        <li className={published === 'asItIs' ? 'is-fine' : 'is-open'}>
          {say(`dashboard:${publication[published]}`)}
        </li>
        {unpublishedSessions ? (
          <li className="is-open">
            {say('dashboard:unpublishedSessions', { count: unpublishedSessions })}
          </li>
        ) : null}
        {comments.line === undefined ? null : (
          <li className="is-open">
            <a href={commentsAt(comments.line)}>{say('comments:open', { count: comments.open })}</a>
          </li>
        )}
      </ul>
      {translations.length ? (
        <dl aria-label={say('dashboard:languages')}>
          {translations.map((mark) => (
            <div key={mark.language}>
              <dt>{languageName(mark.language, language)}</dt>
              <dd className={isOpen(mark) ? 'is-open' : 'is-fine'}>
                {isOpen(mark) ? (
                  <a
                    aria-label={`${spokenMark(mark, say)}${colonOf(language)}${say('counts:translate', { language: languageName(mark.language, language) })}${colonOf(language)}${title}`}
                    href={translate(mark.language)}
                  >
                    {spokenMark(mark, say)}
                  </a>
                ) : (
                  spokenMark(mark, say)
                )}
                {reviews
                  .filter((review) => review.language === mark.language)
                  .map((review) => (
                    <a className="is-open" href={translate(mark.language)} key={review.askedAt}>
                      {' '}
                      {say('dashboard:reviewAsked', { name: review.by ?? '?' })}
                    </a>
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className="agenda-dashboard__links">
        {agenda ? (
          <a aria-label={`${say('dashboard:agenda')}${colonOf(language)}${title}`} href={agenda}>
            {say('dashboard:agenda')}
          </a>
        ) : null}{' '}
        <a
          aria-label={`${say('dashboard:translate')}${colonOf(language)}${title}`}
          href={translate('')}
        >
          {say('dashboard:translate')}
        </a>{' '}
        <a aria-label={`${say('dashboard:form')}${colonOf(language)}${title}`} href={form}>
          {say('dashboard:form')}
        </a>
      </p>
    </li>
  )
}
