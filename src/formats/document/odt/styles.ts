import type { Paragraph, Run } from '../../../core/import/document.js'
import { childOf, childrenOf, elementsOf, type XmlElement } from '../file/parseXml.js'

/** A style with what it is based on, nearest first (ODF 1.3 part 3, 16.2). */
type Style = { element: XmlElement; automatic: boolean }

export type OdtStyles = {
  chain: (family: 'paragraph' | 'text', name: string | undefined) => Style[]
  lists: Map<string, XmlElement>
  outline?: XmlElement
  pages: XmlElement[]
}

/**
 * The styles of content.xml and styles.xml together; automatic ones are what somebody formatted by
 * hand.
 */
export function readOdtStyles(roots: (XmlElement | undefined)[]): OdtStyles {
  const found = new Map<string, Style>()
  const lists = new Map<string, XmlElement>()
  const pages: XmlElement[] = []
  let outline: XmlElement | undefined
  for (const root of roots) {
    for (const group of elementsOf(root)) {
      const automatic = group.name === 'office:automatic-styles'
      if (!automatic && group.name !== 'office:styles' && group.name !== 'office:master-styles')
        continue
      for (const element of elementsOf(group)) {
        const name = element.attributes['style:name'] ?? ''
        const key = `${element.attributes['style:family']} ${element.name === 'style:default-style' ? '' : name}`
        // Both files may have automatic styles of one name: those of the text come first.
        if (
          (element.name === 'style:style' || element.name === 'style:default-style') &&
          !found.has(key)
        )
          found.set(key, { element, automatic })
        else if (element.name === 'text:list-style' && !lists.has(name)) lists.set(name, element)
        else if (element.name === 'text:outline-style') outline = element
        else if (element.name === 'style:master-page') pages.push(element)
      }
    }
  }
  const chains = new Map<string, Style[]>()
  const chain: OdtStyles['chain'] = (family, name) => {
    const id = `${family} ${name ?? ''}`
    const known = chains.get(id)
    if (known) return known
    const styles: Style[] = []
    for (
      let style = found.get(id);
      style && !styles.includes(style);
      style = found.get(`${family} ${style.element.attributes['style:parent-style-name'] ?? ''}`)
    )
      styles.push(style)
    chains.set(id, styles)
    return styles
  }
  return { chain, lists, outline, pages }
}

const property = (styles: Style[], group: string, name: string): string | undefined => {
  for (const { element } of styles) {
    const value = childOf(element, group)?.attributes[name]
    if (value !== undefined) return value
  }
  return undefined
}

/**
 * The name that people see, of the nearest style that was not made by formatting by hand: `Heading
 * 1` for `Heading_20_1`.
 */
export function styleName(styles: Style[]): string | undefined {
  const named = styles.find(
    ({ automatic, element }) => !automatic && element.name === 'style:style',
  )?.element.attributes
  const name = named?.['style:display-name'] ?? named?.['style:name']
  return name?.replace(/_([0-9a-f]{1,4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
}

/** The level that a style gives its paragraphs in the outline. */
export const outlineOf = (styles: Style[]): string | undefined =>
  styles
    .map(({ element }) => element.attributes['style:default-outline-level'])
    .find((level) => level !== undefined)

export const listStyleOf = (styles: Style[]): string | undefined =>
  styles
    .map(({ element }) => element.attributes['style:list-style-name'])
    .find((name) => name !== undefined) || undefined

export function shapeOf(styles: Style[]): Pick<Paragraph, 'align' | 'rightToLeft'> {
  const rightToLeft = /^rl/.test(
    property(styles, 'style:paragraph-properties', 'style:writing-mode') ?? '',
  )
  const align = property(styles, 'style:paragraph-properties', 'fo:text-align')
  const end = align === 'end' || align === (rightToLeft ? 'left' : 'right')
  const shape = align === 'center' || align === 'justify' ? align : end ? 'end' : undefined
  return { ...(shape ? { align: shape } : {}), ...(rightToLeft ? { rightToLeft } : {}) }
}

export type OdtLook = { run: Omit<Run, 'text'>; hidden: boolean; language?: string }

/**
 * The look of text by the styles around it, the innermost first (ODF 1.3 part 3, 20.2: text
 * properties).
 */
export function lookOf(styles: Style[], rightToLeft: boolean): OdtLook {
  const say = (name: string) => property(styles, 'style:text-properties', name)
  const own = (name: string) => say(rightToLeft ? `style:${name}-complex` : `fo:${name}`)
  const weight = own('font-weight') ?? ''
  const language = own('language')
  const country = own('country')
  const isDrawn = (name: string) => !/^(none)?$/.test(say(`style:${name}-style`) ?? 'none')
  return {
    run: {
      ...(weight === 'bold' || Number(weight) >= 600 ? { bold: true } : {}),
      ...(/italic|oblique/.test(own('font-style') ?? '') ? { italic: true } : {}),
      ...(isDrawn('text-underline') ? { underline: true } : {}),
      ...(isDrawn('text-line-through') ? { strike: true } : {}),
    },
    hidden: say('text:display') === 'none',
    ...(language && language !== 'none'
      ? { language: country && country !== 'none' ? `${language}-${country}` : language }
      : {}),
  }
}

export const levelsOf = (style: XmlElement | undefined): XmlElement[] =>
  [
    'text:list-level-style-bullet',
    'text:list-level-style-number',
    'text:outline-level-style',
  ].flatMap((name) => childrenOf(style, name))
