import type { Paragraph } from '../../../core/import/document.js'
import { isNamed, type Mark } from '../listMark.js'
import { formatByLetter, written } from '../ordinals.js'
import { attributeOf, type Declarations, type HtmlElement } from './css.js'

/** A list that is open, and the number that its next item has. */
export type OpenList = {
  ordered: boolean
  format: string
  next: number
  step: number
  hidden: boolean
}

const formats: Record<string, string> = {
  ...formatByLetter,
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-latin': 'lowerLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'arabic-indic': 'hindiNumbers',
}

const bullets = ['•', '◦', '▪']

const typeOf = (element: HtmlElement, css: Declarations) => {
  const [, type] =
    /\b(none|[a-z]+(?:-[a-z]+)*)\b/i.exec(
      css.get('list-style-type') ?? css.get('list-style') ?? '',
    ) ?? []
  return type ?? attributeOf(element, 'type')
}

export function openList(element: HtmlElement, css: Declarations, items: number): OpenList {
  const type = typeOf(element, css)
  const ordered = element.tagName === 'ol' && !/^(disc|circle|square)$/.test(type ?? '')
  const reversed = attributeOf(element, 'reversed') !== undefined
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10)
  return {
    ordered,
    format: formats[type ?? ''] ?? 'decimal',
    next: Number.isNaN(start) ? (reversed ? items : 1) : start,
    step: reversed ? -1 : 1,
    hidden: type === 'none',
  }
}

/** The mark of the next item of a list, at a depth from 0. */
export function nextMark(
  list: OpenList,
  item: HtmlElement,
  css: Declarations,
  level: number,
): Mark {
  const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
  if (!Number.isNaN(value)) list.next = value
  const number = list.next
  list.next += list.step
  const type = typeOf(item, css)
  if (list.hidden || type === 'none') return {}
  if (!list.ordered)
    return { list: { level, mark: bullets[Math.min(level, 2)] ?? '•', ordered: false } }
  const mark = `${written(number, formats[type ?? ''] ?? list.format)}.`
  return { list: { level, mark, ordered: true }, label: mark }
}

/** `mso-list:l0 level2 lfo1`: the depth from 0 (undefined: no item of a list). */
export function wordLevel(css: Declarations): number | undefined {
  const [, level] = /\blevel(\d)/.exec(css.get('mso-list') ?? '') ?? []
  return level ? Number(level) - 1 : undefined
}

/**
 * What Word drew before a paragraph: a bullet, or a number that has a dot, a bracket or words about
 * it.
 */
export function wordMark(mark: string, level: number): Pick<Paragraph, 'label' | 'list'> {
  const ordered = /[\p{L}\p{N}]/u.test(mark) && mark !== 'o'
  if (!ordered) return { list: { level, mark: mark || '•', ordered } }
  return isNamed(mark) ? { label: mark } : { list: { level, mark, ordered }, label: mark }
}
