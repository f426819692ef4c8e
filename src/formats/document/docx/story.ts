import type { DocumentWarning } from '../../../core/import/document.js'
import { elementsOf, type XmlElement } from '../file/parseXml.js'
import type { Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/** What one part of the package (the body, a header, the notes) is read with. */
export type Story = {
  styles: Styles
  numbering: Numbering
  /** Addresses of links, by the identifier that the part gives them. */
  links: Map<string, string>
  /**
   * Fields that have begun and not ended: their code is not text, their result is (ECMA-376 part 1,
   * 17.16.18).
   */
  fields: { code: string; result: boolean }[]
  /**
   * Every field that begins also ends; otherwise nothing is taken for a code, lest the rest of the
   * part be lost.
   */
  balanced: boolean
  warnings: Set<DocumentWarning>
  /** How many characters are in which language. */
  languages: Map<string, number>
}

function countFields(element: XmlElement, count: Record<string, number>): void {
  const kind = element.name === 'w:fldChar' ? (element.attributes['w:fldCharType'] ?? '') : ''
  if (kind) count[kind] = (count[kind] ?? 0) + 1
  for (const child of elementsOf(element)) countFields(child, count)
}

export function isBalanced(root: XmlElement): boolean {
  const count: Record<string, number> = {}
  countFields(root, count)
  return count.begin === count.end
}

/** Wrappers that say something about what is in them, and hide nothing of it. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
])

/**
 * Of alternatives the first that there is: the fallback repeats the same for older programs (part
 * 3, 10.2.1).
 */
const chosen = (element: XmlElement): XmlElement[] => {
  const children = elementsOf(element)
  return children
    .filter(({ name }) => name === 'mc:Choice')
    .slice(0, 1)
    .concat(children.filter(({ name }) => name === 'mc:Fallback'))
    .slice(0, 1)
}

/**
 * The children of an element with those of wrappers in their place; what was deleted or moved away
 * is gone.
 */
export function* unwrapped(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (
      child.name === 'w:del' ||
      child.name === 'w:moveFrom' ||
      child.name === 'w:sdtPr' ||
      child.name === 'w:sdtEndPr'
    )
      continue
    if (child.name === 'mc:AlternateContent')
      for (const each of chosen(child)) yield* unwrapped(each)
    else if (wrappers.has(child.name)) yield* unwrapped(child)
    else yield child
  }
}
