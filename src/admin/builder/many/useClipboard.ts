'use client'

import type { ClipboardEvent } from 'react'
import { elementOf } from '../../elementOf.js'
import { type Copied, giveToMany, pasteLines } from '../../../core/builder/index.js'
import { onClipboard } from '../../bring/clipboard.js'
import type { Cell } from '../grid.js'
import type { BuilderLine } from '../builderLine.js'
import type { Builder } from '../useBuilder.js'
import type { Telling } from './cellText.js'
import { copiedIn, copyCell, copyLines } from './copied.js'
import { pasteText } from './pasteText.js'
import type { ManyActs } from './useMany.js'
import { usePastedCells } from './usePastedCells.js'
import type { LineSelection } from './useSelection.js'

type Given = Telling & {
  event: string
  builder: Builder
  selection: LineSelection
  many: ManyActs
  cell: Cell | undefined
  line: BuilderLine | undefined
  editing: boolean
  onTell: (text: string) => void
  goTo: (cell: Cell) => void
  /**
   * Called with content that is neither a copied agenda nor text for a cell: a document to import.
   */
  onOther: (event: ClipboardEvent) => void
}

/** Inputs outside the table keep the clipboard for themselves. */
const others =
  'select, textarea, .agenda-publish, .agenda-builder__plan, .agenda-many, input:not(.agenda-builder__selected, .agenda-builder__check)'

const isTable = ({ target }: ClipboardEvent) => !elementOf(target)?.closest(others)

/** Copying cells and lines, and pasting them, as in a spreadsheet. */
export function useClipboard({
  event: agendaOf,
  builder,
  selection,
  many,
  cell,
  line,
  editing,
  onTell,
  goTo,
  onOther,
  ...telling
}: Given) {
  const { agenda } = builder
  const cells = usePastedCells()
  const { chosen } = selection
  /**
   * Copying means the selected lines while the focus is in one of them; in another line, it means
   * the cell.
   */
  const meansLines = ({ target }: ClipboardEvent) =>
    selection.has(
      elementOf(target)?.closest<HTMLElement>('[data-line]')?.dataset.line ?? cell?.row ?? '',
    ) === true

  const onCopy = (event: ClipboardEvent) => {
    const isMarked = getSelection()?.isCollapsed === false
    const lines = meansLines(event)
    if (!isTable(event) || editing || (isMarked && !lines)) return
    const copied = lines
      ? copyLines(agendaOf, chosen, telling)
      : line && cell && copyCell(agendaOf, line, cell.column, telling)
    if (!copied) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied.text)
    event.clipboardData.setData('text/html', copied.html)
    if (lines) onTell(telling.say('many:copied', { count: chosen.length }))
  }

  const pasteCopiedLines = (copied: Extract<Copied, { lines: unknown }>) => {
    const edits = many.make(pasteLines(agenda, copied, line?.day), 'pasted') ?? []
    const added = edits.flatMap((each) => (each.type === 'add' ? [each.session.id] : []))
    if (!added.length) return
    selection.select(added)
    goTo({ row: String(added[0]), column: 'title' })
  }

  /** Pastes into cells; answers false where the content is not for a cell. */
  const pasteIntoCells = (
    copied: Copied | undefined,
    text: string,
    intoLines: boolean,
  ): boolean => {
    const into = intoLines ? chosen : line ? [line] : []
    if (!cell || !into.length) return false
    if (copied && 'column' in copied && copied.column === cell.column) {
      many.make(
        giveToMany(
          agenda,
          into.map(({ id }) => id),
          copied.fields,
        ),
      )
      return true
    }
    // Names pasted into the people of a single line are handled by the editor of that cell.
    if (!text || (cell.column === 'people' && !intoLines)) return false
    const made = pasteText(agenda, into, cell.column, text, telling)
    if ('fault' in made) many.refuse(telling.say('many:notPasted'), [made.fault])
    else many.make(made)
    return true
  }

  const onPaste = (event: ClipboardEvent) => {
    // What is typed into the bar or the search is of them alone.
    if (elementOf(event.target)?.closest('.agenda-many, .agenda-find')) return
    if (!isTable(event) || editing) return onOther(event)
    const copied = copiedIn(event.clipboardData.getData('text/html'))
    const text = event.clipboardData.getData('text/plain').trim()
    if (copied && 'lines' in copied) pasteCopiedLines(copied)
    else if (!copied && onClipboard(event.clipboardData)) {
      if (!cells.take(event)) return onOther(event)
    } else if (!pasteIntoCells(copied, text, meansLines(event))) return
    event.preventDefault()
  }

  return { onCopy, onPaste, pasted: cells.pasted, putPasted: cells.put }
}
