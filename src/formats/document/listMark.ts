import type { Paragraph } from '../../core/import/document.js'

/** What is drawn before a paragraph. */
export type Mark = Pick<Paragraph, 'label' | 'list'>

/**
 * The word in “Session %1:” makes it a name of the paragraph, where “%1.” or “(a)” is a mark of a
 * list.
 */
export const isNamed = (mark: string): boolean =>
  /\p{L}{3}/u.test(mark.replace(/^[ivxlcdm]+\b/i, ''))
