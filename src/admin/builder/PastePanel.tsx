'use client'

import { Button } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { type Edit, pasteRows } from '../../core/builder/index.js'
import type { Agenda, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import { pastedEdits } from './pastedEdits.js'
import type { Builder } from './useBuilder.js'

type Props = { agenda: Agenda; rows: string[][]; day?: string; choices: Builder['choices']; rulebook: Rulebook; onApply: (edits: Edit[]) => void; onCancel: () => void }

/** What was pasted, as the lines that it would become; nothing is added before the editor says so. */
export function PastePanel({ agenda, rows, day: first, choices, rulebook, onApply, onCancel }: Props) {
  const { say, language } = useSay()
  const dates = agenda.event.days.map(({ date }) => date)
  const [day, setDay] = useState(first ?? dates[0])
  const lines = useMemo(() => pasteRows(rows, { days: dates, day, kinds: rulebook.kinds }), [rows, day, rulebook.kinds, dates.join()])
  return (
    <section aria-label={say('builder:paste:heading')} className="agenda-builder__plan" onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <h2>{say('builder:paste:heading')}</h2>
      <label>
        {say('builder:paste:day')}{' '}
        <select autoFocus onChange={({ target }) => setDay(target.value)} value={day}>
          {dates.map((date) => (
            <option key={date} value={date}>
              {spokenDate(date, language, 'short')}
            </option>
          ))}
        </select>
      </label>
      <ul className="agenda-builder__changes">
        {lines.map(({ row, day: on, timing, starts, ends, title, kind, problem }) => (
          <li key={row}>
            {on ? `${spokenDate(on, language, 'short')} ` : ''}
            <span dir="ltr">{timing === 'clock' ? [starts, ends].filter(Boolean).join('–') : say(`values:timing:${timing}`)}</span> <bdi>{title}</bdi>{' '}
            <small>{labelOf(rulebook.kinds, kind ?? 'session', language)}</small>
            {problem ? <span className="agenda-builder__fault"> {say(`builder:paste:problems:${problem}`)}</span> : null}
          </li>
        ))}
      </ul>
      <div className="agenda-builder__buttons">
        <Button disabled={!lines.length} margin={false} onClick={() => onApply(pastedEdits(agenda, lines, day, choices.places))} size="small">
          {say('builder:paste:add', { count: lines.length })}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="small">
          {say('builder:cancel')}
        </Button>
      </div>
    </section>
  )
}
