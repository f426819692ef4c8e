'use client'

import { type ReactNode, useId } from 'react'
import { useSay } from '../../inputs/useSay.js'
import type { OpenedLine } from './useLine.js'

type Props = {
  label: string
  /** The fields whose violations are shown here, as rules name them. */
  of?: string[]
  line: Pick<OpenedLine, 'checks'>
  hint?: string
  /** Whether it holds several inputs with labels of their own. */
  group?: boolean
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A field of the panel: its label, its input, and what the rules say of it. */
export function LineField({ label, of = [], line, hint, group = false, children }: Props) {
  const { say, colon } = useSay()
  const id = useId()
  const checks = of.flatMap((field) => line.checks.get(field) ?? [])
  const noted = checks.length > 0 || hint !== undefined
  const inner = children({ id, 'aria-describedby': noted ? `${id}-notes` : undefined })
  return (
    <div
      aria-labelledby={group ? `${id}-label` : undefined}
      className="agenda-line__field"
      data-field={of[0]}
      role={group ? 'group' : undefined}
    >
      {group ? (
        <span className="agenda-line__label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label className="agenda-line__label" htmlFor={id}>
          {label}
        </label>
      )}
      {inner}
      {noted ? (
        <div className="agenda-line__notes" id={`${id}-notes`}>
          {hint ? <small>{hint}</small> : null}
          {checks.map(({ level, text }) => (
            <p className={`is-${level}`} key={text}>
              <span className="agenda-unseen">{say(`checks:${level}`) + colon}</span>
              {text}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  )
}
