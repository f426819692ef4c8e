import type { DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { type Budget, fullBudget } from '../file/limits.js'
import {
  childOf,
  childrenOf,
  elementsOf,
  parseXml,
  textOf,
  type XmlElement,
} from '../file/parseXml.js'
import { unzip } from '../file/unzip.js'
import { documentFrom } from '../parts.js'
import { blocksIn } from './blocks.js'
import type { OdtStory } from './story.js'
import { readOdtStyles } from './styles.js'

const names = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

const isEncrypted = (element: XmlElement | undefined): boolean =>
  element !== undefined &&
  (element.name === 'manifest:encryption-data' || elementsOf(element).some(isEncrypted))

/**
 * A text of LibreOffice and others (.odt, and the sheets of an .ods; ODF 1.3 part 3). Text that was
 * deleted under change tracking is kept apart by the format itself and left out; annotations,
 * notes, headers and footers stand apart. Throws `Unreadable`: `broken`, `encrypted`, `tooLarge`.
 *
 *     readOdt(bytes).blocks[0] // { type: 'paragraph', runs: [{ text: 'Programme' }], style: 'Heading 1', heading: 1 }
 */
export function readOdt(bytes: Uint8Array, budget: Budget = fullBudget()): TextDocument {
  const files = unzip(bytes, (name) => names.has(name), budget)
  const parse = (name: string): XmlElement | undefined => {
    const content = files.get(name)
    return content && parseXml(content, budget)
  }
  if (isEncrypted(parse('META-INF/manifest.xml'))) throw new Unreadable('encrypted')
  const content = parse('content.xml')
  const body = elementsOf(childOf(content, 'office:body'))[0]
  if (!body) throw new Unreadable('broken')
  const styles = readOdtStyles([content, parse('styles.xml')])
  const warnings = new Set<DocumentWarning>()
  const languages = new Map<string, number>()
  const apart: TextDocument['apart'] = []
  const story: OdtStory = {
    styles,
    warnings,
    languages,
    lists: { byId: new Map(), byStyle: new Map(), outline: [] },
    putApart: (where, element) => {
      const blocks = blocksIn(element, {
        ...story,
        lists: { byId: new Map(), byStyle: new Map(), outline: [] },
      })
      if (blocks.length) apart.push({ where, blocks })
    },
  }
  const isSheets = body.name === 'office:spreadsheet'
  const blocks = isSheets
    ? childrenOf(body, 'table:table').flatMap((table) => {
        const name = table.attributes['table:name']
        return blocksIn({ name: '', attributes: {}, content: [table] }, story).map((block) =>
          block.type === 'table' && name ? { ...block, name } : block,
        )
      })
    : blocksIn(body, story)
  for (const page of styles.pages) {
    for (const part of elementsOf(page)) {
      const where = /^style:header/.test(part.name)
        ? 'header'
        : /^style:footer/.test(part.name)
          ? 'footer'
          : undefined
      if (where && !isSheets && part.attributes['style:display'] !== 'false')
        story.putApart(where, part)
    }
  }
  const meta = childOf(parse('meta.xml'), 'office:meta')
  const [title] = childrenOf(meta, 'dc:title').map((each) => textOf(each).trim())
  return documentFrom({ blocks, apart, title, languages, warnings })
}
