import { childOf, childrenOf, type XmlElement } from '../file/parseXml.js'

/** The properties of a paragraph and of its text that a style says itself. */
export type Style = {
  id: string
  name: string
  basedOn?: string
  paragraph?: XmlElement
  run?: XmlElement
}

export type Styles = {
  /** A style and those that it is based on, nearest first. */
  chain: (id: string | undefined) => Style[]
  /** The style of paragraphs that name none. */
  paragraph?: string
  defaults: { paragraph?: XmlElement; run?: XmlElement }
}

export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val']

/** `<w:b/>`, `<w:b w:val="1"/>`; undefined where nothing is said (ECMA-376 part 1, 17.17.4). */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name)
  return element ? !/^(0|false|off)$/i.test(element.attributes['w:val'] ?? '') : undefined
}

/** styles.xml (ECMA-376 part 1, 17.7). */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, Style>()
  let paragraph: string | undefined
  for (const each of childrenOf(root, 'w:style')) {
    const id = each.attributes['w:styleId'] ?? ''
    byId.set(id, {
      id,
      name: valueOf(each, 'w:name') ?? id,
      basedOn: valueOf(each, 'w:basedOn'),
      paragraph: childOf(each, 'w:pPr'),
      run: childOf(each, 'w:rPr'),
    })
    if (
      each.attributes['w:type'] === 'paragraph' &&
      /^(1|true|on)$/.test(each.attributes['w:default'] ?? '')
    )
      paragraph = id
  }
  const defaults = childOf(root, 'w:docDefaults')
  const chains = new Map<string, Style[]>()
  const chain = (id: string | undefined): Style[] => {
    if (id === undefined) return []
    const known = chains.get(id)
    if (known) return known
    const found: Style[] = []
    for (
      let style = byId.get(id);
      style && !found.includes(style);
      style = byId.get(style.basedOn ?? '')
    )
      found.push(style)
    chains.set(id, found)
    return found
  }
  return {
    chain,
    paragraph,
    defaults: {
      paragraph: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
      run: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    },
  }
}
