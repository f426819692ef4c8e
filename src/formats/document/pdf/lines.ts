/** A piece of text on a page: its left end and the line it stands on, in points from the top left. */
export type Piece = { text: string; left: number; right: number; y: number; height: number }

/** Pieces on one line that are no wider apart than words are. */
export type Segment = { text: string; left: number; right: number }

export type PdfLine = { segments: Segment[]; y: number; height: number }

/** A gap that is wider than this many heights of a line lies between two columns. */
const column = 1.1
/** A gap that is wider than this is a blank. */
const blank = 0.18

const isOn = (line: Piece[], piece: Piece): boolean => {
  const [first] = line
  return first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height) * 0.4
}

function toSegments(pieces: Piece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of pieces.toSorted((one, other) => one.left - other.left)) {
    const last = segments.at(-1)
    const gap = last ? piece.left - last.right : Infinity
    if (last && gap < piece.height * column) {
      last.text += (gap > piece.height * blank && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : '') + piece.text
      last.right = Math.max(last.right, piece.right)
    } else segments.push({ text: piece.text, left: piece.left, right: piece.right })
  }
  return segments.map((each) => ({ ...each, text: each.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text)
}

/** The pieces of a page as lines, from the top. */
export function toPdfLines(pieces: Piece[]): PdfLine[] {
  const lines: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim()).toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1)
    if (last && isOn(last, piece)) last.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => ({ segments: toSegments(line), y: line[0]!.y, height: Math.max(...line.map(({ height }) => height)) }))
}
