import { childOf, type XmlElement } from '../file/parseXml.js'
import { isNamed, type Mark } from '../listMark.js'
import { formatByLetter, written } from '../ordinals.js'
import { markOf } from '../symbols.js'
import { levelsOf } from './styles.js'

/** How far each level of a list has counted. */
export type Counts = (number | undefined)[]

const levelAt = (style: XmlElement | undefined, level: number) =>
  levelsOf(style).find(({ attributes }) => Number(attributes['text:level'] ?? 1) === level + 1)

const draw = (style: XmlElement | undefined, level: number, counts: Counts): string => {
  const format = levelAt(style, level)?.attributes['style:num-format'] ?? '1'
  return format ? written(counts[level] ?? 1, formatByLetter[format] ?? 'decimal') : ''
}

/**
 * The next mark of a list at a level from 0; it begins at its start value, and begins the levels
 * below anew (ODF 1.3 part 3, 19.799 `text:display-levels`, 16.30). The number of a heading in the
 * outline is counted in the same way.
 */
export function nextMark(
  style: XmlElement | undefined,
  level: number,
  counts: Counts,
  start?: number,
): Mark {
  const own = levelAt(style, level)
  if (!own) return {}
  const { attributes } = own
  if (own.name === 'text:list-level-style-bullet') {
    const font = childOf(own, 'style:text-properties')?.attributes['style:font-name']
    return {
      list: { level, mark: markOf(attributes['text:bullet-char'] ?? '•', font), ordered: false },
    }
  }
  counts[level] = start ?? (counts[level] ?? Number(attributes['text:start-value'] ?? 1) - 1) + 1
  counts.length = level + 1
  const shown = Math.min(Number(attributes['text:display-levels'] ?? 1), level + 1)
  const pattern = attributes['?:num-list-format']
  const numbers = Array.from({ length: shown }, (_, index) =>
    draw(style, level + 1 - shown + index, counts),
  )
    .filter(Boolean)
    .join('.')
  const plain = `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`
  const mark = (
    pattern
      ? pattern.replace(/%(\d{1,2})%/g, (_, at: string) => draw(style, Number(at) - 1, counts))
      : numbers
        ? plain
        : ''
  ).trim()
  if (!mark) return {}
  const isHeading = own.name === 'text:outline-level-style'
  return isHeading || isNamed(mark)
    ? { label: mark }
    : { list: { level, mark, ordered: true }, label: mark }
}
