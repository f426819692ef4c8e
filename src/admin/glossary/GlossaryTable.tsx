'use client'

import { Collapsible, FieldError, useConfig, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { type GlossaryRow, isFilled } from '../../core/glossary/index.js'
import { useSay } from '../inputs/useSay.js'
import { Terms } from './Terms.js'
import './glossary.css'

type Props = {
  path: string
  readOnly: boolean
  /** The only language that may be written, and its rows as they are; undefined: all of them. */
  only?: string
}

/** A glossary with all languages side by side; it is drawn once it is opened. */
export function GlossaryTable({ only, path: givenPath, readOnly }: Props) {
  const { path, value, setValue, showError, disabled } = useField<GlossaryRow[]>({
    potentiallyStalePath: givenPath,
  })
  const { config } = useConfig()
  const { say } = useSay()
  const [isOpen, setOpen] = useState(false)
  const rows = Array.isArray(value) ? value : []
  const languages = config.localization ? config.localization.localeCodes : []
  return (
    <div className="field-type agenda-input agenda-glossary">
      <FieldError path={path} showError={showError} />
      <Collapsible
        header={
          <span id="agenda-glossary">
            {say('fields:glossary')}{' '}
            <span className="agenda-glossary__count">
              {say('glossary:terms', { count: rows.filter(isFilled).length })}
            </span>
          </span>
        }
        isCollapsed={!isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        {isOpen ? (
          <Terms
            languages={languages}
            locked={readOnly || disabled}
            onChange={setValue}
            only={only}
            rows={rows}
          />
        ) : null}
      </Collapsible>
    </div>
  )
}
