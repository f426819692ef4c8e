import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Declarations by property; of several the last counts. */
export type Declarations = ReadonlyMap<string, string>

const none: Declarations = new Map()

/** `font-weight:700;mso-list:l0 level1 lfo1`, also over several lines. */
export function declarationsOf(style: string | undefined): Declarations {
  if (!style) return none
  const found = new Map<string, string>()
  for (const each of style.split(';')) {
    const at = each.indexOf(':')
    if (at > 0)
      found.set(
        each.slice(0, at).trim().toLowerCase(),
        each
          .slice(at + 1)
          .replace(/!important/i, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
  }
  return found
}

/**
 * What the style sheets in a file say of single classes; Excel keeps there what is bold, and pages
 * what is hidden.
 */
export function classesOf(sheets: string[]): Map<string, Declarations> {
  const classes = new Map<string, Declarations>()
  for (const sheet of sheets) {
    const plain = sheet.replace(/<!--|-->/g, '').replace(/\/\*[^]*?\*\//g, '')
    for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      // Rules for one medium (`@media`) are not used.
      if (selectors.includes('@')) continue
      for (const selector of selectors.split(',')) {
        const [, name] = /^\s*[a-z0-9]*\.([\w-]+)\s*$/i.exec(selector) ?? []
        if (name)
          classes.set(name, new Map([...(classes.get(name) ?? []), ...declarationsOf(body)]))
      }
    }
  }
  return classes
}

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

export const classNamesOf = (element: HtmlElement): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const childrenOf = (element: HtmlElement): HtmlNode[] => element.childNodes

/** All text in an element. */
export const textIn = (node: HtmlNode): string =>
  isElement(node) ? node.childNodes.map(textIn).join('') : 'value' in node ? node.value : ''
