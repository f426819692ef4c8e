import type { Block, TextDocument } from './document.js'
import { readDayHeading } from './dayHeading.js'
import type { Item } from './items.js'
import type { Knowing } from './knowing.js'
import { type Layout, textOfCell } from './cellText.js'
import { tableLayout } from './tableLayout.js'
import { piecesOf } from './pieces.js'
import { tableItems } from './tableItems.js'
import { textItems } from './textItems.js'
import { foldName } from '../names/index.js'

type Part =
  { is: 'table'; layout: Layout; name?: string } | { is: 'text'; blocks: [Block, number][] }

/** The body in parts: tables, and what stands between them. */
function partsOf({ blocks }: TextDocument, knowing: Knowing): Part[] {
  const parts: Part[] = []
  let before: Layout | undefined
  blocks.forEach((block, index) => {
    const last = parts.at(-1)
    if (block.type === 'table') {
      const layout = tableLayout(block, [index], knowing, before)
      if (layout.isAgenda) before = layout
      parts.push({ is: 'table', layout, ...(block.name ? { name: block.name } : {}) })
    } else if (last?.is === 'text') last.blocks.push([block, index])
    else parts.push({ is: 'text', blocks: [[block, index]] })
  })
  return parts
}

/**
 * Remembers the places that a column holds, so that the same words elsewhere are read as a place.
 */
function learnPlaces({ rows, roles, columns }: Layout, knowing: Knowing): void {
  for (const { place } of columns.values()) if (place) knowing.places.add(foldName(place.text))
  for (const cell of rows.flat()) {
    const text = textOfCell(cell).text
    if (roles.get(cell.cell.column) === 'place' && text.length < 60 && cell.cell.columns === 1)
      knowing.places.add(foldName(text))
  }
}

/**
 * The day after which the sheet of a workbook is named, if any. A heading within the sheet counts
 * more.
 */
function namedDay(name: string | undefined): Item[] {
  const heading = name ? readDayHeading({ text: name, parts: [] }) : undefined
  return heading ? [{ is: 'day', heading }] : []
}

/** All that a document's body holds, in order, as items of an agenda. */
export function documentItems(document: TextDocument, knowing: Knowing): Item[] {
  const parts = partsOf(document, knowing)
  const agendas = parts.flatMap((part) =>
    part.is === 'table' && part.layout.isAgenda ? [part.layout] : [],
  )
  for (const layout of agendas) learnPlaces(layout, knowing)
  const tables = agendas.reduce((sum, { rows }) => sum + rows.length, 0) >= 3
  let going = false
  return parts.flatMap((part, index): Item[] => {
    const ahead = parts.slice(index + 1).some((each) => each.is === 'table' && each.layout.isAgenda)
    if (part.is === 'table') {
      if (!part.layout.isAgenda)
        return part.layout.rows.flat().flatMap(({ pieces }) =>
          pieces.map((piece): Item => ({
            is: 'text',
            text: piece.text,
            where: going ? (ahead ? 'within' : 'after') : 'before',
          })),
        )
      const items = [...namedDay(part.name), ...tableItems(part.layout, knowing)]
      going ||= items.some(({ is }) => is === 'line')
      return items
    }
    const pieces = part.blocks.flatMap(([block, at]) =>
      piecesOf([block]).map((piece) => moved(piece, at)),
    )
    const items = textItems(pieces, { tables, going, last: !ahead }, knowing)
    going ||= items.some(({ is }) => is === 'line')
    return items
  })
}

/**
 * Corrects the places in some items: `piecesOf` counts blocks from 0, wherever in the document they
 * stand.
 */
function moved<
  T extends {
    at: number[]
    text: { text: string; parts: { start: number; place: { at: number[] } }[] }
  },
>(piece: T, index: number): T {
  const at = (path: number[]) => [index, ...path.slice(1)]
  return {
    ...piece,
    at: at(piece.at),
    text: {
      ...piece.text,
      parts: piece.text.parts.map((part) => ({
        ...part,
        place: { ...part.place, at: at(part.place.at) },
      })),
    },
  }
}
