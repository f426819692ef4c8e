'use client'

import { useId, useState } from 'react'
import { readTime } from '../../core/builder/timeCell.js'
import { chosen } from '../../core/import/guess.js'
import type { ReadingStep, ProposedLine } from '../../core/import/proposal.js'
import { timeText } from '../../core/time/timeText.js'
import type { Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'

type Props = {
  line: ProposedLine
  kinds: Rulebook['kinds']
  onChange: (changes: ReadingStep[]) => void
}

/**
 * Corrections of the line that is looked at; each holds when the field is left or Enter is pressed.
 */
export function ChosenLine({ line, kinds, onChange }: Props) {
  const { say, language } = useSay()
  const [wrong, setWrong] = useState(false)
  const fault = useId()
  const set = (field: 'kind' | 'time' | 'title', value: unknown) =>
    onChange([{ type: 'set', line: line.id, field, value: chosen(value, line[field]?.places) }])
  const { timing } = line.time.value
  const time =
    timing === 'clock'
      ? timeText(line.time.value, language)
      : timing === 'toBeAnnounced'
        ? ''
        : say(`values:timing:${timing}`)
  const setTime = (typed: string) => {
    if (typed.trim() === time) return setWrong(false)
    const read = typed.trim() ? readTime(typed) : { timing: 'toBeAnnounced' as const }
    setWrong(!read)
    if (!read) return
    const { certain: _, ...value } = { certain: true, ...read }
    set('time', value)
  }
  const onEnter = {
    onKeyDown: (event: React.KeyboardEvent<HTMLInputElement>) =>
      event.key === 'Enter' && event.currentTarget.blur(),
  }
  return (
    <div className="agenda-bring__correct" key={line.id}>
      <label className="is-time">
        {say('bring:line:time')}
        <input
          aria-describedby={wrong ? fault : undefined}
          aria-invalid={wrong || undefined}
          defaultValue={time}
          dir="auto"
          key={time}
          onBlur={({ target }) => setTime(target.value)}
          {...onEnter}
        />
      </label>
      <label className="is-title">
        {say('bring:line:title')}
        <input
          defaultValue={line.title.value}
          dir="auto"
          key={line.title.value}
          onBlur={({ target }) =>
            target.value.trim() !== line.title.value && set('title', target.value.trim())
          }
          {...onEnter}
        />
      </label>
      <label>
        {say('bring:line:kind')}
        <select onChange={({ target }) => set('kind', target.value)} value={line.kind.value}>
          {Object.keys(kinds).map((kind) => (
            <option key={kind} value={kind}>
              {labelOf(kinds, kind, language)}
            </option>
          ))}
        </select>
      </label>
      <button onClick={() => onChange([{ type: 'remove', line: line.id }])} type="button">
        {say('bring:line:leaveOut')}
      </button>
      {wrong ? (
        <small id={fault} role="alert">
          {say('bring:line:badTime')}
        </small>
      ) : null}
    </div>
  )
}
