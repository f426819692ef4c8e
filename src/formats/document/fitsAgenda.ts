import { paragraphsOf } from '../../core/import/coverage.js'
import type { TextDocument } from '../../core/import/document.js'
import { textOf } from '../../core/import/stretch.js'
import { limits } from './file/limits.js'

/**
 * Whether a document may be searched for an agenda: reading takes its time for each paragraph, and
 * more for endless ones.
 */
export function fitsAgenda({ blocks }: Pick<TextDocument, 'blocks'>): boolean {
  const paragraphs = paragraphsOf(blocks)
  return (
    paragraphs.length <= limits.paragraphs &&
    paragraphs.every(({ paragraph }) => textOf(paragraph).length <= limits.paragraph)
  )
}
