import type { DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { type Budget, fullBudget } from '../file/limits.js'
import { openPackage } from '../file/officePackage.js'
import { childOf, childrenOf, elementsOf, type XmlElement } from '../file/parseXml.js'
import { paragraphsOf, readString, type Workbook } from './cells.js'
import { readSheet } from './sheet.js'
import { readCellStyles } from './styles.js'

const isSeen = ({ attributes }: XmlElement) => !/hidden/i.test(attributes.state ?? '')

/**
 * A workbook (.xlsx, .xlsm; ECMA-376 part 1, 18): a table for each sheet that is seen, with what
 * its cells show. Merged cells stand once; hidden sheets, columns and rows are left out with a
 * warning; comments stand apart. Throws `Unreadable`.
 *
 *     readXlsx(bytes).blocks[0] // { type: 'table', name: 'Friday', rows: […] }
 */
export function readXlsx(bytes: Uint8Array, budget: Budget = fullBudget()): TextDocument {
  const { parse, relationsOf, main, partOf, title } = openPackage(bytes, budget, {
    main: 'xl/workbook.xml',
    left: /(^|\/)(theme|charts|drawings|customXml|pivot\w*|calcChain\.xml)/i,
  })
  const root = parse(main)
  if (root?.name !== 'x:workbook') throw new Unreadable('broken')
  const relations = relationsOf(main)
  const workbook: Workbook = {
    strings: childrenOf(partOf('sharedStrings'), 'x:si').map(readString),
    styles: readCellStyles(partOf('styles')),
    is1904: /^(1|true)$/.test(childOf(root, 'x:workbookPr')?.attributes.date1904 ?? ''),
  }
  const warnings = new Set<DocumentWarning>()
  const document: TextDocument = { blocks: [], apart: [], warnings: [] }
  for (const sheet of childrenOf(childOf(root, 'x:sheets'), 'x:sheet')) {
    const path = relations.find(({ id }) => id === sheet.attributes['r:id'])?.target ?? ''
    const own = parse(path)
    if (own?.name !== 'x:worksheet') continue
    const around = relationsOf(path)
    const links = new Map(
      around.filter(({ external }) => external).map(({ id, target }) => [id, target]),
    )
    const table = readSheet(own, workbook, links, () => warnings.add('hiddenTextLeftOut'))
    if (!table) continue
    if (!isSeen(sheet)) {
      warnings.add('hiddenTextLeftOut')
      continue
    }
    document.blocks.push({ ...table, name: sheet.attributes.name ?? '' })
    if (around.some(({ kind }) => kind === 'drawing')) warnings.add('imagesLeftOut')
    for (const { kind, target } of around) {
      if (kind !== 'comments') continue
      for (const comment of elementsOf(childOf(parse(target), 'x:commentList')))
        document.apart.push({
          where: 'comment',
          blocks: paragraphsOf(readString(childOf(comment, 'x:text'))),
        })
    }
  }
  if (document.apart.length) warnings.add('commentsLeftOut')
  return { ...document, ...(title ? { title } : {}), warnings: [...warnings] }
}
