'use client'

import { XIcon } from '@payloadcms/ui'
import { memo } from 'react'
import { type CellAt, type GlossaryRow, textAt } from '../../core/glossary/index.js'
import { lengths } from '../../core/lengths.js'
import { isRightToLeft, languageName } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'

type Props = {
  row: GlossaryRow
  index: number
  languages: readonly string[]
  only?: string
  locked: boolean
  onWrite: (at: CellAt, text: string) => void
  onRemove?: (row: number) => void
}

/** One term; drawn anew only where it changed. */
export const TermRow = memo(function TermRow({
  row,
  index,
  languages,
  only,
  locked,
  onWrite,
  onRemove,
}: Props) {
  const { say, language } = useSay()
  const columns = [...languages, undefined]
  return (
    <tr>
      {columns.map((code, column) => {
        const name = code === undefined ? say('fields:note') : languageName(code, language)
        return (
          <td data-label={name} key={code ?? 'note'}>
            <input
              aria-label={say('glossary:cell', { column: name, row: index + 1 })}
              data-cell={`${index}:${column}`}
              dir={code === undefined ? 'auto' : isRightToLeft(code) ? 'rtl' : 'ltr'}
              lang={code}
              maxLength={lengths.text}
              onChange={({ target }) => onWrite({ row: index, column }, target.value)}
              readOnly={locked || (only !== undefined && only !== code)}
              type="text"
              value={textAt(row, column, languages)}
            />
          </td>
        )
      })}
      {onRemove ? (
        <td>
          <button
            aria-label={say('glossary:remove', { row: index + 1 })}
            onClick={() => onRemove(index)}
            title={say('glossary:remove', { row: index + 1 })}
            type="button"
          >
            <XIcon />
          </button>
        </td>
      ) : null}
    </tr>
  )
})
