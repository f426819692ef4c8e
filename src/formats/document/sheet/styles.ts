import { getFormatFromId } from 'numfmt'
import type { Run } from '../../../core/import/document.js'
import { childOf, childrenOf, type XmlElement } from '../file/parseXml.js'

/** How cells of one style show their value and what their text looks like. */
export type CellStyle = { format: string; look: Omit<Run, 'text'> }

const isOn = (parent: XmlElement | undefined, name: string): boolean => {
  const element = childOf(parent, name)
  return element !== undefined && !/^(0|false|none)$/.test(element.attributes.val ?? '')
}

/** What `<rPr>` or `<font>` says of text. */
export const lookOf = (font: XmlElement | undefined): Omit<Run, 'text'> => ({
  ...(isOn(font, 'x:b') ? { bold: true } : {}),
  ...(isOn(font, 'x:i') ? { italic: true } : {}),
  ...(isOn(font, 'x:u') ? { underline: true } : {}),
  ...(isOn(font, 'x:strike') ? { strike: true } : {}),
})

/** styles.xml of a workbook (ECMA-376 part 1, 18.8): a style for each number that cells name. */
export function readCellStyles(root: XmlElement | undefined): CellStyle[] {
  const own = new Map(childrenOf(childOf(root, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [attributes.numFmtId ?? '', attributes.formatCode ?? '']))
  const fonts = childrenOf(childOf(root, 'x:fonts'), 'x:font')
  return childrenOf(childOf(root, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = attributes.numFmtId ?? '0'
    return { format: own.get(id) ?? getFormatFromId(Number(id)) ?? 'General', look: lookOf(fonts[Number(attributes.fontId ?? -1)]) }
  })
}
