'use client'

import { useState } from 'react'
import type { Report, ReportLine } from '../../api/translations/toReport.js'
import { useSay } from '../inputs/useSay.js'
import { toLookAt } from './filesRest.js'
import { type Column, ReportRow } from './ReportRow.js'

const columnsOf = (result: ReportLine['result']): Column[] => {
  if (result === 'sourceMoved') return ['sourceSent', 'source', 'came', 'target']
  if (result === 'broken' || result === 'refused') return ['why', 'sourceSent', 'came', 'target']
  return result === 'unknownId' ? ['sourceSent', 'came'] : ['source', 'came', 'target']
}

type Props = {
  report: Report
  result: ReportLine['result']
  used: ReadonlySet<string>
  onUse?: (line: ReportLine) => void
}

/** The texts of a file that came to the same end; those that somebody has to look at are open. */
export function ReportGroup({ report, result, used, onUse }: Props) {
  const { say } = useSay()
  const [open, setOpen] = useState(toLookAt.includes(result))
  const lines = report.lines.filter((line) => line.result === result)
  const name = say(
    !report.stored && (result === 'taken' || result === 'removed')
      ? `exchange:wouldBe:${result}`
      : `exchange:results:${result}`,
  )
  const columns = columnsOf(result)
  const usable = onUse && lines.some((line) => line.usable)
  if (!lines.length) return null
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)} open={open}>
      <summary>{say('exchange:counted', { result: name, count: lines.length })}</summary>
      {open ? (
        <table aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{say('exchange:where')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`exchange:${column}`)}
                </th>
              ))}
              {usable ? (
                <th scope="col">
                  <span className="agenda-unseen">{say('exchange:useAnyway')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ReportRow
                columns={columns}
                isUsed={used.has(line.id)}
                key={line.id}
                languages={report}
                line={line}
                onUse={usable ? onUse : undefined}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </details>
  )
}
