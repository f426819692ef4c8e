import type { Block, DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { headingOf } from '../headings.js'
import { limits } from '../file/limits.js'
import { markOf } from '../symbols.js'
import { isForwarded } from '../mail/heads.js'
import { Builder, type Shape } from './builder.js'
import {
  attributeOf,
  childrenOf,
  classNamesOf,
  type Declarations,
  declarationsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textIn,
} from './css.js'
import { isGone, isHidden, silent, standsApart } from './hidden.js'
import { nextMark, type OpenList, openList, wordLevel, wordMark } from './lists.js'
import { type Look, lookIn, plainLook } from './look.js'
import { isLayout, readTable } from './table.js'

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li main menu nav ol p pre search section summary table ul tr td th'
  ).split(' '),
)

type Place = { look: Look; shape: Shape; lists: OpenList[] }

export type Page = {
  classes: Map<string, Declarations>
  warnings: Set<DocumentWarning>
  apart: TextDocument['apart']
  nodes: number
}

const declared = (element: HtmlElement, { classes }: Page): Declarations =>
  new Map([
    ...classNamesOf(element).flatMap((name) => [...(classes.get(name) ?? [])]),
    ...declarationsOf(attributeOf(element, 'style')),
  ])

function shapeOf(element: HtmlElement, css: Declarations, outer: Shape): Shape {
  const { tagName } = element
  const [style] = tagName === 'p' || tagName === 'div' ? classNamesOf(element) : []
  const [, level] = /^h([1-6])$/.exec(tagName) ?? []
  const outline = Number(css.get('mso-outline-level'))
  const heading = level
    ? Number(level)
    : /^MsoTitle/i.test(style ?? '')
      ? 0
      : outline >= 1 && outline <= 9
        ? outline
        : headingOf(style ?? '')
  return heading !== undefined || style
    ? { ...(heading === undefined ? {} : { heading }), ...(style ? { style } : {}) }
    : outer
}

/**
 * What Word drew before a paragraph stands in a span of its own, in the font of its signs; it is no
 * text.
 */
function ignoredMark(element: HtmlElement, font: string | undefined): string | undefined {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue
    const css = declarationsOf(attributeOf(child, 'style'))
    const own = css.get('font-family') ?? font
    if (/ignore/i.test(css.get('mso-list') ?? '')) {
      const text = textIn(child)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
      return Array.from(text).length === 1 ? markOf(text, own) : text
    }
    const found = ignoredMark(child, own)
    if (found !== undefined) return found
  }
  return undefined
}

/** The blocks in an element, as they are seen (HTML, 15 Rendering). */
export function blocksIn(
  element: HtmlElement,
  page: Page,
  outer: Place = { look: plainLook, shape: {}, lists: [] },
  depth = 0,
): Block[] {
  const builder = new Builder()
  const seen = (each: HtmlElement): boolean => {
    const css = declared(each, page)
    if (!isHidden(each, css)) return true
    if (textIn(each).trim()) page.warnings.add('hiddenTextLeftOut')
    return false
  }
  const walk = (node: HtmlNode, place: Place, deep: number): void => {
    page.nodes += 1
    if (page.nodes > limits.nodes || deep > limits.depth) throw new Unreadable('tooLarge')
    if (!isElement(node)) {
      if (node.nodeName === '#text')
        builder.addText('value' in node ? node.value : '', place.look, place.shape)
      return
    }
    const { tagName } = node
    if (silent.has(tagName)) return
    const css = declared(node, page)
    if (isGone(node, css) || /ignore/i.test(css.get('mso-list') ?? '') || !seen(node)) return
    if (tagName === 'img') page.warnings.add('imagesLeftOut')
    if (tagName === 'br') return builder.addBreak(place.look)
    const look = lookIn(node, css, place.look)
    if (css.has('mso-tab-count'))
      return builder.addText(
        '\t'.repeat(Number(css.get('mso-tab-count')) || 1),
        { ...look, pre: true },
        place.shape,
      )
    const where = standsApart(node, css)
    if (where && !(where === 'quoted' && isForwarded(textIn(node).slice(0, 500)))) {
      builder.endParagraph()
      const blocks = childrenOf(node).length
        ? blocksIn(node, page, { ...place, look }, deep + 1)
        : []
      if (blocks.length) page.apart.push({ where, blocks })
      return
    }
    if (tagName === 'table') return addTable(node, { ...place, look }, deep)
    const isBlock = blockTags.has(tagName) || css.get('display') === 'block'
    if (!isBlock) {
      for (const child of childrenOf(node)) walk(child, { ...place, look }, deep + 1)
      return
    }
    builder.endParagraph()
    const inner: Place = { look, shape: shapeOf(node, css, place.shape), lists: place.lists }
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu')
      inner.lists = [
        ...place.lists,
        openList(
          node,
          css,
          childrenOf(node).filter((child) => isElement(child) && child.tagName === 'li').length,
        ),
      ]
    const list = place.lists.at(-1)
    if (tagName === 'li' && list) builder.setMark(nextMark(list, node, css, place.lists.length - 1))
    const level = wordLevel(css)
    const mark = level === undefined ? undefined : ignoredMark(node, look.font)
    if (level !== undefined && mark !== undefined) builder.setMark(wordMark(mark, level))
    const before = builder.blocks.length
    for (const child of childrenOf(node)) walk(child, inner, deep + 1)
    builder.endParagraph(/^(p|div)$/.test(tagName) && builder.blocks.length === before)
    if (tagName === 'li' || mark !== undefined) builder.dropMark()
  }
  const addTable = (node: HtmlElement, place: Place, deep: number): void => {
    for (const child of childrenOf(node))
      if (isElement(child) && child.tagName === 'caption') walk(child, place, deep + 1)
    const inCell = (cell: HtmlElement, row: HtmlElement): Block[] => {
      const look = lookIn(cell, declared(cell, page), lookIn(row, declared(row, page), place.look))
      return blocksIn(cell, page, { look, shape: {}, lists: [] }, deep + 3)
    }
    const table = readTable(node, seen, inCell)
    builder.addBlocks(
      table
        ? isLayout(table)
          ? (table.rows.flatMap(({ cells }) => cells)[0]?.blocks ?? [])
          : [table]
        : [],
    )
  }
  if (depth > limits.depth) throw new Unreadable('tooLarge')
  for (const child of childrenOf(element)) walk(child, outer, depth + 1)
  builder.endParagraph()
  return builder.blocks
}
