import type { Run } from '../../../core/import/document.js'
import type { XmlElement } from '../file/parseXml.js'
import { lookOf } from './styles.js'
import type { OdtStory } from './story.js'

export type Inline = { runs: Run[]; boxes: XmlElement[] }

const silent = new Set([
  'text:script',
  'text:tracked-changes',
  'office:annotation-end',
  'text:note-citation',
  'text:ruby-text',
  'text:bookmark',
  'office:forms',
  '?:title',
  '?:desc',
])

const put = (found: Run[], text: string, run: Omit<Run, 'text'>) => {
  // Blanks in the file are one blank, and none at the beginning and after another (ODF 1.3 part 3,
  // 6.1.2).
  const last = found.at(-1)?.text ?? ''
  const plain = text.replace(/[ \t\r\n]+/g, ' ')
  const more = !last || /[ \n\t]$/.test(last) ? plain.replace(/^ /, '') : plain
  if (more) found.push({ ...run, text: more })
}

/**
 * Runs and frames of a paragraph; notes and annotations are handed to the story (ODF 1.3 part 3,
 * 6).
 */
export function readInline(
  paragraph: XmlElement,
  style: ReturnType<OdtStory['styles']['chain']>,
  rightToLeft: boolean,
  story: OdtStory,
): Inline {
  const found: Inline = { runs: [], boxes: [] }
  const walk = (element: XmlElement, styles: typeof style, href: string | undefined): void => {
    const look = lookOf(styles, rightToLeft)
    const { underline: _, ...plain } = look.run
    const run = href ? { ...plain, href } : look.run
    for (const part of element.content) {
      if (typeof part === 'string') {
        if (look.hidden) {
          if (part.trim()) story.warnings.add('hiddenTextLeftOut')
          continue
        }
        put(found.runs, part, run)
        if (look.language)
          story.languages.set(
            look.language,
            (story.languages.get(look.language) ?? 0) + part.length,
          )
      } else walkPart(part, styles, href, run)
    }
  }
  const walkPart = (
    part: XmlElement,
    styles: typeof style,
    href: string | undefined,
    run: Omit<Run, 'text'>,
  ): void => {
    const { name, attributes } = part
    if (silent.has(name)) return
    if (name === 'text:s')
      found.runs.push({
        ...run,
        text: ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1000)),
      })
    else if (name === 'text:tab') found.runs.push({ ...run, text: '\t' })
    else if (name === 'text:line-break') found.runs.push({ ...run, text: '\n' })
    else if (name === 'text:note')
      story.putApart(attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote', part)
    else if (name === 'office:annotation') story.putApart('comment', part)
    else if (name === 'draw:image') story.warnings.add('imagesLeftOut')
    else if (name === 'draw:text-box' || name === 'draw:custom-shape') found.boxes.push(part)
    else if (
      (name === 'text:hidden-text' || name === 'text:hidden-paragraph') &&
      attributes['text:is-hidden'] !== 'false'
    ) {
      if (attributes['text:string-value']) story.warnings.add('hiddenTextLeftOut')
    } else if (name === 'text:hidden-text')
      put(found.runs, attributes['text:string-value'] ?? '', run)
    else if (name === 'text:a') walk(part, styles, attributes['xlink:href'] ?? href)
    else if (name === 'text:span')
      walk(
        part,
        [
          ...story.styles
            .chain('text', attributes['text:style-name'])
            .filter(({ element }) => element.name === 'style:style'),
          ...styles,
        ],
        href,
      )
    else walk(part, styles, href)
  }
  walk(paragraph, style, undefined)
  return found
}
