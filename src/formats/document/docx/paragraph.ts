import type { Paragraph, Run } from '../../../core/import/document.js'
import { childOf, type XmlElement } from '../file/parseXml.js'
import { headingOf, isTitle } from '../headings.js'
import { isNamed } from '../listMark.js'
import { tidyRuns } from '../runs.js'
import type { Story } from './story.js'
import { isOn, type Style, valueOf } from './styles.js'

const aligns: Record<string, Paragraph['align']> = {
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
}

/** The properties of a paragraph: its own, then those of its style, then those of the document. */
export type Properties = { own?: XmlElement; style: Style[]; levels: (XmlElement | undefined)[] }

export function propertiesOf(paragraph: XmlElement, { styles }: Story): Properties {
  const own = childOf(paragraph, 'w:pPr')
  const named = styles.chain(valueOf(own, 'w:pStyle'))
  const style = named.length ? named : styles.chain(styles.paragraph)
  return {
    own,
    style,
    levels: [own, ...style.map((each) => each.paragraph), styles.defaults.paragraph],
  }
}

const nearest = <T>(
  levels: Properties['levels'],
  read: (properties: XmlElement | undefined) => T | undefined,
): T | undefined => {
  for (const level of levels) {
    const found = read(level)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Its mark was deleted, moved away or hidden: what follows is read as one paragraph with it
 * (ECMA-376 part 1, 17.13.5.15).
 */
export function joinsNext({ own }: Properties): boolean {
  const mark = childOf(own, 'w:rPr')
  return (
    childOf(mark, 'w:del') !== undefined ||
    childOf(mark, 'w:moveFrom') !== undefined ||
    isOn(mark, 'w:vanish') === true
  )
}

function numbered({ own, style, levels }: Properties, { numbering }: Story) {
  const number = (level: XmlElement | undefined, name: string) =>
    valueOf(childOf(level, 'w:numPr'), name)
  const numId = nearest(levels, (level) => number(level, 'w:numId'))
  if (numId === undefined || numId === '0') return undefined
  const level = number(own, 'w:ilvl') ?? (number(own, 'w:numId') === undefined ? undefined : '0')
  const asked = level ?? nearest(levels, (each) => number(each, 'w:ilvl'))
  return numbering.next(
    numId,
    asked === undefined ? undefined : Number(asked),
    style.map(({ id }) => id),
  )
}

function headingIn({ style, levels }: Properties): number | undefined {
  const name = style.map((each) => headingOf(each.name)).find((level) => level !== undefined)
  if (name !== undefined) return name
  if (style.some((each) => isTitle(each.name))) return 0
  const outline = Number(nearest(levels, (level) => valueOf(level, 'w:outlineLvl')) ?? 9)
  return outline >= 0 && outline < 9 ? outline + 1 : undefined
}

/** A paragraph of the model; undefined where nothing of it is seen. */
export function toParagraph(
  runs: Run[],
  properties: Properties,
  story: Story,
): Paragraph | undefined {
  const [style] = properties.style
  const tidy = tidyRuns(runs)
  const number = numbered(properties, story)
  if (!tidy.length && !(number?.ordered && number.mark)) return undefined
  const heading = headingIn(properties)
  const align = aligns[nearest(properties.levels, (level) => valueOf(level, 'w:jc')) ?? '']
  return {
    type: 'paragraph',
    runs: tidy,
    ...(style ? { style: style.name } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(number && !(number.ordered && (heading !== undefined || isNamed(number.mark)))
      ? { list: number }
      : {}),
    ...(number?.ordered && number.mark ? { label: number.mark } : {}),
    ...(align ? { align } : {}),
    ...(nearest(properties.levels, (level) => isOn(level, 'w:bidi')) ? { rightToLeft: true } : {}),
  }
}
