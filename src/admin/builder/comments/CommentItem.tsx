'use client'

import { spokenMoment } from '../../inputs/wording.js'
import { useSay } from '../../inputs/useSay.js'
import type { Comment } from '../../../store/comments/readComments.js'

type Props = {
  comment: Comment
  onResolve: (resolved: boolean) => void
  onRemove: () => void
}

/** One comment: who said what and when, and what can be done with it. */
export function CommentItem({ comment, onResolve, onRemove }: Props) {
  const { say, language } = useSay()
  const { parts, by, own, at, resolved } = comment
  const name = by ?? say('line:someone')
  const moment = (iso: string) => spokenMoment(Date.parse(iso), Date.now(), language)
  return (
    <li className={`agenda-comment${resolved ? ' is-resolved' : ''}`}>
      <div className="agenda-comment__head">
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <time dateTime={at}>{moment(at)}</time>
      </div>
      <p dir="auto">
        {parts.map(({ text, user }, index) =>
          user === undefined ? (
            text
          ) : (
            <bdi className="agenda-comment__name" key={index}>
              {text}
            </bdi>
          ),
        )}
      </p>
      {resolved ? (
        <small>
          {say('comments:resolvedBy', { name: resolved.by ?? say('line:someone') })}{' '}
          <time dateTime={resolved.at}>{moment(resolved.at)}</time>
        </small>
      ) : null}
      <div className="agenda-comment__acts">
        <button onClick={() => onResolve(!resolved)} type="button">
          {say(resolved ? 'comments:reopen' : 'comments:resolve')}
        </button>
        {own ? (
          <button onClick={onRemove} type="button">
            {say('comments:delete')}
          </button>
        ) : null}
      </div>
    </li>
  )
}
