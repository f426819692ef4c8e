'use client'

import { useSay } from '../inputs/useSay.js'
import { Advice } from './Advice.js'
import { ReaderChanges } from './ReaderChanges.js'
import type { Entry } from './publicationTypes.js'
import { Languages } from './Languages.js'
import { type Hint, isWithdrawal, type Part, theEvent } from './publicationPart.js'
import { CheckLinks, type WayToLine } from './CheckLinks.js'
import type { usePublication } from './usePublication.js'
import { WhatGoesOut } from './WhatGoesOut.js'

type Checks = Entry['checks']
type Props = {
  seen: Entry
  part: Part
  publication: Pick<
    ReturnType<typeof usePublication>,
    'holdBack' | 'leaveOut' | 'setHoldBack' | 'setLeaveOut'
  >
  fresh: Checks
  known: Checks
  accepted: boolean
  onAccepted: (accepted: boolean) => void
  note: string
  onNote: (note: string) => void
  hint?: Hint
  toLine?: WayToLine
  reviewed?: string
  translateIn: (language: string) => string
}

function Note({ note, onNote }: Pick<Props, 'note' | 'onNote'>) {
  const { say } = useSay()
  return (
    <label>
      {say('releases:note')}
      <textarea
        dir="auto"
        maxLength={2000}
        onChange={({ target }) => onNote(target.value)}
        placeholder={say('releases:noteHint')}
        rows={2}
        value={note}
      />
    </label>
  )
}

/**
 * What would become of it: what must be solved first, then what readers will see, then what goes
 * out and in which languages.
 */
export function Preview({
  seen,
  part,
  publication,
  fresh,
  known,
  accepted,
  onAccepted,
  note,
  onNote,
  hint,
  toLine,
  reviewed,
  translateIn,
}: Props) {
  const { say } = useSay()
  const { holdBack, setHoldBack, leaveOut, setLeaveOut } = publication
  const conflicts = seen.checks.filter(({ level }) => level !== 'advice')
  if (isWithdrawal(part)) {
    return (
      <>
        <p className="agenda-publish__box">
          {say(
            part.type === 'withdraw' && part.id === theEvent
              ? 'publishing:loseAll'
              : 'publishing:loseLine',
          )}
        </p>
        <ReaderChanges
          changesByLanguage={seen.changesByLanguage}
          heading={say('publishing:lose')}
        />
        <Note note={note} onNote={onNote} />
      </>
    )
  }
  const languages =
    part.type === 'all' ? (
      <section>
        <h3>{say('releases:readiness')}</h3>
        <Languages
          holdBack={holdBack}
          onHoldBack={setHoldBack}
          readiness={seen.readiness}
          translateIn={translateIn}
        />
      </section>
    ) : null
  if (hint === 'team') return <p className="agenda-publish__box">{say('publishing:staysLine')}</p>
  if (hint === 'nothing') {
    return (
      <>
        <p className="agenda-publish__fine">{say('releases:nothing')}</p>
        <WhatGoesOut leaveOut={leaveOut} onLeaveOut={setLeaveOut} seen={seen} />
        {languages}
      </>
    )
  }
  return (
    <>
      {seen.missing.length ? (
        <section className="agenda-publish__box is-conflict">
          <h3>{say('publishing:missing')}</h3>
          <ul className="agenda-publish__said">
            {seen.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {conflicts.length ? (
        <section className="agenda-publish__box is-conflict">
          <h3>{say('publishing:conflicts', { count: conflicts.length })}</h3>
          <CheckLinks checks={conflicts} toLine={toLine} />
        </section>
      ) : seen.missing.length ? null : (
        <p className="agenda-publish__fine">{say('publishing:noConflicts')}</p>
      )}
      <Advice
        accepted={accepted}
        fresh={fresh}
        known={known}
        onAccepted={onAccepted}
        toLine={toLine}
      />
      <ReaderChanges
        changesByLanguage={seen.changesByLanguage}
        heading={say('releases:changes')}
        reviewed={reviewed}
      />
      {part.type === 'all' ? (
        <WhatGoesOut leaveOut={leaveOut} onLeaveOut={setLeaveOut} seen={seen} />
      ) : null}
      {languages}
      <Note note={note} onNote={onNote} />
    </>
  )
}
