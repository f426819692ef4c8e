import type { Block, DocumentWarning, TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { type Budget, fullBudget } from '../file/limits.js'
import { openPackage } from '../file/officePackage.js'
import { childOf, elementsOf, type XmlElement } from '../file/parseXml.js'
import { documentFrom } from '../parts.js'
import { blocksIn } from './blocks.js'
import { readNumbering } from './numbering.js'
import { isBalanced, type Story } from './story.js'
import { readStyles } from './styles.js'

/**
 * Elements that are skipped: what was there before the last change of a look, and what only
 * concerns proofing and printing.
 */
const skipped = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:numberingChange',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:lastRenderedPageBreak',
  'w:tblBorders',
  'w:tcBorders',
  'w:pBdr',
  'w:tblGrid',
  'v:shapetype',
])

type Apart = TextDocument['apart'][number]

const notes: Record<string, Apart['where']> = {
  'w:footnote': 'footnote',
  'w:endnote': 'endnote',
  'w:comment': 'comment',
}
const kindsApart: Record<string, Apart['where']> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
  comments: 'comment',
}

const isSeparator = ({ attributes }: XmlElement) =>
  /eparator|continuationNotice/.test(attributes['w:type'] ?? '')

/** A header is one piece, a part of notes has a piece for each. */
function piecesOf(root: XmlElement, where: Apart['where'], story: Story): Apart[] {
  const containers =
    where === 'header' || where === 'footer'
      ? [root]
      : elementsOf(root).filter((each) => notes[each.name] && !isSeparator(each))
  return containers
    .map((each) => ({ where, blocks: blocksIn(each, story) }))
    .filter(({ blocks }) => blocks.length)
}

/**
 * A document of Word (.docx, also .docm, .dotx; ECMA-376 part 1, 17 and its strict form). Inserted
 * text counts, what was deleted or moved away does not. Headers, footers, notes and comments stand
 * apart. Throws `Unreadable`.
 *
 *     readDocx(bytes).blocks[0] // { type: 'paragraph', runs: [{ text: 'Agenda', bold: true }], style: 'Title', heading: 0 }
 */
export function readDocx(bytes: Uint8Array, budget: Budget = fullBudget()): TextDocument {
  const { parse, relationsOf, main, partOf, title } = openPackage(bytes, budget, {
    main: 'word/document.xml',
    left: /^(word\/)?(theme|customXml|glossary|charts|diagrams)\//,
    skip: skipped,
  })
  const body = childOf(parse(main), 'w:body')
  if (!body) throw new Unreadable('broken')
  const relations = relationsOf(main)
  const styles = readStyles(partOf('styles'))
  const numbering = readNumbering(partOf('numbering'), styles)
  const warnings = new Set<DocumentWarning>()
  const languages = new Map<string, number>()
  const storyOf = (root: XmlElement, part: string): Story => ({
    styles,
    numbering,
    warnings,
    languages,
    fields: [],
    balanced: isBalanced(root),
    links: new Map(
      (part === main ? relations : relationsOf(part))
        .filter(({ external }) => external)
        .map(({ id, target }) => [id, target]),
    ),
  })
  const blocks: Block[] = blocksIn(body, storyOf(body, main))
  const apart = relations.flatMap(({ kind, target, external }) => {
    const where = kindsApart[kind]
    const root = where && !external ? parse(target) : undefined
    return where && root
      ? piecesOf(root, where, { ...storyOf(root, target), languages: new Map() })
      : []
  })
  return documentFrom({ blocks, apart, title, languages, warnings })
}
