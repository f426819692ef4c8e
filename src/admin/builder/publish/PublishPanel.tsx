'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../inputs/useSay.js'
import type { PublicationDoor } from '../door.js'
import { Languages } from './Languages.js'
import { Publication } from './Publication.js'
import { usePublication } from './usePublication.js'

type Props = {
  door: PublicationDoor
  onPublished: () => void
  onClose: () => void
  goToLine: (id: number | string) => void
  translateIn: (language: string) => string
}

/** Publishing the whole agenda: what would go out, what stands in the way, what readers will see change. */
export function PublishPanel({ door, onPublished, onClose, goToLine, translateIn }: Props) {
  const { say } = useSay()
  const { seen, refusal, publishing, done, publish, holdBack, setHoldBack } = usePublication(door, onPublished)
  const [note, setNote] = useState('')
  const [accepted, setAccepted] = useState(false)
  const conflicts = seen?.checks.filter(({ level }) => level !== 'advice') ?? []
  const advice = seen?.checks.filter(({ level }) => level === 'advice') ?? []
  const nothing = seen !== undefined && !seen.event && !seen.lines.length && seen.number > 1 && !seen.decided
  const ready = seen !== undefined && !conflicts.length && !nothing && (accepted || !advice.length)
  return (
    <section aria-label={say('releases:heading')} className="agenda-builder__plan" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2>{say('releases:heading')}</h2>
      <div aria-live="polite">
        {done ? <p className="agenda-builder__done">{say('releases:published', { number: done })}</p> : null}
        {refusal ? (
          <p className="agenda-builder__fault">
            {refusal.at && refusal.at !== 'event' ? <bdi>{seen?.lines.find(({ id }) => String(id) === refusal.at)?.title}: </bdi> : null}
            {refusal.fields?.length ? refusal.fields.map(({ message }) => message).join(' ') : refusal.message}
          </p>
        ) : null}
        {nothing && !done ? <p>{say('releases:nothing')}</p> : null}
      </div>
      {seen && !nothing ? <Publication advice={advice} conflicts={conflicts} goToLine={goToLine} seen={seen} /> : null}
      {seen ? (
        <div>
          <h3>{say('releases:readiness')}</h3>
          <Languages holdBack={holdBack} onHoldBack={setHoldBack} readiness={seen.readiness} translateIn={translateIn} />
        </div>
      ) : null}
      {seen && !nothing ? (
        <>
          <label>
            {say('releases:note')}
            <textarea className="agenda-builder__note" maxLength={2000} onChange={({ target }) => setNote(target.value)} placeholder={say('releases:noteHint')} rows={2} value={note} />
          </label>
          {advice.length ? (
            <label>
              <input checked={accepted} onChange={({ target }) => setAccepted(target.checked)} type="checkbox" /> {say('releases:acceptAdvice')}
            </label>
          ) : null}
        </>
      ) : null}
      <div className="agenda-builder__buttons">
        {nothing ? null : (
          <Button disabled={!ready || publishing} margin={false} onClick={() => void publish({ note, acceptAdvice: accepted })} size="small">
            {say(publishing ? 'releases:publishing' : 'releases:publishNumber', { number: seen?.number ?? '' })}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {say('releases:close')}
        </Button>
      </div>
    </section>
  )
}
