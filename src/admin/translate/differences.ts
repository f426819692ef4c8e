import { diffArrays } from 'diff'
import { tagOf } from '../../core/phrases.js'

export type Part = { words: string; is: 'added' | 'removed' | 'same' }

/**
 * Two readings of a text, word by word: what only one of them has. Spaces and line breaks are parts
 * as words are, so that each reading stands as it was written.
 */
export function differencesOf(before: string, after: string, language: string): Part[] {
  const segmenter = new Intl.Segmenter(tagOf(language), { granularity: 'word' })
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    words: value.join(''),
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
