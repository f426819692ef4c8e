import {
  applyEdits,
  type Edit,
  editsBetween,
  type History,
  insertBetween,
  kindAtFirst,
  kindWasChosen,
  newcomerId,
  newcomersIn,
  setMany,
  typedTitle,
} from '../../../core/builder/index.js'
import { withId } from '../../../core/ids.js'
import type { Agenda } from '../../../core/types.js'
import type { BuilderLine } from '../builderLine.js'
import { type Cell, type Column, columns } from '../grid.js'
import { calledSo } from '../party.js'
import { cellText, type Telling } from './cellText.js'
import { pasteText } from './pasteText.js'
import { readPeople } from './readPeople.js'

/** What a pasted cell would change, in words. */
export type PastedCell = {
  column: Column
  before: string
  /** What the cell will show; where the pasted text cannot be taken, that text. */
  after: string
  /** Why it stays as it is. */
  fault?: string
  /** Names of entries that do not exist yet; the next save creates them. */
  makes: string[]
}

/** What pasted cells would change; cells that stay the same are left out. */
export type PastedCells = {
  edits: Edit[]
  lines: { line: BuilderLine; isNew: boolean; cells: PastedCell[] }[]
  /** How many pasted columns have no column beside. */
  leftColumns: number
}

type Given = {
  agenda: Agenda
  /** The lines that are shown, in their order. */
  lines: readonly BuilderLine[]
  /** Where the first cell goes. */
  from: Cell
  history: History
  telling: Telling
}

type Made = Edit[] | { fault: string }

/** A line as an agenda has it by now. */
function lineIn({ sessions }: Agenda, line: BuilderLine): BuilderLine {
  const found = withId(sessions, line.id)
  return found ? { ...found, id: line.id } : line
}

/** The edits that typing the text into the cell would make, creating new names too. */
function madeOf(
  text: string,
  { agenda, line, column }: { agenda: Agenda; line: BuilderLine; column: Column },
  { history, telling }: Pick<Given, 'history' | 'telling'>,
): Made {
  const set = (fields: Parameters<typeof setMany>[2]) => setMany(agenda, [line.id], fields)
  switch (column) {
    case 'title': {
      const chosen = kindWasChosen(history, line.id)
      const { kinds } = telling.rulebook
      return set(typedTitle(line, text.replace(/\s+/g, ' '), { kinds, chosen }))
    }
    case 'place': {
      const [known] = calledSo(telling.choices.places, text)
      return set({
        place: text ? (known?.id ?? newcomerId({ kind: 'places', name: text })) : null,
      })
    }
    case 'people': {
      const assignments = readPeople(text, line.assignments, telling)
      return text && !assignments.length
        ? { fault: telling.say('many:cells:nobody') }
        : set({ assignments })
    }
    // A line always has a kind and a status, so an empty text leaves them as they are.
    case 'kind':
    case 'status':
      return text ? pasteText(agenda, [line], column, text, telling) : []
    case 'time':
      return pasteText(agenda, [line], column, text, telling)
  }
}

/** The edits that add an empty line below another, on its day; and that line. */
function newLineBelow(agenda: Agenda, above: BuilderLine): { made: Edit[]; line?: BuilderLine } {
  const made = insertBetween(agenda, { above: above.id }, { kind: kindAtFirst, day: above.day })
  const line = made.flatMap((edit) => (edit.type === 'add' ? [edit.session] : []))[0]
  return { made, line }
}

const isEmpty = (row: readonly string[]) => row.every((text) => !text.trim())

/**
 * What pasted cells would change, from the selected cell on: row by row over the lines below,
 * column by column; rows below the last line become new lines of its day. Each cell is read as if
 * typed there; one that cannot be read leaves the cell as it is and says why. Nothing is changed
 * yet.
 */
export function pasteCells(
  rows: readonly (readonly string[])[],
  { agenda, lines, from, history, telling }: Given,
): PastedCells {
  const first = lines.findIndex(({ id }) => String(id) === from.row)
  const under = first < 0 ? [] : lines.slice(first, first + rows.length)
  const over = columns.slice(columns.indexOf(from.column))
  let now = agenda
  const pasteInto = (line: BuilderLine, row: readonly string[]): PastedCell[] =>
    row.slice(0, over.length).flatMap((text, at): PastedCell[] => {
      const column = over[at]!
      const own = lineIn(now, line)
      const before = cellText(own, column, telling)
      // What was copied as it is shown changes nothing.
      if (text === before) return []
      const made = madeOf(text, { agenda: now, line: own, column }, { history, telling })
      if ('fault' in made) return [{ column, before, after: text, fault: made.fault, makes: [] }]
      now = applyEdits(now, made)
      const after = cellText(lineIn(now, line), column, telling)
      const fields = made.map((edit) => (edit.type === 'set' ? edit.fields : {}))
      const makes = newcomersIn(fields).map(({ name }) => name)
      return after === before && !made.length ? [] : [{ column, before, after, makes }]
    })
  const found = under.map((line, index) => ({
    line,
    isNew: false,
    cells: pasteInto(line, rows[index] ?? []),
  }))
  let last = under.at(-1)
  for (const row of rows.slice(under.length)) {
    if (!last || isEmpty(row)) continue
    const { made, line } = newLineBelow(now, lineIn(now, last))
    if (!line) continue
    now = applyEdits(now, made)
    found.push({ line, isNew: true, cells: pasteInto(line, row) })
    last = line
  }
  const widest = Math.max(0, ...rows.map((row) => row.length))
  return {
    edits: editsBetween(agenda, now),
    lines: found.filter(({ cells, isNew }) => isNew || cells.length),
    leftColumns: Math.max(0, widest - over.length),
  }
}
