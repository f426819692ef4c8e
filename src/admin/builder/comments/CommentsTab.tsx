'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { LineComments } from '../../../store/comments/readComments.js'
import type { OpenedLine } from '../line/useLine.js'
import type { OrRefusal } from '../refusal.js'
import { CommentForm } from './CommentForm.js'
import { CommentItem } from './CommentItem.js'

/** The team's comments on the line: open ones first, resolved ones folded away. */
export function CommentsTab({ opened }: { opened: OpenedLine }) {
  const { apiClient, comments, event, isNew, line, say, tell } = opened
  const [found, setFound] = useState<LineComments>()
  const [fault, setFault] = useState<string>()
  const { id } = line
  const { count } = comments
  const known = comments.known.open[String(id)] ?? 0
  const shown = useRef<number>(undefined)

  const take = useCallback(
    async (asked: OrRefusal<LineComments>): Promise<boolean> => {
      const answer = await asked
      if ('refusal' in answer) {
        setFault(answer.refusal.message)
        return false
      }
      setFault(undefined)
      setFound(answer)
      shown.current = answer.comments.filter(({ resolved }) => !resolved).length
      count(id, shown.current)
      return true
    },
    [count, id],
  )
  // Read again when the number of open comments turned out to have changed.
  useEffect(() => {
    if (!isNew && shown.current !== known) void take(apiClient.comments.look(id))
  }, [apiClient, id, isNew, known, take])

  const send = async (text: string) => {
    const sent = await take(apiClient.comments.add(id, text))
    if (sent) tell(say('comments:sent'))
    return sent
  }
  if (isNew) return <p className="agenda-builder__quiet">{say('line:saveFirst')}</p>
  const all = found?.comments ?? []
  const list = (which: typeof all) => (
    <ul className="agenda-comments">
      {which.map((comment) => (
        <CommentItem
          comment={comment}
          key={comment.key}
          onRemove={() => void take(apiClient.comments.remove(comment.key))}
          onResolve={(resolved) => void take(apiClient.comments.resolve(comment.key, resolved))}
        />
      ))}
    </ul>
  )
  const open = all.filter(({ resolved }) => !resolved)
  const resolved = all.filter((each) => each.resolved)
  return (
    <>
      {fault ? (
        <p className="agenda-builder__fault" role="alert">
          {fault}
        </p>
      ) : null}
      {open.length ? list(open) : null}
      {!all.length ? (
        <p className="agenda-builder__quiet">{say(found ? 'comments:none' : 'line:reading')}</p>
      ) : null}
      <CommentForm colleagues={found?.colleagues ?? []} event={event} line={id} onSend={send} />
      {resolved.length ? (
        <details className="agenda-comments__resolved">
          <summary>{say('comments:resolved', { count: resolved.length })}</summary>
          {list(resolved)}
        </details>
      ) : null}
    </>
  )
}
