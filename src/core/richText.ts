import { fieldsIn } from './isPlain.js'

export type RichTextFault =
  | { fault: 'textTooLarge'; params: { levels: number; nodes: number } }
  | { fault: 'textLink'; params: object }
  | { fault: 'textUnknown'; params: { type: string } }

const limits = { levels: 40, nodes: 5000 }
const safe = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Whether a link may be stored: it leads to a web address, a mailbox, a telephone, or a place on
 * the same site. Browsers ignore spaces and control characters in addresses, so they are ignored
 * here too.
 */
export function isSafeLink(url: string): boolean {
  const seen = url.replace(/[\u0000-\u0020]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(seen)?.[1]
  return scheme === undefined || safe.has(scheme.toLowerCase())
}

/**
 * Why a formatted text cannot be stored: links that run scripts, parts that the editor (`types`)
 * does not know, or endless nesting. Undefined where it can.
 */
export function checkRichText(
  text: unknown,
  types: Pick<Set<string>, 'has'>,
): RichTextFault | undefined {
  const { root } = fieldsIn(text)
  let open: { node: unknown; level: number }[] = [{ node: root, level: 0 }]
  let nodes = 0
  while (open.length) {
    const next: typeof open = []
    for (const { node, level } of open) {
      nodes += 1
      if (level > limits.levels || nodes > limits.nodes)
        return { fault: 'textTooLarge', params: limits }
      const { type, children, fields } = fieldsIn(node)
      const { url } = fieldsIn(fields)
      if (typeof type !== 'string' || !types.has(type))
        return { fault: 'textUnknown', params: { type: String(type).slice(0, 50) } }
      if (children !== undefined && !Array.isArray(children))
        return { fault: 'textUnknown', params: { type: 'children' } }
      if (url !== undefined && url !== null && !(typeof url === 'string' && isSafeLink(url)))
        return { fault: 'textLink', params: {} }
      for (const child of children ?? []) next.push({ node: child, level: level + 1 })
    }
    open = next
  }
  return undefined
}
