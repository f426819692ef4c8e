import { stripControlCharacters } from '../stripControlCharacters.js'
import { childrenOf, formatName, holdsWords, isLink, isText, rootOf } from './nodes.js'
import { tidyRun } from './runs.js'
import type { Code, Coded, TextNode } from './types.js'

/** A block of a formatted text: its words with codes, and the editor's node behind each code. */
export type Block = { coded: Coded; nodes: Map<string, TextNode> }

function codeOf(node: TextNode, nodes: Block['nodes']): Code | string {
  const format = formatName(node)
  if (isText(node) && !format) return stripControlCharacters(node.text ?? '')
  const id = String(nodes.size + 1)
  nodes.set(id, node)
  if (isText(node))
    return {
      id,
      kind: 'format',
      name: format,
      within: tidyRun([stripControlCharacters(node.text ?? '')]),
    }
  if (!isLink(node)) return { id, kind: 'thing', name: node.type ?? 'unknown', within: [] }
  const url = node.fields?.url
  return {
    id,
    kind: 'link',
    name: 'link',
    ...(typeof url === 'string' ? { shown: stripControlCharacters(url) } : {}),
    within: runOf(node, nodes),
  }
}

const runOf = (node: TextNode, nodes: Block['nodes']): Coded =>
  tidyRun(childrenOf(node).map((child) => codeOf(child, nodes)))

/** The words of one node with their codes. */
export function unfoldNode(node: TextNode): Block {
  const nodes: Block['nodes'] = new Map()
  return { coded: runOf(node, nodes), nodes }
}

/** The nodes of a formatted text that hold words, in the order of reading. */
export function wordNodes(tree: Record<string, unknown>): TextNode[] {
  const found: TextNode[] = []
  const root = rootOf(tree)
  const open = root ? [root] : []
  for (let node = open.pop(); node; node = open.pop()) {
    if (holdsWords(node)) found.push(node)
    else open.push(...childrenOf(node).toReversed())
  }
  return found
}

/**
 * A formatted text as blocks of words with codes. Parts without words (a picture, a rule) are not
 * among them: they stay in the tree.
 */
export const unfold = (tree: Record<string, unknown>): Block[] => wordNodes(tree).map(unfoldNode)
