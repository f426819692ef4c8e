'use client'

import { useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { NewEventFromDocument } from '../bring/NewEventFromDocument.js'
import type { NewEventSettings } from '../bring/newEventSettings.js'
import { useSay } from '../inputs/useSay.js'
import { CopyLast, copying, type Copied } from './CopyLast.js'
import { BringPicture, CopyPicture, EmptyPicture } from './pictures.js'
import { StartEmpty, starting } from './StartEmpty.js'
import './firstSteps.css'

type Props = {
  settings: NewEventSettings
  /** What there is to copy, the latest first. */
  events: Copied[]
  /** Smaller, below the events that there are. */
  quiet?: boolean
}

const Step = ({
  name,
  picture,
  onClick,
}: {
  name: 'bring' | 'copy' | 'empty'
  picture: ReactNode
  onClick: () => void
}) => {
  const { say } = useSay()
  return (
    <button className="agenda-steps__step" onClick={onClick} type="button">
      {picture}
      <strong>{say(`firstSteps:${name}:name`)}</strong>
      <span>{say(`firstSteps:${name}:what`)}</span>
    </button>
  )
}

/** The ways to a new event, in three pictures at most. */
export function FirstSteps({ events, quiet, settings }: Props) {
  const { openModal } = useModal()
  return (
    <div className={`agenda-steps ${quiet ? 'is-quiet' : ''}`}>
      <NewEventFromDocument
        {...settings}
        trigger={(open) => <Step name="bring" onClick={open} picture={<BringPicture />} />}
      />
      <Step name="empty" onClick={() => openModal(starting)} picture={<EmptyPicture />} />
      <StartEmpty settings={settings} />
      {events.length ? (
        <>
          <Step name="copy" onClick={() => openModal(copying)} picture={<CopyPicture />} />
          <CopyLast eventSlug={settings.slugs.events} events={events} />
        </>
      ) : null}
    </div>
  )
}
