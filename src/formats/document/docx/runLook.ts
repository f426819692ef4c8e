import { childOf, type XmlElement } from '../file/parseXml.js'
import { isOn, type Style, type Styles, valueOf } from './styles.js'

/** How a run looks; `hidden` text is not seen. */
export type Look = {
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  hidden: boolean
  rightToLeft: boolean
  language?: string
}

const nearest = <T>(
  styles: Style[],
  read: (run: XmlElement | undefined) => T | undefined,
): T | undefined => {
  for (const { run } of styles) {
    const found = read(run)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The look of a run with its own properties, in a paragraph of the given style (ECMA-376 part 1,
 * 17.7.3). Switches such as bold, set by the paragraph's style and by the run's, undo each other;
 * set by the run itself they are as it says.
 */
export function lookOf(own: XmlElement | undefined, paragraphStyle: Style[], styles: Styles): Look {
  const runStyle = styles.chain(valueOf(own, 'w:rStyle'))
  const levels = [paragraphStyle, runStyle]
  const say = <T>(read: (run: XmlElement | undefined) => T | undefined): T | undefined =>
    read(own) ??
    nearest(runStyle, read) ??
    nearest(paragraphStyle, read) ??
    read(styles.defaults.run)
  const toggle = (name: string): boolean => {
    const read = (run: XmlElement | undefined) => isOn(run, name)
    return (
      read(own) ??
      (read(styles.defaults.run) || levels.filter((level) => nearest(level, read)).length === 1)
    )
  }
  const rightToLeft = say((run) => isOn(run, 'w:rtl')) ?? false
  const complex = rightToLeft || (isOn(own, 'w:cs') ?? false)
  const language = say(
    (run) => childOf(run, 'w:lang')?.attributes[rightToLeft ? 'w:bidi' : 'w:val'],
  )
  return {
    bold: toggle(complex ? 'w:bCs' : 'w:b'),
    italic: toggle(complex ? 'w:iCs' : 'w:i'),
    underline: (say((run) => valueOf(run, 'w:u')) ?? 'none') !== 'none',
    strike: toggle('w:strike') || (say((run) => isOn(run, 'w:dstrike')) ?? false),
    hidden: toggle('w:vanish'),
    rightToLeft,
    ...(language ? { language } : {}),
  }
}
