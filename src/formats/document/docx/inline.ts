import type { Run } from '../../../core/import/document.js'
import { childOf, elementsOf, textOf, type XmlElement } from '../file/parseXml.js'
import { symbolOf } from '../symbols.js'
import { type Look, lookOf } from './runLook.js'
import { type Story, unwrapped } from './story.js'
import type { Style } from './styles.js'

/** What stands in a paragraph: its runs, and the text boxes that are anchored in it. */
export type Inline = { runs: Run[]; boxes: XmlElement[] }

/**
 * Line ends in the XML are blanks; those at the ends of a text were made by whoever indented the
 * file.
 */
const plainText = (element: XmlElement): string => {
  const text = textOf(element)
  return /[\n\r]/.test(text)
    ? text.replace(/^\s*[\n\r]\s*|\s*[\n\r]\s*$/g, '').replace(/\s*[\n\r]\s*/g, ' ')
    : text
}

/** Text boxes in a drawing, old or new, each once (ECMA-376 part 1, 17.17.1; part 4, 9.1). */
function findBoxes(element: XmlElement, story: Story, boxes: XmlElement[]): void {
  for (const child of unwrapped(element)) {
    if (child.name === 'w:txbxContent') boxes.push(child)
    else {
      if (child.name === 'pic:pic' || child.name === 'v:imagedata')
        story.warnings.add('imagesLeftOut')
      findBoxes(child, story, boxes)
    }
  }
}

/** Where the innermost field leads that is a link: `HYPERLINK "https://…"`. */
function fieldLink({ fields }: Story): string | undefined {
  const code = fields.findLast((field) => /^\s*HYPERLINK\b/i.test(field.code))?.code
  const [, local, address] = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/i.exec(code ?? '') ?? []
  return address && (local ? `#${address}` : address)
}

function turnField(element: XmlElement, { fields }: Story): void {
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin') fields.push({ code: '', result: false })
  else if (kind === 'separate' && fields.length) fields.at(-1)!.result = true
  else if (kind === 'end') fields.pop()
}

const toRun = (
  text: string,
  { bold, italic, underline, strike }: Look,
  href: string | undefined,
): Run => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  // A link is underlined because it is one.
  ...(underline && !href ? { underline } : {}),
  ...(strike ? { strike } : {}),
  ...(href ? { href } : {}),
})

/** The text of one part of a run (ECMA-376 part 1, 17.3.3). */
function textOfPart(part: XmlElement): string {
  switch (part.name) {
    case 'w:t':
      return plainText(part)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return symbolOf(
        parseInt(part.attributes['w:char'] ?? '', 16) || 0xf0b7,
        part.attributes['w:font'],
      )
    default:
      return ''
  }
}

/** Runs and text boxes of a paragraph whose style is given with those it is based on. */
export function readInline(paragraph: XmlElement, style: Style[], story: Story): Inline {
  const found: Inline = { runs: [], boxes: [] }
  const put = (text: string, look: Look, href: string | undefined) => {
    if (!text || (story.balanced && story.fields.some(({ result }) => !result))) return
    if (look.hidden) {
      if (text.trim()) story.warnings.add('hiddenTextLeftOut')
      return
    }
    found.runs.push(toRun(text, look, href ?? fieldLink(story)))
    if (look.language)
      story.languages.set(look.language, (story.languages.get(look.language) ?? 0) + text.length)
  }
  const readRun = (run: XmlElement, href: string | undefined) => {
    const look = lookOf(childOf(run, 'w:rPr'), style, story.styles)
    for (const part of unwrapped(run)) {
      if (part.name === 'w:fldChar') turnField(part, story)
      else if (part.name === 'w:instrText' && story.fields.length)
        story.fields.at(-1)!.code += textOf(part)
      else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object')
        findBoxes(part, story, found.boxes)
      else if (part.name === 'w:ruby')
        elementsOf(childOf(part, 'w:rubyBase')).forEach((base) => readRun(base, href))
      else put(textOfPart(part), look, href)
    }
  }
  const walk = (element: XmlElement, href?: string) => {
    for (const child of unwrapped(element)) {
      if (child.name === 'w:r') readRun(child, href)
      else if (child.name === 'w:hyperlink') walk(child, linkOf(child, story) ?? href)
      else if (child.name === 'm:t')
        put(textOf(child), lookOf(undefined, style, story.styles), href)
      else if (child.name !== 'w:pPr') walk(child, href)
    }
  }
  walk(paragraph)
  return found
}

function linkOf({ attributes }: XmlElement, { links }: Story): string | undefined {
  const address = links.get(attributes['r:id'] ?? '')
  const anchor = attributes['w:anchor']
  return address
    ? address + (anchor && !address.includes('#') ? `#${anchor}` : '')
    : anchor && `#${anchor}`
}
