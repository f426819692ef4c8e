import type { Block, Paragraph, Run } from '../../../core/import/document.js'
import type { Mark } from '../listMark.js'
import { tidyRuns } from '../runs.js'
import type { Look } from './look.js'

export type Shape = Pick<Paragraph, 'heading' | 'style'>

/** Collects text into paragraphs and paragraphs into blocks, as a browser lays them out. */
export class Builder {
  readonly blocks: Block[] = []
  private runs: Run[] = []
  private spaced = false
  /** What is drawn before the next paragraph that has words. */
  private mark?: Mark
  private properties: Partial<Paragraph> = {}

  /** Blanks in the source are one blank, and none after another one or a line break. */
  addText(value: string, look: Look, shape: Shape): void {
    let text = look.pre ? value : value.replace(/[ \t\r\n\f]+/g, ' ')
    const before = this.runs.at(-1)?.text ?? ''
    if (!look.pre && (!before || /[ \t\n]$/.test(before))) text = text.replace(/^ /, '')
    if (!text) return
    if (text.trim() && !this.runs.some((run) => run.text.trim()))
      this.properties = {
        ...shape,
        align: look.align,
        ...(look.rightToLeft ? { rightToLeft: true } : {}),
      }
    this.runs.push({ ...look.run, text })
  }

  /** A blank before a line break is not seen. */
  addBreak(look: Look): void {
    const last = this.runs.at(-1)
    if (last && !look.pre) last.text = last.text.replace(/ $/, '')
    this.runs.push({ ...look.run, text: '\n' })
  }

  setMark(mark: Mark): void {
    this.mark = mark
  }

  dropMark(): void {
    this.mark = undefined
  }

  /** Ends the paragraph, where one has begun. */
  endParagraph(empty = false): void {
    const runs = tidyRuns(this.runs)
    if (!runs.length) {
      this.spaced ||= empty || this.runs.length > 0
      this.runs = []
      return
    }
    const { align, heading, style, rightToLeft } = this.properties
    this.blocks.push({
      type: 'paragraph',
      runs,
      ...(style ? { style } : {}),
      ...(heading === undefined ? {} : { heading }),
      ...this.mark,
      ...(align ? { align } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
      ...(this.spaced && this.blocks.length ? { spaced: true } : {}),
    })
    this.mark = undefined
    this.spaced = false
    this.runs = []
  }

  addBlocks(blocks: Block[]): void {
    this.endParagraph()
    this.blocks.push(...blocks)
    this.spaced = false
  }
}
