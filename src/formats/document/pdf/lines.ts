/**
 * A piece of text on a page: its left end and the line it stands on, in points from the top left.
 */
export type Piece = { text: string; left: number; right: number; y: number; height: number }

/** Pieces on one line that are no wider apart than words are. */
export type Segment = { text: string; left: number; right: number; pieces: Piece[] }

export type PdfLine = { segments: Segment[]; y: number; height: number }

/** A gap that is wider than this many heights of a line lies between two columns. */
const column = 1.1
/** A gap that is wider than this is a blank. */
const blank = 0.18

const isOn = (line: Piece[], piece: Piece): boolean => {
  const [first] = line
  return (
    first !== undefined && Math.abs(first.y - piece.y) < Math.max(first.height, piece.height) * 0.4
  )
}

const isMark = (pieces: Piece[]) =>
  /^\s*(?:[•·▪◦●○■□✓➢§o–-]|\(?\w{1,2}[.)])\s*$/.test(pieces.map(({ text }) => text).join(''))

/**
 * Pieces side by side as one text, with blanks where there are gaps; behind a bullet it begins
 * where its words do.
 */
export function toSegment(pieces: Piece[]): Segment {
  let text = ''
  let right: number | undefined
  for (const piece of pieces) {
    const isApart =
      right !== undefined &&
      piece.left - right > piece.height * blank &&
      !/\s$/.test(text) &&
      !/^\s/.test(piece.text)
    text += (isApart ? ' ' : '') + piece.text
    right = Math.max(right ?? 0, piece.right)
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left:
      (pieces.length > 1 && isMark(pieces.slice(0, 1))
        ? pieces.find(({ text: own }, at) => at > 0 && own.trim())
        : pieces[0]
      )?.left ?? 0,
    right: right ?? 0,
    pieces,
  }
}

function toSegments(pieces: Piece[]): Segment[] {
  const groups: Piece[][] = []
  for (const piece of pieces.toSorted((one, other) => one.left - other.left)) {
    const last = groups.at(-1)
    const gap = last ? piece.left - Math.max(...last.slice(-3).map(({ right }) => right)) : Infinity
    // A bullet stands well before its text.
    const most = last && isMark(last) ? 5 : column
    if (last && gap < piece.height * most) last.push(piece)
    else groups.push([piece])
  }
  return groups.map(toSegment).filter(({ text }) => text)
}

/** The pieces of a page as lines, from the top. */
export function toPdfLines(pieces: Piece[]): PdfLine[] {
  const lines: Piece[][] = []
  for (const piece of pieces
    .filter(({ text }) => text.trim())
    .toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1)
    if (last && isOn(last, piece)) last.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => ({
    segments: toSegments(line),
    y: line[0]!.y,
    height: Math.max(...line.map(({ height }) => height)),
  }))
}
