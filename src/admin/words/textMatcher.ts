import { literalPattern } from '../../core/literalPattern.js'
import { memoize } from '../../core/memoize.js'
import { formsIn, hole } from '../../i18n/fill.js'

/**
 * A pattern of all that a text can be with its values; undefined where it is nothing but values and
 * signs, which could be anything.
 */
function patternOf(text: string): string | undefined {
  // Each literal is followed by the name of a hole and its forms.
  const pieces = text.split(hole).flatMap((piece, index) => {
    if (index % 3 === 0) return [{ words: piece, pattern: literalPattern(piece) }]
    if (index % 3 === 1) return []
    const forms = Object.values(formsIn(piece))
    const numbered = forms.map((form) => literalPattern(form).replaceAll('#', '\\S+'))
    return [{ words: forms.join(' '), pattern: forms.length ? `(?:${numbered.join('|')})` : '.+' }]
  })
  const isWorded = pieces.some(({ words }) => /\p{L}{2}/u.test(words))
  return isWorded ? pieces.map(({ pattern }) => pattern).join('') : undefined
}

/**
 * Tells whether a text is one of these with any values in it. Answers are remembered: the same few
 * words are shown again and again.
 *
 * @param texts of the interface, with holes (see i18n/fill)
 * @example
 * textMatcher(['{{count|one=# line|other=# lines}}', 'Day'])('3 lines') // true
 */
export function textMatcher(texts: Iterable<string>): (text: string) => boolean {
  const all = [...texts]
  const whole = new Set(all.filter((text) => text.search(hole) < 0))
  const patterns = all.flatMap((text) => (whole.has(text) ? [] : (patternOf(text) ?? [])))
  const withValues = patterns.length ? new RegExp(`^(?:${patterns.join('|')})$`, 'su') : undefined
  return memoize((text) => whole.has(text) || withValues?.test(text) === true, 1000)
}
