import type { Paragraph, Run } from '../../../core/import/document.js'
import { attributeOf, type Declarations, type HtmlElement } from './css.js'

/** What an element hands down to the text in it. */
export type Look = {
  run: Omit<Run, 'text'>
  /** Blanks and line ends are kept as they stand. */
  pre: boolean
  rightToLeft: boolean
  align?: Paragraph['align']
  font?: string
}

export const plainLook: Look = { run: {}, pre: false, rightToLeft: false }

const tags: Record<string, Omit<Run, 'text'>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: {},
  s: { strike: true },
  strike: { strike: true },
}

const isBold = (weight: string) => /^(bold|bolder)$/.test(weight) || Number(weight) >= 600

const change = <K extends 'bold' | 'italic' | 'underline' | 'strike'>(
  run: Omit<Run, 'text'>,
  key: K,
  on: boolean,
): Omit<Run, 'text'> => {
  const { [key]: _, ...others } = run
  return on ? { ...others, [key]: true } : others
}

/** Left and right as the line runs: right is where an Arabic line starts. */
function alignOf(value: string | undefined, rightToLeft: boolean): Paragraph['align'] {
  if (value === 'center' || value === '-webkit-center') return 'center'
  if (value === 'justify') return 'justify'
  if (value === 'end' || value === (rightToLeft ? 'left' : 'right')) return 'end'
  return undefined
}

/** The look within an element, with what its own and its classes’ declarations say. */
export function lookIn(element: HtmlElement, css: Declarations, outer: Look): Look {
  let run = { ...outer.run, ...tags[element.tagName] }
  const weight = css.get('font-weight')
  if (weight && weight !== 'inherit') run = change(run, 'bold', isBold(weight))
  const style = css.get('font-style')
  if (style && style !== 'inherit') run = change(run, 'italic', /italic|oblique/.test(style))
  const decoration = css.get('text-decoration') ?? css.get('text-decoration-line') ?? ''
  if (/line-through/.test(decoration)) run = change(run, 'strike', true)
  if (/underline/.test(decoration)) run = change(run, 'underline', true)
  const href = element.tagName === 'a' ? attributeOf(element, 'href')?.trim() : undefined
  if (href && !/^(javascript|data|vbscript):/i.test(href)) run = { ...run, href }
  if (run.href) run = change(run, 'underline', false)
  const direction = attributeOf(element, 'dir')?.toLowerCase() ?? css.get('direction')
  const rightToLeft = direction === 'rtl' || (direction !== 'ltr' && outer.rightToLeft)
  const align =
    css.get('text-align') ??
    attributeOf(element, 'align')?.toLowerCase() ??
    (element.tagName === 'center' ? 'center' : undefined)
  const space = css.get('white-space')
  return {
    run,
    pre: space
      ? /^(pre|pre-wrap|break-spaces|pre-line)$/.test(space)
      : element.tagName === 'pre' || element.tagName === 'textarea' || outer.pre,
    rightToLeft,
    // The alignment of a table is that of the table, not of the text in it.
    align: align && element.tagName !== 'table' ? alignOf(align, rightToLeft) : outer.align,
    font: css.get('font-family') ?? attributeOf(element, 'face') ?? outer.font,
  }
}
