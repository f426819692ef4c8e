'use client'

import { useId } from 'react'
import type { Purpose } from '../../core/import/purpose.js'
import { languageName } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'

type Props = {
  purposes: readonly Purpose[]
  purpose: Purpose
  /** The one of the document. */ language: string
  onChoose: (purpose: Purpose) => void
}

/** What the document is: the likeliest is chosen, and stands first. */
export function PurposeChoice({ purposes, purpose, language: document, onChoose }: Props) {
  const { say, language } = useSay()
  const name = useId()
  return (
    <fieldset className="agenda-bring__purpose">
      <legend>{say('bring:purpose:heading')}</legend>
      {purposes.map((each) => (
        <label className={each === purpose ? 'is-chosen' : undefined} key={each}>
          <input
            checked={each === purpose}
            name={name}
            onChange={() => onChoose(each)}
            type="radio"
          />
          <span>
            <strong>
              {say(`bring:purpose:${each}`, { language: languageName(document, language) })}
            </strong>
            <small>
              {say(`bring:purpose:${each}Does`, { language: languageName(document, language) })}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
