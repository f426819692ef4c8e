'use client'

import { colonOf } from '../../core/phrases.js'
import type { ReportLine } from '../../api/translations/toReport.js'
import { useSay } from '../inputs/useSay.js'

export type Column = 'came' | 'source' | 'sourceSent' | 'target' | 'why'

type Props = {
  line: ReportLine
  columns: Column[]
  languages: { from: string; to: string }
  isUsed: boolean
  onUse?: (line: ReportLine) => void
}

/** One text of a file: what came back beside what is there. */
export function ReportRow({ line, columns, languages, isUsed, onUse }: Props) {
  const { say, language } = useSay()
  const label = say('exchange:where')
  const paragraphs = (column: Exclude<Column, 'why'>) => {
    const cells = line[column] ?? []
    if (!cells.some(Boolean))
      return <span className="agenda-builder__quiet">{say('exchange:none')}</span>
    const lang = column === 'came' || column === 'target' ? languages.to : languages.from
    return cells.map((cell, index) => (
      <p dir="auto" key={index} lang={lang} style={{ whiteSpace: 'pre-line' }}>
        {cell}
      </p>
    ))
  }
  return (
    <tr className="agenda-builder__line">
      <th className="agenda-builder__cell" data-label={label} dir="auto" scope="row">
        <span>{line.note}</span>
      </th>
      {columns.map((column) => (
        <td className="agenda-builder__cell" data-label={say(`exchange:${column}`)} key={column}>
          <div>{column === 'why' ? line.message : paragraphs(column)}</div>
        </td>
      ))}
      {onUse ? (
        <td className="agenda-builder__cell" data-label="">
          <div aria-live="polite">
            {isUsed ? (
              <span className="agenda-builder__done">{say('exchange:usedAnyway')}</span>
            ) : null}
            {line.usable && !isUsed ? (
              <button
                aria-label={`${say('exchange:useAnyway')}${colonOf(language)}${line.note}`}
                onClick={() => onUse(line)}
                type="button"
              >
                {say('exchange:useAnyway')}
              </button>
            ) : null}
          </div>
        </td>
      ) : null}
    </tr>
  )
}
