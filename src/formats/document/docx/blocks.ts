import type { Block, Run } from '../../../core/import/document.js'
import type { XmlElement } from '../file/parseXml.js'
import { readInline } from './inline.js'
import { joinsNext, propertiesOf, toParagraph } from './paragraph.js'
import { type Story, unwrapped } from './story.js'
import { readTable } from './table.js'

/**
 * The blocks in the body, a cell, a text box, a header or a note (ECMA-376 part 1, 17.2 and 17.3).
 * What is in a text box follows the paragraph in which the box is anchored.
 */
export function blocksIn(container: XmlElement, story: Story): Block[] {
  const blocks: Block[] = []
  const pending: Run[] = []
  const boxes: XmlElement[] = []
  let spaced = false
  const add = (block: Block | undefined) => {
    if (block?.type === 'paragraph' && spaced && blocks.length) block.spaced = true
    if (block) blocks.push(block)
    spaced = !block
    for (const box of boxes.splice(0)) blocks.push(...blocksIn(box, story))
  }
  let last: ReturnType<typeof propertiesOf> | undefined
  const flush = () => {
    if (last && (pending.length || boxes.length)) add(toParagraph(pending.splice(0), last, story))
    last = undefined
  }
  for (const child of unwrapped(container)) {
    if (child.name === 'w:p') {
      const properties = propertiesOf(child, story)
      const inline = readInline(child, properties.style, story)
      for (const run of inline.runs) pending.push(run)
      boxes.push(...inline.boxes)
      last = properties
      if (joinsNext(properties)) continue
      add(toParagraph(pending.splice(0), properties, story))
      last = undefined
    } else if (child.name === 'w:tbl') {
      flush()
      add(readTable(child, story, (cell) => blocksIn(cell, story)))
    }
  }
  flush()
  return blocks
}
