import type { DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { type Budget, fullBudget } from '../file/limits.js'
import { childOf, childrenOf, elementsOf, parseXml, textOf, type XmlElement } from '../file/parseXml.js'
import { readRelations, relationsPath } from '../file/relations.js'
import { unzip } from '../file/unzip.js'
import { paragraphsOf, readString, type Workbook } from './cells.js'
import { readSheet } from './sheet.js'
import { readCellStyles } from './styles.js'

const isSeen = ({ attributes }: XmlElement) => !/hidden/i.test(attributes.state ?? '')

/**
 * A workbook (.xlsx, .xlsm; ECMA-376 part 1, 18): a table for each sheet that is seen, with what its cells show. Merged
 * cells stand once; hidden sheets, columns and rows are left out with a warning; comments stand apart. Throws `Unreadable`.
 *
 *     readXlsx(bytes).blocks[0] // { type: 'table', name: 'Friday', rows: […] }
 */
export function readXlsx(bytes: Uint8Array, budget: Budget = fullBudget()): TextDocument {
  const files = unzip(bytes, (name) => /\.(xml|rels)$/i.test(name) && !/(^|\/)(theme|charts|drawings|customXml|pivot\w*|calcChain\.xml)/i.test(name), budget)
  const byName = new Map([...files].map(([name, content]) => [name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), content]))
  const parse = (path: string | undefined): XmlElement | undefined => {
    const content = byName.get(path?.toLowerCase() ?? '')
    return content && parseXml(content, budget)
  }
  const relationsOf = (part: string) => readRelations(parse(relationsPath(part)), part)
  const top = readRelations(parse('_rels/.rels'), '')
  const main = top.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const root = parse(main)
  if (root?.name !== 'x:workbook') throw new Unreadable('broken')
  const relations = relationsOf(main)
  const partOf = (kind: string) => parse(relations.find((each) => each.kind === kind)?.target)
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
    const links = new Map(around.filter(({ external }) => external).map(({ id, target }) => [id, target]))
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
        document.apart.push({ where: 'comment', blocks: paragraphsOf(readString(childOf(comment, 'x:text'))) })
    }
  }
  if (document.apart.length) warnings.add('commentsLeftOut')
  const properties = parse(top.find(({ kind }) => kind === 'core-properties')?.target)
  const [title] = childrenOf(properties, 'dc:title').map((each) => textOf(each).trim())
  return { ...document, ...(title ? { title } : {}), warnings: [...warnings] }
}
