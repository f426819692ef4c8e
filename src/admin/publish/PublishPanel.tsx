'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Id } from '../../core/types.js'
import type { PublicationApiClient } from '../builder/apiClient.js'
import { useSay } from '../inputs/useSay.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import { DoneNotice } from './DoneNotice.js'
import { faultsOf } from './faultsOf.js'
import { hintFor, isOfLines, isWithdrawal, type Part } from './publicationPart.js'
import { Preview } from './Preview.js'
import type { WayToLine } from './CheckLinks.js'
import { usePublication } from './usePublication.js'
import type { Fault } from './useDocumentForm.js'
import { useReadAdvice } from './useReadAdvice.js'
import { sameId } from '../../core/ids.js'

export type PanelProps = {
  apiClient: PublicationApiClient
  event: Id
  part: Part
  toLine?: WayToLine
  /** The language whose translations were looked at. */
  reviewed?: string
  /** Where an event's texts are translated into a language. */
  translateIn: (language: string) => string
  onPublished: () => void
  onClose: () => void
  /** From one line to the whole agenda. */
  onWhole?: () => void
  /** Payload's own way, for this one document, where this panel may not look. */
  alone?: () => void
  /** Told what of this document's own fields stands in the way. */
  onFaults?: (faults: Fault[]) => void
}

/**
 * What would be published or taken back, what stands in the way, what readers will see change; then
 * the one button that does it.
 */
export function PublishPanel({
  apiClient,
  event,
  part,
  toLine,
  reviewed,
  translateIn,
  onPublished,
  onClose,
  onWhole,
  alone,
  onFaults,
}: PanelProps) {
  const { say, colon } = useSay()
  const publication = usePublication(apiClient, part, onPublished)
  const { seen, refusal, looking, publishing, done, publish } = publication
  const { read, remember } = useReadAdvice(event)
  const [begun, keepNote] = useKeptNote<string>('publishing', event)
  const note = begun ?? ''
  const [accepted, setAccepted] = useState(false)
  const away = isWithdrawal(part)
  const advice = seen?.checks.filter(({ level }) => level === 'advice') ?? []
  const fresh = advice.filter(({ key }) => !read?.has(key))
  const hint = seen && hintFor(seen, part, accepted || !fresh.length)
  const eventFirst = seen && isOfLines(part) && !seen.published
  const go = async () => {
    if (accepted) remember(advice.map(({ key }) => key))
    await publish({ note, accepted: advice.map(({ key }) => key) })
  }
  useEffect(() => onFaults?.(faultsOf(part, seen, refusal)), [seen, refusal])
  useEffect(() => {
    if (done) void keepNote(undefined)
  }, [done, keepNote])
  const closed = refusal?.closed && alone
  const act = away ? 'publishing:withdraw' : 'releases:publishNumber'
  return (
    <div className="agenda-publish__panel">
      <div aria-busy={looking || publishing} className="agenda-publish__body">
        <div aria-live="polite">
          {refusal && !closed ? (
            <p className="agenda-publish__fault" role="alert">
              {refusal.at && refusal.at !== 'event' ? (
                <bdi>{seen?.lines.find(({ id }) => sameId(id, refusal.at))?.title + colon}</bdi>
              ) : null}
              {refusal.fields?.length
                ? refusal.fields.map(({ message }) => message).join(' ')
                : refusal.message}
            </p>
          ) : null}
          {closed ? <p>{say(away ? 'publishing:closedLost' : 'publishing:closed')}</p> : null}
          {!seen && !refusal ? (
            <p className="agenda-publish__quiet">{say('publishing:looking')}</p>
          ) : null}
        </div>
        {done ? <DoneNotice done={done} withdrawn={away} /> : null}
        {seen && eventFirst && !done ? (
          <p className="agenda-publish__box">{say('publishing:eventFirst')}</p>
        ) : null}
        {seen && !eventFirst && !done ? (
          <Preview
            accepted={accepted}
            fresh={fresh}
            hint={hint}
            known={advice.filter((each) => !fresh.includes(each))}
            note={note}
            onAccepted={setAccepted}
            onNote={(text) => void keepNote(text || undefined)}
            part={part}
            publication={publication}
            reviewed={reviewed}
            seen={seen}
            toLine={toLine}
            translateIn={translateIn}
          />
        ) : null}
      </div>
      <div className="agenda-publish__foot">
        <p>{!done && !eventFirst && hint ? say(`publishing:hint:${hint}`) : null}</p>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium">
          {say('publishing:close')}
        </Button>
        {done ? null : closed ? (
          <Button margin={false} onClick={alone} size="medium">
            {say(away ? 'publishing:withdrawAlone' : 'publishing:publishAlone')}
          </Button>
        ) : eventFirst && onWhole ? (
          <Button margin={false} onClick={onWhole} size="medium">
            {say('publishing:publishEvent')}
          </Button>
        ) : (
          <Button
            buttonStyle={away ? 'error' : 'primary'}
            disabled={!seen || !read || looking || publishing || Boolean(hint)}
            margin={false}
            onClick={() => void go()}
            size="medium"
          >
            {publishing
              ? say(away ? 'publishing:withdrawing' : 'releases:publishing')
              : say(seen || away ? act : 'releases:publish', { number: seen?.number })}
          </Button>
        )}
      </div>
    </div>
  )
}
