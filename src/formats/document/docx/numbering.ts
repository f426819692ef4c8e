import { childOf, childrenOf, type XmlElement } from '../file/parseXml.js'
import { written } from '../ordinals.js'
import { markOf } from '../symbols.js'
import { isOn, type Styles, valueOf } from './styles.js'

type Level = {
  start: number
  format: string
  text: string
  font?: string
  restart?: number
  plain: boolean
  style?: string
}
type List = { abstract: string; levels: Level[]; starts: Map<number, number> }

/** What is drawn before a paragraph. */
export type Numbered = { level: number; mark: string; ordered: boolean }

export type Numbering = {
  /**
   * The next number of a list, at a level; the level that a paragraph's style is tied to where it
   * says none.
   */
  next: (numId: string, level: number | undefined, style: string[]) => Numbered | undefined
}

const toLevel = (each: XmlElement): Level => {
  const run = childOf(childOf(each, 'w:rPr'), 'w:rFonts')
  const restart = valueOf(each, 'w:lvlRestart')
  return {
    start: Number(valueOf(each, 'w:start') ?? 0),
    format: valueOf(each, 'w:numFmt') ?? 'decimal',
    text: valueOf(each, 'w:lvlText') ?? '',
    font: run?.attributes['w:ascii'] ?? run?.attributes['w:hAnsi'],
    restart: restart === undefined ? undefined : Number(restart),
    plain: isOn(each, 'w:isLgl') ?? false,
    style: valueOf(each, 'w:pStyle'),
  }
}

const levelsOf = (parent: XmlElement): [number, Level][] =>
  childrenOf(parent, 'w:lvl').map((each) => [Number(each.attributes['w:ilvl'] ?? 0), toLevel(each)])

function readLists(root: XmlElement | undefined, styles: Styles): Map<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'] ?? '',
      each,
    ]),
  )
  const numbers = new Map(
    childrenOf(root, 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]),
  )
  /**
   * A list may only point at a style of lists, which points at the list that has the levels
   * (17.9.21).
   */
  const resolve = (id: string): string => {
    const link = valueOf(abstracts.get(id), 'w:numStyleLink')
    const [style] = styles.chain(link)
    const number = numbers.get(valueOf(childOf(style?.paragraph, 'w:numPr'), 'w:numId') ?? '')
    return number ? (valueOf(number, 'w:abstractNumId') ?? id) : id
  }
  return new Map(
    [...numbers].map(([numId, number]) => {
      const abstract = resolve(valueOf(number, 'w:abstractNumId') ?? '')
      const levels: Level[] = []
      const starts = new Map<number, number>()
      for (const [at, level] of abstracts.has(abstract) ? levelsOf(abstracts.get(abstract)!) : [])
        if (at >= 0 && at <= 8) levels[at] = level
      for (const over of childrenOf(number, 'w:lvlOverride')) {
        const at = Number(over.attributes['w:ilvl'] ?? 0)
        const start = valueOf(over, 'w:startOverride')
        for (const [, level] of levelsOf(over)) if (at >= 0 && at <= 8) levels[at] = level
        if (start !== undefined) starts.set(at, Number(start))
      }
      return [numId, { abstract, levels, starts }]
    }),
  )
}

/**
 * Automatic numbers, counted as Word does (ECMA-376 part 1, 17.9): lists that share their
 * definition go on counting, one with a start of its own begins again where it is used first, and a
 * number of one level begins those below it anew. Paragraphs must be asked for in the order in
 * which they stand.
 */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const next: Numbering['next'] = (numId, asked, style) => {
    const list = lists.get(numId)
    if (!list) return undefined
    const tied = list.levels.findIndex(
      (each) => each?.style !== undefined && style.includes(each.style),
    )
    const at = Math.max(0, Math.min(asked ?? (tied < 0 ? 0 : tied), 8))
    const level = list.levels[at]
    if (!level) return undefined
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    for (const [where, start] of list.starts) {
      if (where > at || begun.has(`${numId} ${where}`)) continue
      begun.add(`${numId} ${where}`)
      counts[where] = where === at ? start - 1 : start
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1
    for (let below = at + 1; below < 9; below += 1) {
      const { restart } = list.levels[below] ?? {}
      // 0: never; otherwise only by a level that is as high or higher (levels count from 1 here).
      if (restart === undefined || (restart > 0 && at + 1 <= restart)) counts[below] = undefined
    }
    if (level.format === 'bullet')
      return { level: at, mark: markOf(level.text, level.font), ordered: false }
    const mark = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1
      const { start = 1, format = 'decimal' } = list.levels[other] ?? {}
      counts[other] ??= start
      return written(counts[other], level.plain ? 'decimal' : format)
    })
    return { level: at, mark: mark.trim(), ordered: true }
  }
  return { next }
}
