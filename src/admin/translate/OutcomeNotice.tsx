'use client'

import { Button } from '@payloadcms/ui'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'
import type { Outcome } from './translateState.js'

type Props = {
  entry: TranslationEntry
  outcome: Outcome | undefined
  onSave: () => void
  onGiveUp: () => void
}

/** What became of a text that was sent; where it could not be stored, why, and what can be done. */
export function OutcomeNotice({ entry, outcome, onSave, onGiveUp }: Props) {
  const { say } = useSay()
  if (!outcome) return null
  if (outcome.is === 'saved' || outcome.is === 'saving')
    return (
      <span className={`agenda-translate__outcome is-${outcome.is}`}>
        {say(`translate:${outcome.is}`)}
      </span>
    )
  const theirs = outcome.is === 'targetMoved' ? entry.paragraphs.target?.join('\n') : undefined
  return (
    <div className="agenda-translate__refusal">
      <p>
        {[
          outcome.is === 'failed' || outcome.is === 'broken' ? outcome.message : '',
          outcome.is === 'failed' ? '' : say(`translate:refusals:${outcome.is}`),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {theirs ? (
        <blockquote>
          <bdi>{theirs}</bdi>
        </blockquote>
      ) : null}
      <div className="agenda-builder__buttons">
        {outcome.is === 'unknownId' || outcome.is === 'broken' ? null : (
          <Button margin={false} onClick={onSave} size="small">
            {say(outcome.is === 'failed' ? 'translate:again' : 'translate:useMine')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onGiveUp} size="small">
          {say(outcome.is === 'targetMoved' ? 'translate:useTheirs' : 'translate:giveUp')}
        </Button>
      </div>
    </div>
  )
}
