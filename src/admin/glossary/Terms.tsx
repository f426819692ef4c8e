'use client'

import { Button } from '@payloadcms/ui'
import { type ClipboardEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react'
import {
  type CellAt,
  cellsOnClipboard,
  type GlossaryRow,
  pasteCells,
  withCell,
} from '../../core/glossary/index.js'
import { languageName } from '../../core/phrases.js'
import { useSay } from '../inputs/useSay.js'
import { TermRow } from './TermRow.js'
import { useCellFocus } from './useCellFocus.js'
import { useDrawnRows } from './useDrawnRows.js'

type Props = {
  rows: GlossaryRow[]
  languages: readonly string[]
  only?: string
  locked: boolean
  onChange: (rows: GlossaryRow[]) => void
}

/** Of a row that is not stored yet: the server gives it its own. */
const newId = () => `new-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`

/** The table itself: cells as in a spreadsheet, and what is done to whole rows. */
export function Terms({ languages, locked, onChange, only, rows }: Props) {
  const { say, language } = useSay()
  const [said, setSaid] = useState('')
  const { table, focusAt, cellOf } = useCellFocus()
  // Read when something is typed, so that a key draws the row of its cell alone.
  const now = useRef({ rows, onChange, languages })
  now.current = { rows, onChange, languages }
  const drawn = useDrawnRows(rows.length)
  const mayChangeRows = !locked && only === undefined

  const write = useCallback(({ row, column }: CellAt, text: string) => {
    const { rows: before, onChange: change, languages: codes } = now.current
    change(
      before.map((each, index) => (index === row ? withCell(each, column, text, codes) : each)),
    )
  }, [])
  const remove = useCallback(
    (row: number) => {
      const { rows: before, onChange: change } = now.current
      change(before.filter((_, index) => index !== row))
      focusAt({ row: Math.max(0, Math.min(row, before.length - 2)), column: 0 })
    },
    [focusAt],
  )
  const add = () => {
    onChange([...rows, { id: newId(), words: {} }])
    focusAt({ row: rows.length, column: 0 })
  }
  const goDown = (event: KeyboardEvent) => {
    const at = cellOf(event.target)
    const keys: Record<string, number> = {
      Enter: event.shiftKey ? -1 : 1,
      ArrowDown: 1,
      ArrowUp: -1,
    }
    const by = keys[event.key]
    if (!at || by === undefined || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey)
      return
    // Enter would send the form.
    event.preventDefault()
    if (event.key === 'Enter' && by > 0 && at.row === rows.length - 1 && mayChangeRows) {
      onChange([...rows, { id: newId(), words: {} }])
    }
    focusAt({ row: at.row + by, column: at.column })
  }
  const paste = (event: ClipboardEvent) => {
    const at = cellOf(event.target)
    const cells = cellsOnClipboard(event.clipboardData.getData('text/plain'))
    if (!at || !cells || !mayChangeRows) return
    event.preventDefault()
    onChange(pasteCells(rows, at, cells, { languages, newId }))
    setSaid(say('glossary:pasted', { count: cells.length }))
  }

  return (
    <>
      <p className="agenda-glossary__hint">{say('hints:glossary')}</p>
      {rows.length ? (
        <div className="agenda-glossary__scroll">
          <table aria-labelledby="agenda-glossary" onKeyDown={goDown} onPaste={paste} ref={table}>
            <thead>
              <tr>
                {languages.map((code) => (
                  <th key={code} scope="col">
                    {languageName(code, language)}
                  </th>
                ))}
                <th scope="col" title={say('hints:termNote')}>
                  {say('fields:note')}
                </th>
                {mayChangeRows ? <td /> : null}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, drawn).map((row, index) => (
                <TermRow
                  index={index}
                  key={index}
                  languages={languages}
                  locked={locked}
                  onRemove={mayChangeRows ? remove : undefined}
                  onWrite={write}
                  only={only}
                  row={row}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {mayChangeRows ? (
        <>
          <Button
            buttonStyle="icon-label"
            icon="plus"
            iconPosition="left"
            iconStyle="with-border"
            onClick={add}
          >
            {say('glossary:add')}
          </Button>
          <p className="agenda-glossary__hint">{say('glossary:keys')}</p>
        </>
      ) : null}
      <p className="agenda-glossary__said" role="status">
        {said}
      </p>
    </>
  )
}
