'use client'

import { Button } from '@payloadcms/ui'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'
import type { Fate } from './translateState.js'

type Props = {
  entry: TranslationEntry
  fate: Fate | undefined
  onSave: () => void
  onGiveUp: () => void
}

/** What became of a text that was sent; where it could not be stored, why, and what can be done. */
export function FateNotice({ entry, fate, onSave, onGiveUp }: Props) {
  const { say } = useSay()
  if (!fate) return null
  if (fate.is === 'saved' || fate.is === 'saving')
    return (
      <span className={`agenda-translate__fate is-${fate.is}`}>{say(`translate:${fate.is}`)}</span>
    )
  const theirs = fate.is === 'targetMoved' ? entry.paragraphs.target?.join('\n') : undefined
  return (
    <div className="agenda-translate__problem">
      <p>
        {[
          fate.is === 'failed' || fate.is === 'broken' ? fate.message : '',
          fate.is === 'failed' ? '' : say(`translate:problems:${fate.is}`),
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
        {fate.is === 'unknownId' || fate.is === 'broken' ? null : (
          <Button margin={false} onClick={onSave} size="small">
            {say(fate.is === 'failed' ? 'translate:again' : 'translate:useMine')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onGiveUp} size="small">
          {say(fate.is === 'targetMoved' ? 'translate:useTheirs' : 'translate:giveUp')}
        </Button>
      </div>
    </div>
  )
}
