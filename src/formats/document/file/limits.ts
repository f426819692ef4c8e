/**
 * What is read of one file, some ten times a document of 300 pages. They bound memory as well:
 * characters and nodes are counted while they come out of the file, since what a file says of its
 * own size may be a lie.
 */
export const limits = {
  /** The file itself, in bytes: photographs make honest ones large, and are not unpacked. */
  file: 24_000_000,
  /** What is unpacked of it, in bytes. */
  unpacked: 40_000_000,
  /** Entries of the archive: more are no document. */
  entries: 10_000,
  /** Characters of a plain text: some five hundred pages. */
  text: 1_000_000,
  /** Lines of a plain text. */
  lines: 50_000,
  /** Elements, attributes and texts of its XML or HTML. */
  nodes: 500_000,
  /** Elements of a page: a parser builds it whole, and repairs it with more of them. */
  elements: 120_000,
  /** How deep elements stand within each other. */
  depth: 256,
  /** Cells of one table, and columns. */
  cells: 100_000,
  columns: 1_000,
  /**
   * Paragraphs in which an agenda is looked for, in cells too (some 150 pages), and characters of
   * one.
   */
  paragraphs: 5_000,
  paragraph: 20_000,
}

/** How much is left of the limits while one file is read. */
export type Budget = { unpacked: number; nodes: number }

export const fullBudget = (): Budget => ({ unpacked: limits.unpacked, nodes: limits.nodes })
