import type { TextNode } from './types.js'

/** The bits of a text's format in Lexical, from the lowest. */
const formats = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'code',
  'subscript',
  'superscript',
  'highlight',
]

export const isText = ({ type, text }: TextNode) =>
  typeof text === 'string' && (type === undefined || type === 'text')
export const isLink = ({ type }: TextNode) => type === 'link' || type === 'autolink'
const isInline = (node: TextNode) =>
  isText(node) || isLink(node) || node.type === 'linebreak' || node.type === 'tab'

/** Whether a value may be a node; what it holds is looked at wherever it is read. */
const isNode = (value: unknown): value is TextNode => typeof value === 'object' && value !== null

export const childrenOf = ({ children }: TextNode): TextNode[] =>
  (Array.isArray(children) ? children : []).filter(isNode)

/** A paragraph, heading or list item: its children are words, not further blocks. */
export const holdsWords = (node: TextNode) => childrenOf(node).some(isInline)

/** `bold-italic`; empty for words without any format. */
export function formatName({ format, style, $ }: TextNode): string {
  const bits = typeof format === 'number' ? format : 0
  const names = formats.filter((_, index) => bits & (1 << index))
  return [...names, ...(style || $ ? ['styled'] : [])].join('-')
}

/** The editor's node at the top of a formatted text; undefined when it is none. */
export function rootOf(tree: Record<string, unknown>): TextNode | undefined {
  const { root } = tree
  return isNode(root) ? root : undefined
}
