import type { Block } from '../../../core/import/document.js'
import { elementsOf, type XmlElement } from '../file/parseXml.js'
import { headingOf, isTitle } from '../headings.js'
import type { Mark } from '../listMark.js'
import { tidyRuns } from '../runs.js'
import { readInline } from './inline.js'
import { type Counts, nextMark } from './lists.js'
import type { OdtStory } from './story.js'
import { listStyleOf, outlineOf, shapeOf, styleName } from './styles.js'
import { readTable } from './table.js'

/** The list around a block. */
type OpenList = { style?: string; level: number; counts: Counts }

/**
 * The blocks in a body, a cell, a frame or a note (ODF 1.3 part 3, 5). What is in a frame follows
 * the paragraph that holds it.
 */
export function blocksIn(container: XmlElement, story: OdtStory, outer?: OpenList): Block[] {
  const blocks: Block[] = []
  let spaced = false

  function addParagraph(
    element: XmlElement,
    markOf: (listStyle: string | undefined) => Mark,
  ): boolean {
    const style = story.styles.chain('paragraph', element.attributes['text:style-name'])
    const shape = shapeOf(style)
    const { runs, boxes } = readInline(element, style, shape.rightToLeft ?? false, story)
    const tidy = tidyRuns(runs)
    const name = styleName(style)
    const outline = Number(
      (element.name === 'text:h'
        ? (element.attributes['text:outline-level'] ?? '1')
        : outlineOf(style)) || 0,
    )
    const heading =
      outline >= 1 ? Math.min(outline, 9) : name && isTitle(name) ? 0 : headingOf(name ?? '')
    const mark = markOf(listStyleOf(style))
    const seen = tidy.length > 0 || mark.label !== undefined
    if (seen) {
      blocks.push({
        type: 'paragraph',
        runs: tidy,
        ...(name ? { style: name } : {}),
        ...(heading === undefined ? {} : { heading }),
        ...mark,
        ...shape,
        ...(spaced && blocks.length ? { spaced: true } : {}),
      })
    }
    spaced = !seen
    for (const box of boxes) blocks.push(...blocksIn(box, story))
    return seen
  }

  const outlineMark = (element: XmlElement): Mark => {
    const level = Number(element.attributes['text:outline-level'] ?? 1) - 1
    return element.attributes['text:is-list-header'] === 'true'
      ? {}
      : nextMark(story.styles.outline, level, story.lists.outline)
  }

  function addList(list: XmlElement, within: OpenList | undefined): void {
    const { attributes } = list
    const style = attributes['text:style-name'] ?? within?.style
    const level = within ? within.level + 1 : 0
    const { byId, byStyle } = story.lists
    const goesOn =
      byId.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true' ? byStyle.get(style ?? '') : undefined)
    const counts = within?.counts ?? goesOn ?? []
    // A list within an item begins anew.
    if (within) counts.length = Math.min(counts.length, level)
    byStyle.set(style ?? '', counts)
    if (attributes['xml:id']) byId.set(attributes['xml:id'], counts)
    for (const item of elementsOf(list)) {
      const start = item.attributes['text:start-value']
      let marked = item.name === 'text:list-header'
      for (const child of elementsOf(item)) {
        if (child.name === 'text:p' || child.name === 'text:h') {
          const isFirst = !marked
          marked = true
          addParagraph(child, (own) =>
            isFirst
              ? nextMark(
                  story.styles.lists.get(style ?? own ?? ''),
                  level,
                  counts,
                  start ? Number(start) : undefined,
                )
              : {},
          )
        } else if (child.name === 'text:list') addList(child, { style, level, counts })
        else add(child)
      }
    }
  }

  function add(child: XmlElement): void {
    switch (child.name) {
      case 'text:p':
        addParagraph(child, () => ({}))
        break
      case 'text:h':
        addParagraph(child, () => outlineMark(child))
        break
      case 'text:list':
        addList(child, outer)
        break
      case 'table:table': {
        const table = readTable(
          child,
          (cell) => blocksIn(cell, story),
          () => story.warnings.add('hiddenTextLeftOut'),
        )
        if (table) blocks.push(table)
        spaced = false
        break
      }
      case 'draw:image':
        story.warnings.add('imagesLeftOut')
        break
      case 'text:section':
        if (child.attributes['text:display'] === 'none') story.warnings.add('hiddenTextLeftOut')
        else elementsOf(child).forEach(add)
        break
      case 'text:tracked-changes':
      case 'text:sequence-decls':
      case 'office:forms':
      case 'dc:creator':
      case 'dc:date':
      case 'text:note-citation':
      case 'meta:date-string':
        break
      default:
        elementsOf(child).forEach(add)
    }
  }
  elementsOf(container).forEach(add)
  return blocks
}
