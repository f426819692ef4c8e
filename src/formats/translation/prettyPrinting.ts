import { type Coded, tidyRun } from '../../core/codedText/index.js'

const begins = /^[ \t]*\r?\n[ \t]*/
const ends = /\r?\n[ \t]*$/

const unindented = (run: Coded): Coded =>
  run.map((part) =>
    typeof part === 'string'
      ? part.replace(begins, '').replace(ends, '')
      : { ...part, within: tidyRun(unindented(part.within)) },
  )

/**
 * Removes the line breaks and the indentation that a program put around words and around the codes
 * among them when it laid out its XML for people: such words begin and end with a line of their
 * own. Line breaks within words stay.
 */
export function withoutIndentation(run: Coded): Coded {
  const [first, last] = [run[0], run.at(-1)]
  const isLaidOut =
    typeof first === 'string' && typeof last === 'string' && begins.test(first) && ends.test(last)
  return isLaidOut ? tidyRun(unindented(run)) : run
}
