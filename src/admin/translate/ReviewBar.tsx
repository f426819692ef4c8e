'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Id } from '../../core/types.js'
import type { Review } from '../../store/translation/reviews.js'
import { useSay } from '../inputs/useSay.js'
import { spokenInstant } from '../inputs/wording.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import type { TranslateApiClient } from './apiClient.js'

type Props = {
  apiClient: TranslateApiClient
  event: Id
  initial: Review | null
  /** What the translation is in: its code, and what it is called. */ to: string
  language: string
  mayPublish: boolean
  onPublish: () => void
}

/**
 * A translator says that a language is ready to be looked at; an editor looks, publishes or says
 * that it was seen.
 */
export function ReviewBar({
  apiClient,
  event,
  initial,
  to,
  language,
  mayPublish,
  onPublish,
}: Props) {
  const { say, language: reads } = useSay()
  const [review, setReview] = useState(initial)
  const [note, keepNote] = useKeptNote<string>('review', event, to)
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<string>()
  const take = (answer: { failure: string } | { review: Review | null }) => {
    if ('failure' in answer) return setFailure(answer.failure)
    setFailure(undefined)
    void keepNote(undefined)
    setReview(answer.review)
  }
  const begin = () => {
    setAsked(true)
    void keepNote(review?.note ?? '')
  }
  const when = review && spokenInstant(review.askedAt, reads)
  return (
    <div aria-live="polite" className="agenda-translate__review">
      {failure ? <p className="agenda-builder__fault">{failure}</p> : null}
      {review ? (
        <p>
          {review.own
            ? say('translate:askedByYou', { language, when })
            : say(mayPublish ? 'translate:askedBy' : 'translate:askedByAnother', {
                name: review.by ?? '?',
                language,
                when,
              })}
          {review.note ? <q>{review.note}</q> : null}
        </p>
      ) : null}
      {note !== undefined ? (
        <label>
          {say('translate:reviewNote')}
          <textarea
            autoFocus={asked}
            maxLength={2000}
            onChange={({ target }) => void keepNote(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && void keepNote(undefined)}
            rows={2}
            value={note}
          />
        </label>
      ) : null}
      <div className="agenda-builder__buttons">
        {note !== undefined ? (
          <Button
            margin={false}
            onClick={() => void apiClient.askForReview(note).then(take)}
            size="small"
          >
            {say('translate:askNow')}
          </Button>
        ) : mayPublish ? (
          <Button
            buttonStyle={review ? 'primary' : 'secondary'}
            margin={false}
            onClick={onPublish}
            size="small"
          >
            {say(review ? 'translate:acceptAndPublish' : 'translate:publish')}
          </Button>
        ) : (
          <Button
            buttonStyle={review ? 'secondary' : 'primary'}
            margin={false}
            onClick={begin}
            size="small"
          >
            {say('translate:askForReview')}
          </Button>
        )}
        {review && (mayPublish || review.own) ? (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void apiClient.endReview().then(take)}
            size="small"
          >
            {say(mayPublish ? 'translate:seen' : 'translate:takeBack')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
