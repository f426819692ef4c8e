import { keysOf, recordOf } from '../../core/keysOf.js'
import { stripControlCharacters } from '../../core/stripControlCharacters.js'
import type { Returned } from '../../core/translation/exchange.js'
import { fromCell } from './address.js'
import { collect, type Piece } from './collect.js'
import { type FileFault, faultOf } from './faults.js'
import { isSpreadsheetError, unguarded } from './formulas.js'
import { readTable } from './readTable.js'
import { fromTagged } from './tagged.js'

const columns = {
  id: /^\s*id\s*$/i,
  source: /^\s*source:(.+)$/i,
  translation: /^\s*translation:(.+)$/i,
  state: /^\s*state\s*$/i,
  event: /^\s*event:(.+)$/i,
}

type Head = Record<keyof typeof columns, { index: number; value: string }>

const headOf = (cells: string[]): Head =>
  recordOf(keysOf(columns), (name) => {
    const index = cells.findIndex((cell) => columns[name].test(cell))
    return { index, value: columns[name].exec(cells[index] ?? '')?.[1]?.trim() ?? '' }
  })

function pieceOf(cells: string[], head: Head, row: number): Piece {
  const cell = (name: keyof Head) => unguarded(cells[head[name].index] ?? '')
  // Words without an address are not dropped: they come back as an unknown text.
  const place = fromCell(cell('id').trim() || `row ${row}`)
  const run = (name: 'source' | 'translation') =>
    place.block ? fromTagged(cell(name)) : [stripControlCharacters(cell(name))].filter(Boolean)
  const spoilt = isSpreadsheetError(cell('translation')) && !isSpreadsheetError(cell('source'))
  const target = spoilt ? [] : run('translation')
  return {
    place,
    source: run('source'),
    ...(target.length ? { target } : {}),
    ...(spoilt ? { spoilt: cell('translation').trim() } : {}),
    sent: /^#([0-9a-f]{16})$/.exec(cell('event').trim())?.[1] ?? '',
    confirmed: cell('state').trim().toLowerCase() === 'current',
  }
}

/**
 * Reads a returned table of texts as spreadsheets save it: with `,`, `;` or tab between the cells,
 * columns in any order, and further columns between them. Faults are returned, never thrown. The
 * state `current`, written beside an outdated text, confirms that its translation is still right.
 */
export function parseTranslationTable(
  file: Uint8Array | string,
): { returned: Returned } | { faults: FileFault[] } {
  const read = readTable(
    file,
    (cells) => Object.values(headOf(cells)).filter(({ index }) => index >= 0).length >= 3,
  )
  if ('faults' in read) return read
  const [first = [], ...rows] = read.rows
  const head = headOf(first)
  if (head.id.index < 0 || head.source.index < 0 || head.translation.index < 0)
    return faultOf('columnsMissing')
  if (head.event.index < 0) return faultOf('eventUnknown')
  const pieces = rows.flatMap((cells, index) =>
    cells.some((cell) => cell.trim()) ? [pieceOf(cells, head, index + 2)] : [],
  )
  const { texts, faults } = collect(pieces)
  if (faults.length) return { faults }
  return texts.length
    ? {
        returned: {
          event: head.event.value,
          from: head.source.value,
          to: head.translation.value,
          texts,
        },
      }
    : faultOf('noTexts')
}
