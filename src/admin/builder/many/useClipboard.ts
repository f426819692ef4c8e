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
  /** Whatever is no copy out of an agenda, and no word for a cell: a document to be brought. */
  onOther: (event: ClipboardEvent) => void
}

/** Not the table's: what is typed into has a clipboard of its own. */
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
   * The selected lines are meant where the keyboard is in one of them, in a cell or at its box; in
   * another line, its cell is.
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

  /** Whether it was for a cell; else it is somebody else's. */
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
    // A name that is pasted into the people of one line is gone on with there.
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
