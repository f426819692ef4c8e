import { defaultTreeAdapter, parse } from 'parse5'
import type { DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { limits } from '../file/limits.js'
import { splitQuoted } from '../mail/splitQuoted.js'
import {
  attributeOf,
  childrenOf,
  classesOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textIn,
} from './css.js'
import { blocksIn, type Page } from './walk.js'

/**
 * Elements of a name, wherever they are; iterative, since pages may be nested as deep as somebody
 * likes.
 */
function findAll(root: HtmlNode[], name: string): HtmlElement[] {
  const found: HtmlElement[] = []
  const left = [...root]
  for (let nodes = 0; left.length; nodes += 1) {
    if (nodes > limits.nodes) throw new Unreadable('tooLarge')
    const node = left.pop()!
    if (!isElement(node)) continue
    if (node.tagName === name) found.push(node)
    left.push(...childrenOf(node).toReversed())
  }
  return found
}

/**
 * The tree of a page; it is given up once it is too deep or too large. The parser looks through all
 * open elements for each new one, so that thousands of them within each other would take minutes.
 */
function parsePage(html: string) {
  let nodes = 0
  let depth = 0
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...element) => {
        nodes += 1
        if (nodes > limits.elements) throw new Unreadable('tooLarge')
        return defaultTreeAdapter.createElement(...element)
      },
      onItemPush: () => {
        depth += 1
        if (depth > limits.depth) throw new Unreadable('tooLarge')
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

/** Clipboards of Windows put numbers before the page: `Version:0.9 StartHTML:0000000105 …`. */
const withoutHead = (html: string) =>
  html.replace(/^\ufeff?Version:[\d.]+\s+(?:\w+:[^\r\n]*\s+)*/i, '')

/**
 * A page, or the HTML on a clipboard: of Word, Outlook, Google Docs, Excel or a browser. What is
 * not seen (scripts, hidden elements, deleted text) is left out; older messages in a mail stand
 * apart. Throws `Unreadable` (`tooLarge`).
 *
 *     readHtml('<p>9h <b>Tea</b>').blocks // [{ type: 'paragraph', runs: [{ text: '9h ' }, { text: 'Tea', bold: true }] }]
 */
export function readHtml(html: string): TextDocument {
  if (html.length > limits.file) throw new Unreadable('tooLarge')
  const { childNodes } = parsePage(withoutHead(html))
  const sheets = findAll(childNodes, 'style').map(textIn)
  const warnings = new Set<DocumentWarning>()
  const page: Page = { classes: classesOf(sheets), warnings, apart: [], nodes: 0 }
  const [root] = findAll(childNodes, 'html')
  const [body] = findAll(childNodes, 'body')
  const [title] = findAll(childNodes, 'title').map((each) =>
    textIn(each).replace(/\s+/g, ' ').trim(),
  )
  const { blocks, quoted } = splitQuoted(body ? blocksIn(body, page) : [])
  const apart = [...page.apart, ...quoted]
  if (apart.some(({ where }) => where === 'quoted')) warnings.add('quotedMailLeftOut')
  if (apart.some(({ where }) => where === 'comment')) warnings.add('commentsLeftOut')
  const language = [body, root].map((each) => each && attributeOf(each, 'lang')).find(Boolean)
  return {
    blocks,
    apart,
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    warnings: [...warnings],
  }
}
