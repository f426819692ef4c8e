type Node = Record<string, unknown>

/**
 * What the editor stores in a formatted text beside words and formatting, and may change by itself.
 */
const noise = new Set([
  'detail',
  'direction',
  'id',
  'mode',
  'style',
  'textFormat',
  'textStyle',
  'version',
])
/** Parts that show nothing by themselves. */
const bare = new Set([
  'root',
  'paragraph',
  'linebreak',
  'text',
  'heading',
  'list',
  'listitem',
  'quote',
])
const inline = new Set(['text', 'linebreak', 'link', 'autolink', 'tab'])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rootOf = (value: unknown): Node | undefined =>
  isNode(value) && isNode(value.root) ? value.root : undefined
const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []

function wordsOf(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node)
    .map((child) => (inline.has(String(child.type)) ? wordsOf(child) : `${wordsOf(child)}\n`))
    .join('')
    .replace(/\n$/, '')
}

const showsSomething = (node: Node): boolean =>
  !bare.has(String(node.type)) || childrenOf(node).some(showsSomething)

function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence)
  if (!isNode(value)) return value
  const entries = Object.entries(value)
    .filter(
      ([key, inner]) =>
        !noise.has(key) && inner !== null && inner !== undefined && inner !== '' && inner !== 0,
    )
    .map(([key, inner]) => [key, essence(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

const fnv = (text: string, from: number) => {
  let sum = from
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 16777619)
  return (sum >>> 0).toString(36)
}

/**
 * The words of a text. Those of a formatted text come without formatting, a line for each
 * paragraph.
 */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  const root = rootOf(value)
  return root ? wordsOf(root).trim() : ''
}

/** Whether there is nothing to read and nothing to see. Such a text counts as absent. */
export function isBlank(value: unknown): boolean {
  const root = rootOf(value)
  return wordsIn(value) === '' && !(root && showsSomething(root))
}

/**
 * A short mark that differs where two formatted texts differ, even in formatting alone; undefined
 * for plain texts, for which their words say all.
 */
export function markOf(value: unknown): string | undefined {
  const root = rootOf(value)
  if (!root) return undefined
  const text = JSON.stringify(essence(root))
  return `${text.length.toString(36)}-${fnv(text, 2166136261)}-${fnv(text, 84696351)}`
}

/** A quick check that comes first, since most of what is saved was not changed. */
const isIdentical = (a: unknown, b: unknown) =>
  a === b || (isNode(a) && isNode(b) && JSON.stringify(a) === JSON.stringify(b))

/** Whether two values are the same text to a reader. */
export const isSameText = (a: unknown, b: unknown): boolean =>
  isIdentical(a, b) ||
  (wordsIn(a) === wordsIn(b) && isBlank(a) === isBlank(b) && markOf(a) === markOf(b))
