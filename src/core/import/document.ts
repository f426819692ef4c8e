/**
 * A stretch of text that looks the same throughout. Line breaks inside a paragraph are `
 * `, tabs `\t`; there are no other control characters.
 */
export type Run = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  /** Where a link leads, as it was written. */
  href?: string
}

export type Paragraph = {
  type: 'paragraph'
  runs: Run[]
  /** The name of its style, as the document calls it: `Heading 1`, `Titre`. */
  style?: string
  /** 1 to 9, where its style is one of headings; 0 for the document's title. */
  heading?: number
  /**
   * Its place in a list: how deep (from 0) and the mark that is drawn before it, such as `•` or
   * `2.`.
   */
  list?: { level: number; mark: string; ordered: boolean }
  /**
   * A number that the program counts and the text does not hold: `Session I:`, `2.1`. In a list it
   * is the mark too.
   */
  label?: string
  /** How it is aligned; absent where it is as usual (`start`). */
  align?: 'start' | 'center' | 'end' | 'justify'
  rightToLeft?: true
  /** An empty line stands before it. Empty paragraphs themselves are left out of the blocks. */
  spaced?: true
}

export type Cell = {
  /**
   * The first column that the cell covers (from 0), and how many columns. A merged cell stands in
   * its first row only.
   */
  column: number
  columns: number
  /** How many rows the cell covers, including its own. */
  rows: number
  blocks: Block[]
}

export type Row = {
  cells: Cell[]
  /** The row is repeated on every page, or is marked as a head. */
  head?: true
}

export type Table = {
  type: 'table'
  rows: Row[]
  /** The name of a spreadsheet's sheet. */
  name?: string
}

export type Block = Paragraph | Table

/**
 * What a reader of documents has to tell about a file that it could read; each has a text in the
 * interface.
 */
export type DocumentWarning =
  'pdfIsGuesswork' | 'imagesLeftOut' | 'quotedMailLeftOut' | 'commentsLeftOut' | 'hiddenTextLeftOut'

/** Why a file cannot be read as a document; each has a text in the interface. */
export type DocumentFault =
  | 'broken'
  | 'empty'
  | 'encrypted'
  | 'oldExcel'
  | 'oldWord'
  | 'scannedPdf'
  | 'tooLarge'
  | 'tooSlow'
  | 'unknownFormat'

/** A document of any format, in the order in which it is read. */
export type TextDocument = {
  /** The body. */
  blocks: Block[]
  /**
   * Text that stands apart from the body. It does not become part of the agenda, and is never lost.
   */
  apart: {
    where: 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'quoted'
    blocks: Block[]
  }[]
  /** The document's own title, from its properties. */
  title?: string
  /** A language tag, where the document says one for most of its text. */
  language?: string
  warnings: DocumentWarning[]
}

/**
 * A place in a document's body: the way to a paragraph, and characters of its text (its runs
 * joined; from 0, the end exclusive). The way is the index of a block, and for each table on it
 * row, cell (index in `cells`) and block: `[3]`, `[4, 2, 1, 0]`. `label` means the paragraph's
 * automatic label instead.
 */
export type Place = { at: number[]; from: number; to: number; label?: true }
