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
  // The title may be in another language than the panel, which no attribute could say.
  const ofIt = (
    <>
      {colonOf(language)}
      <bdi lang={event.title.language}>{event.title.text || say('dashboard:untitled')}</bdi>
    </>
  )
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
                  <a href={translate(mark.language)}>
                    {spokenMark(mark, say)}
                    <span className="agenda-unseen">
                      {colonOf(language)}
                      {say('counts:translate', {
                        language: languageName(mark.language, language),
                      })}
                      {ofIt}
                    </span>
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
          <a href={agenda}>
            {say('dashboard:agenda')}
            <span className="agenda-unseen">{ofIt}</span>
          </a>
        ) : null}{' '}
        <a href={translate('')}>
          {say('dashboard:translate')}
          <span className="agenda-unseen">{ofIt}</span>
        </a>{' '}
        <a href={form}>
          {say('dashboard:form')}
          <span className="agenda-unseen">{ofIt}</span>
        </a>
      </p>
    </li>
  )
}
