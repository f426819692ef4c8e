import {
  applyEdits,
  type Edit,
  editsBetween,
  type History,
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

/** What a pasted cell does to that of a line, in words. */
export type PastedCell = {
  column: Column
  before: string
  /** What it shows afterwards; where it cannot be taken, what was pasted. */
  after: string
  /** Why it stays as it is. */
  fault?: string
  /** Names that are in no list yet: with the next save they are. */
  makes: string[]
}

/** What pasted cells would do; cells that show afterwards what they showed before are left out. */
export type PastedCells = {
  edits: Edit[]
  lines: { line: BuilderLine; cells: PastedCell[] }[]
  /** How many rows have no line, and how many columns no cell. */
  left: { rows: number; columns: number }
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

/** The edits of one cell: what is typed there would make the same, a name that is new too. */
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
    // A line always has a kind and a status: nothing leaves it that which it has.
    case 'kind':
    case 'status':
      return text ? pasteText(agenda, [line], column, text, telling) : []
    case 'time':
      return pasteText(agenda, [line], column, text, telling)
  }
}

/**
 * What cells of a spreadsheet make of the lines from a cell on: row by row over the lines below,
 * column by column. Each is read as what is typed in its cell; one that cannot be read leaves its
 * cell as it is and says why. Nothing is changed yet.
 */
export function pasteCells(
  rows: readonly (readonly string[])[],
  { agenda, lines, from, history, telling }: Given,
): PastedCells {
  const first = lines.findIndex(({ id }) => String(id) === from.row)
  const under = first < 0 ? [] : lines.slice(first, first + rows.length)
  const over = columns.slice(columns.indexOf(from.column))
  let now = agenda
  const found = under.map((line, index) => {
    const cells = (rows[index] ?? []).slice(0, over.length).flatMap((text, at): PastedCell[] => {
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
    return { line, cells }
  })
  const widest = Math.max(0, ...rows.map((row) => row.length))
  return {
    edits: editsBetween(agenda, now),
    lines: found.filter(({ cells }) => cells.length),
    left: {
      rows: rows.length - under.length,
      columns: Math.max(0, widest - over.length),
    },
  }
}
