import { SaxesParser } from 'saxes'
import { Unreadable } from '../faults.js'
import { type Budget, limits } from './limits.js'
import { nameOf } from './namespaces.js'

/** Names have the prefixes of `namespaces.ts`. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  content: (XmlElement | string)[]
}

/** Characters that are decoded at once. */
const step = 65_536

const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe
    ? 'utf-16le'
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : 'utf-8'

/**
 * The outermost element of an XML file. A document type is refused before anything of it is read:
 * with it, entities could be declared that grow without end or bring in other files. Elements named
 * in `skip` are left out with all that is in them. Throws `Unreadable`: `broken`, `tooLarge`.
 */
export function parseXml(
  bytes: Uint8Array,
  budget: Budget,
  skip: ReadonlySet<string> = new Set(),
): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', attributes: {}, content: [] }
  const open = [top]
  let skipped = 0
  const spend = (nodes: number) => {
    budget.nodes -= nodes
    if (budget.nodes < 0) throw new Unreadable('tooLarge')
  }
  const addText = (text: string) => {
    if (skipped || open.length === 1) return
    spend(1)
    open.at(-1)!.content.push(text)
  }
  parser.on('doctype', () => {
    throw new Unreadable('broken')
  })
  parser.on('error', () => {
    throw new Unreadable('broken')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = nameOf(uri, local)
    if (skipped || skip.has(name)) {
      skipped += 1
      return
    }
    const own = Object.values(attributes)
    spend(1 + own.length)
    if (open.length > limits.depth) throw new Unreadable('tooLarge')
    const element: XmlElement = { name, attributes: {}, content: [] }
    for (const each of own)
      if (each.prefix !== 'xmlns') element.attributes[nameOf(each.uri, each.local)] = each.value
    open.at(-1)!.content.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (skipped) skipped -= 1
    else open.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += step)
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }))
  parser.close()
  const [root] = top.content
  if (typeof root !== 'object') throw new Unreadable('broken')
  return root
}

export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  element ? element.content.filter((part): part is XmlElement => typeof part !== 'string') : []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.content.find(
    (part): part is XmlElement => typeof part !== 'string' && part.name === name,
  )

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** All text in an element, however deep. */
export const textOf = ({ content }: XmlElement): string =>
  content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')
