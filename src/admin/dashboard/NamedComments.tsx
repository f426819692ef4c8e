import { spokenMoment } from '../inputs/wording.js'
import type { NamedComment } from '../../store/comments/openComments.js'
import { EventTitle } from './EventTitle.js'
import type { Say } from './wording.js'

type Props = {
  comments: NamedComment[]
  hrefOf: (comment: NamedComment) => string
  language: string
  say: Say
}

/** Open comments in which somebody is named, each with the way to its line; nothing without any. */
export const NamedComments = ({ comments, hrefOf, language, say }: Props) =>
  comments.length ? (
    <section aria-labelledby="agenda-comments" className="agenda-dashboard__comments">
      <h3 id="agenda-comments">{say('comments:forYou')}</h3>
      <ul>
        {comments.map((comment) => (
          <li key={comment.key}>
            <a href={hrefOf(comment)}>
              <bdi>{comment.parts.map(({ text }) => text).join('')}</bdi>
            </a>
            <small>
              {say('comments:by', { name: comment.by ?? say('line:someone') })}
              {' · '}
              <bdi>{comment.lineTitle.text || say('checks:untitled')}</bdi>
              {' · '}
              <EventTitle language={language} say={say} title={comment.eventTitle} />
              {' · '}
              <time dateTime={comment.at}>
                {spokenMoment(Date.parse(comment.at), Date.now(), language)}
              </time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  ) : null
