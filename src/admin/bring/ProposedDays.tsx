'use client'

import { chosen } from '../../core/import/guess.js'
import type {
  ReadingStep,
  Proposal,
  ProposedDay,
  ProposedLine,
} from '../../core/import/proposal.js'
import type { Rulebook } from '../../core/types.js'
import { spokenDate } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'
import { ChosenLine } from './ChosenLine.js'
import { ProposedRow } from './ProposedRow.js'

type Props = {
  proposal: Proposal
  /** Lines that a question is about. */
  open: ReadonlySet<string>
  line: string | undefined
  dates: readonly string[]
  rulebook: Rulebook
  onChoose: (line: string) => void
  onChange: (changes: ReadingStep[]) => void
}

/** The lines that are proposed, by day. */
export function ProposedDays({
  proposal,
  open,
  line: current,
  dates,
  rulebook,
  onChoose,
  onChange,
}: Props) {
  const { say, language } = useSay()
  const { kinds, roles } = rulebook
  const days: (ProposedDay | undefined)[] = [...proposal.days, undefined]
  const heading = ({ id, date, label }: ProposedDay) => (
    <h3>
      {date ? spokenDate(date.value, language) : <bdi>{label?.value}</bdi>}{' '}
      {date && label?.value ? (
        <small>
          <bdi>{label.value}</bdi>
        </small>
      ) : null}{' '}
      {date && dates.length && !dates.includes(date.value) ? (
        <small className="agenda-bring__chip">{say('bring:day:fresh')}</small>
      ) : null}
      <input
        aria-label={say('bring:day:date')}
        onChange={({ target }) =>
          onChange([
            {
              type: 'setDay',
              day: id,
              value: target.value ? chosen(target.value, date?.places) : undefined,
            },
          ])
        }
        type="date"
        value={date?.value ?? ''}
      />
    </h3>
  )
  const row = (line: ProposedLine) => (
    <li data-row={line.id} key={line.id}>
      <ProposedRow
        chosen={current === line.id}
        kinds={kinds}
        line={line}
        onChoose={onChoose}
        open={open.has(line.id)}
        roles={roles}
      />
      {current === line.id ? (
        <ChosenLine key={line.id} kinds={kinds} line={line} onChange={onChange} />
      ) : null}
    </li>
  )
  return days.map((day) => {
    const own = proposal.lines.filter(({ day: on }) => on.value === day?.id)
    if (!own.length) return null
    return (
      <section className="agenda-bring__day" key={day?.id ?? 'none'}>
        {day ? heading(day) : <h3>{say('bring:day:none')}</h3>}
        <ul>{own.map(row)}</ul>
      </section>
    )
  })
}
