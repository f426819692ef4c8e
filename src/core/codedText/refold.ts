import { childrenOf, holdsWords, isLink, isText, rootOf } from './nodes.js'
import { codesOf } from './runs.js'
import type { Coded, TextNode } from './types.js'
import type { Block } from './unfold.js'

const plain: TextNode = {
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: '',
  version: 1,
}

/** Words with the format of the code around them added to their own: bold within italic is both. */
function formatted(outer: TextNode, inner: TextNode): TextNode {
  const bits = (node: TextNode) => (typeof node.format === 'number' ? node.format : 0)
  return { ...outer, ...inner, format: bits(outer) | bits(inner) }
}

function nodesOf(run: Coded, nodes: Block['nodes'], format: TextNode): TextNode[] {
  return run.flatMap((part): TextNode[] => {
    if (typeof part === 'string') return [{ ...format, text: part }]
    const node = nodes.get(part.id)
    if (!node) return []
    if (isText(node)) return nodesOf(part.within, nodes, formatted(format, node))
    return isLink(node) ? [{ ...node, children: nodesOf(part.within, nodes, format) }] : [node]
  })
}

/** The codes that a block lacks or has twice, and those that it has but should not. */
export function wrongCodes(expected: Coded, run: Coded): string[] {
  const [wanted, found] = [codesOf(expected).map(({ id }) => id), codesOf(run).map(({ id }) => id)]
  const [needed, seen] = [new Set(wanted), new Set<string>()]
  const wrong = found.filter((id) => !needed.has(id) || seen.size === seen.add(id).size)
  return [
    ...new Set([...wanted.filter((id) => !seen.has(id)), ...wrong, ...linksInLinks(run, false)]),
  ]
}

const linksInLinks = (run: Coded, within: boolean): string[] =>
  run.flatMap((part) =>
    typeof part === 'string'
      ? []
      : [
          ...(within && part.kind === 'link' ? [part.id] : []),
          ...linksInLinks(part.within, within || part.kind === 'link'),
        ],
  )

/**
 * A formatted text with other words in its blocks, everything else as it was. The direction of
 * writing is left to the editor, which sees it from the words.
 */
export function refold(
  tree: Record<string, unknown>,
  blocks: readonly Block[],
): Record<string, unknown> {
  let next = 0
  const filled = (node: TextNode): TextNode => {
    const turned = 'direction' in node ? { ...node, direction: null } : node
    if (!holdsWords(node))
      return Array.isArray(node.children)
        ? { ...turned, children: childrenOf(node).map(filled) }
        : turned
    const block = blocks[next]
    next += 1
    return block ? { ...turned, children: nodesOf(block.coded, block.nodes, plain) } : turned
  }
  const root = rootOf(tree)
  return root ? { ...tree, root: filled(root) } : tree
}
