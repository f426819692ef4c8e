import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { CSSProperties } from 'react'
import { colonOf } from '../../core/phrases.js'
import type { Level } from '../../core/types.js'
import type { Check } from '../../store/checks.js'
import { slugOf } from '../../store/optionsOf.js'
import type { Say } from '../inputs/useSay.js'
import '../agenda.css'

/** `missing`: sentences, what must be there before anything can be published. */
type Props = {
  checks: Check[]
  missing?: string[]
  of: 'event' | 'session'
  payload: Payload
  say: Say
  /** Of the panel. */
  language: string
}

const levels: Level[] = ['impossible', 'conflict', 'advice']
const tone: Record<Level, string> = { impossible: 'error', conflict: 'error', advice: 'warning' }
/** More advice than this is folded: it must not push the form off the screen. */
const unfolded = 3

const box = (of: string): CSSProperties => ({
  background: `var(--theme-${of}-50)`,
  borderInlineStart: `3px solid var(--theme-${of}-500)`,
  borderRadius: 'var(--style-radius-s)',
  color: 'var(--theme-text)',
  marginBlockEnd: 'calc(var(--base) / 2)',
  padding: 'calc(var(--base) / 2) calc(var(--base) * 0.75)',
})
const heading: CSSProperties = { display: 'inline', font: 'inherit', fontWeight: 600, margin: 0 }
const list: CSSProperties = {
  margin: 'calc(var(--base) / 3) 0 0',
  paddingInlineStart: 'var(--base)',
}

function Line({ check, of, payload, say, language }: { check: Check } & Omit<Props, 'checks'>) {
  const { session, text } = check
  if (of === 'session' || !session) return <li>{text}</li>
  const path = `/collections/${slugOf(payload, 'sessions')}/${session.id}` as const
  return (
    <li>
      <Link href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })}>
        {session.title || say('checks:untitled')}
      </Link>
      {colonOf(language)}
      {text}
    </li>
  )
}

function Group({ level, checks, ...rest }: { level: Level } & Props) {
  const { say } = rest
  return (
    <details open={level !== 'advice' || checks.length <= unfolded} style={box(tone[level])}>
      <summary style={{ cursor: 'pointer' }}>
        <h3 style={heading}>
          {say(`checks:${level}`)} ({checks.length})
        </h3>{' '}
        <small>{say(`checks:${level}Note`)}</small>
      </summary>
      <ul style={list}>
        {checks.map((check, index) => (
          <Line check={check} key={index} {...rest} />
        ))}
      </ul>
    </details>
  )
}

/** The checks by level, the worst first; one quiet line where there is nothing to say. */
export function CheckList({ checks, missing = [], ...rest }: Props) {
  const { say } = rest
  if (!checks.length && !missing.length)
    return (
      <p
        className="agenda-checks"
        style={{ ...box('success'), paddingBlock: 'calc(var(--base) / 4)' }}
      >
        {say('checks:nothing')} <small>{say('checks:saved')}</small>
      </p>
    )
  return (
    <section aria-label={say('checks:heading')} className="agenda-checks">
      {missing.length ? (
        <div style={box('warning')}>
          <h3 style={heading}>{say('checks:missing')}</h3>
          <ul style={list}>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {levels.map((level) => {
        const found = checks.filter((check) => check.level === level)
        return found.length ? <Group checks={found} key={level} level={level} {...rest} /> : null
      })}
    </section>
  )
}
