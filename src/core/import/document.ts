/**
 * Text of one look. Line breaks inside a paragraph are `\n`, tabs `\t`; nothing else is a control
 * character.
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
   * A number that no run holds, because the program counts: `Session I:`, `2.1`. In a list it is
   * the mark too.
   */
  label?: string
  /** Left out where it is the usual one (`start`). */
  align?: 'start' | 'center' | 'end' | 'justify'
  rightToLeft?: true
  /** An empty line stands before it: empty paragraphs are none of the blocks. */
  spaced?: true
}

export type Cell = {
  /**
   * The first column that it covers (from 0) and how many; merged cells stand once, in their first
   * row.
   */
  column: number
  columns: number
  /** How many rows it covers, its own too. */
  rows: number
  blocks: Block[]
}

export type Row = {
  cells: Cell[]
  /** Repeated on every page, or marked as a head. */
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
 * What a reader of documents has to say about what it read; a text of the interface belongs to
 * each.
 */
export type DocumentWarning =
  'pdfIsGuesswork' | 'imagesLeftOut' | 'quotedMailLeftOut' | 'commentsLeftOut' | 'hiddenTextLeftOut'

/** Why a file cannot be read as a document; a text of the interface belongs to each. */
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
  /** What stands apart from it, kept out of the agenda and never lost. */
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
