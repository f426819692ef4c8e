import type { Run } from '../../../core/import/document.js'
import { childOf, childrenOf, type XmlElement } from '../file/parseXml.js'

/** How cells of one style show their value and what their text looks like. */
export type CellStyle = { format: string; look: Omit<Run, 'text'> }

/**
 * The formats that a workbook does not write down (ECMA-376 part 1, 18.8.30); those of East Asia
 * show days as 14 does.
 */
const builtIn: Record<string, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  ...Object.fromEntries(
    [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd']),
  ),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'])),
}

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
  const own = new Map(
    childrenOf(childOf(root, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      attributes.numFmtId ?? '',
      attributes.formatCode ?? '',
    ]),
  )
  const fonts = childrenOf(childOf(root, 'x:fonts'), 'x:font')
  return childrenOf(childOf(root, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = attributes.numFmtId ?? '0'
    return {
      format: own.get(id) ?? builtIn[id] ?? 'General',
      look: lookOf(fonts[Number(attributes.fontId ?? -1)]),
    }
  })
}
