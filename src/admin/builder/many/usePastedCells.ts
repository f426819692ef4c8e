'use client'

import { type ClipboardEvent, useState } from 'react'
import { elementOf } from '../../elementOf.js'
import { type Cell, cellOf } from '../grid.js'
import { holdsCells, readCells } from './readCells.js'

/** Cells out of a spreadsheet that are looked at before they go into lines. */
export type Pasted = {
  from: Cell
  rows: string[][]
  /** The clipboard's content: it may be meant as a document after all. */
  words: { html: string; text: string }
}

/** What was pasted from a spreadsheet into a cell of the list, until it is taken or put away. */
export function usePastedCells(): {
  pasted: Pasted | undefined
  put: () => void
  /** Whether it was that; it is shown in a moment. */
  take: (event: ClipboardEvent) => boolean
} {
  const [pasted, setPasted] = useState<Pasted>()
  const take = ({ target, clipboardData }: ClipboardEvent): boolean => {
    const words = {
      html: clipboardData.getData('text/html'),
      text: clipboardData.getData('text/plain'),
    }
    const from = elementOf(target)?.closest('[data-line]') ? cellOf(target) : undefined
    if (!from || !holdsCells(words)) return false
    void readCells(words.text).then((rows) => setPasted({ from, rows, words }))
    return true
  }
  return { pasted, put: () => setPasted(undefined), take }
}
