import { isSafeLink } from '../richText.js'
import type { Run } from './document.js'
import type { Writing } from './proposal.js'

type Node = Record<string, unknown> & { type: string }
type WrittenLine = Writing[number]

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
  children,
})

/** The formats of a text as the bits of one number, as the editor stores them. */
const formatOf = ({ bold, italic, strike, underline }: Run): number =>
  (bold ? 1 : 0) + (italic ? 2 : 0) + (strike ? 4 : 0) + (underline ? 8 : 0)

function nodesOf(run: Run): Node[] {
  const pieces = run.text.split(/(\n)/).filter(Boolean)
  const nodes = pieces.map((text): Node =>
    text === '\n'
      ? { type: 'linebreak', version: 1 }
      : {
          type: 'text',
          text: text.replaceAll('\t', ' '),
          detail: 0,
          format: formatOf(run),
          mode: 'normal',
          style: '',
          version: 1,
        },
  )
  const href = run.href?.trim()
  // A link within the document leads nowhere here, and one that runs a script is refused: only
  // their words stay.
  if (!href || href.startsWith('#') || !isSafeLink(href)) return nodes
  return [
    element('link', nodes, {
      version: 3,
      fields: { linkType: 'custom', newTab: false, url: href },
    }),
  ]
}

const wordsOf = ({ runs }: WrittenLine): Node[] => runs.flatMap(nodesOf)

/** A list with some items; deeper items become lists within it. */
function listNode(items: readonly WrittenLine[], level: number): Node {
  const children: Node[] = []
  let value = 0
  for (let at = 0; at < items.length;) {
    const deeper = items.slice(at).findIndex(({ list }) => (list?.level ?? 0) <= level)
    const inner = items.slice(at, deeper < 0 ? undefined : at + deeper)
    value += 1
    if (inner.length)
      children.push(
        element(
          'listitem',
          [listNode(inner, Math.min(...inner.map(({ list }) => list?.level ?? 0)))],
          { value },
        ),
      )
    else children.push(element('listitem', wordsOf(items[at]!), { value }))
    at += inner.length || 1
  }
  const ordered = items[0]?.list?.ordered === true
  return element('list', children, {
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start: 1,
  })
}

/**
 * Paragraphs of a document in the form in which the editor of formatted texts stores them; lists,
 * bold, italic and links stay.
 */
export function toRichText(writing: Writing): object {
  const children: Node[] = []
  for (let at = 0; at < writing.length;) {
    const line = writing[at]!
    const end = writing.slice(at).findIndex(({ list }) => !list)
    const items = writing.slice(at, end < 0 ? undefined : at + end)
    if (items.length)
      children.push(listNode(items, Math.min(...items.map(({ list }) => list?.level ?? 0))))
    else children.push(element('paragraph', wordsOf(line), { textFormat: 0, textStyle: '' }))
    at += items.length || 1
  }
  return { root: element('root', children) }
}

/** Paragraphs of a document as plain text, with the marks of lists written out. */
export const toPlainText = (writing: Writing): string =>
  writing
    .map(({ runs, list }) =>
      `${list ? `${'  '.repeat(list.level)}${list.mark} ` : ''}${runs.map(({ text }) => text).join('')}`.trimEnd(),
    )
    .filter((line) => line.trim())
    .join('\n')
