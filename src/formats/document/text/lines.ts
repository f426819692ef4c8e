/** A line of a plain text, with how far it is set in. */
export type TextLine = {
  text: string
  indent: number
  /** An empty line stands before it. */ spaced: boolean
}

const tabWidth = 8

/** Tabs at the beginning of a line, as wide as they are drawn. */
const widthOf = (blank: string): number => {
  let width = 0
  for (const sign of blank)
    width = sign === '\t' ? (Math.floor(width / tabWidth) + 1) * tabWidth : width + 1
  return width
}

/** The lines that have words. */
export function toLines(lines: string[]): TextLine[] {
  const found: TextLine[] = []
  let spaced = false
  for (const line of lines) {
    const text = line.trim()
    if (!text) spaced = true
    else {
      found.push({
        text: line.trimEnd(),
        indent: widthOf(/^[\s\u00a0]*/.exec(line)?.[0] ?? ''),
        spaced,
      })
      spaced = false
    }
  }
  return found
}

/**
 * How wide a text was made that somebody’s program broke into lines; undefined where lines are as
 * long as they like. A line goes on in the next one if the first word of that one would not have
 * fitted.
 */
export function wrapWidth(lines: TextLine[]): number | undefined {
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  return widest >= 50 && widest <= 100 ? widest : undefined
}

export const goesOn = (line: string, next: string, width: number | undefined): boolean => {
  const [word = ''] = next.trim().split(/\s/, 1)
  return width !== undefined && line.length > width * 0.6 && line.length + 1 + word.length > width
}

/**
 * Which lines stand in a table that paragraphs interrupt: from the first to the last of its rows, of
 * which there are `least` and more with no empty line between.
 */
export function interruptedTables(
  lines: readonly TextLine[],
  isRow: (text: string) => boolean,
  least = 2,
): boolean[] {
  const within = lines.map(() => false)
  let own: number[] = []
  lines.forEach((line, at) => {
    if (line.spaced) own = []
    if (!isRow(line.text)) return
    own.push(at)
    if (own.length >= least) within.fill(true, own.at(own.length === least ? 0 : -2), at + 1)
  })
  return within
}

/** What stands in a line with a bar behind it, and perhaps one before it, and none between. */
function cellAlone(line: string): string | undefined {
  const text = line.trim()
  const inner = text.endsWith('|') ? text.slice(text.startsWith('|') ? 1 : 0, -1) : '|'
  return inner.includes('|') ? undefined : inner.trim()
}

/** Whether a bar stands between two things in a line. */
const parts = (line: string): boolean => {
  const [, ...behind] = line.trim().replace(/^\|/, '').split('|')
  return behind.some((each) => each.trim())
}

/**
 * The lines of a text without bars that part nothing: of a table that was copied from a page, each
 * cell may stand in a line of its own, with a bar behind it or in the next line.
 */
export function withoutLooseBars(lines: string[]): string[] {
  const alone = lines.filter((line) => cellAlone(line) !== undefined).length
  if (alone < 3 || lines.filter(parts).length > alone) return lines
  return lines.flatMap((line) => {
    const cell = cellAlone(line)
    return cell === undefined ? line : cell || []
  })
}
