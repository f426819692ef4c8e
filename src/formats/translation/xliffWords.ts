import { stripControlCharacters } from '../../core/stripControlCharacters.js'
import { type Code, type Coded, tidyRun } from '../../core/codedText/index.js'
import { deepest } from './faults.js'
import type { XmlElement } from './readXml.js'

/**
 * Elements that stand alone, that surround words, and the two halves of such, as XLIFF 2 and XLIFF
 * 1.2 call them.
 */
const things = ['ph', 'x']
const arounds = ['pc', 'g']
const beginnings = ['sc', 'bx', 'bpt']
const endings = ['ec', 'ex', 'ept']

/** A code that was opened and has no end yet (`<sc/>` … `<ec/>`), with the words since. */
type Open = { code?: Code; run: Coded }

const codeOf = ({ name, attributes }: XmlElement): Code => {
  const { id = '', rid, type, ctype = type } = attributes
  return {
    id: beginnings.includes(name) ? (rid ?? id) : id,
    kind: things.includes(name) ? 'thing' : ctype === 'link' ? 'link' : 'format',
    name: attributes.subType ?? ctype ?? '',
    within: [],
  }
}

const characterOf = (hex: string | undefined): string => {
  const point = /^[0-9a-f]{1,6}$/i.test(hex ?? '') ? parseInt(hex!, 16) : 0
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/**
 * Closes a code: tools may write `<sc/>` and `<ec/>` for `<pc>`. An end without a beginning is left
 * out, so the code is reported as missing later.
 */
function close(open: Open[], id: string | undefined): void {
  if (!open.at(-1)?.code || open.at(-1)?.code?.id !== id) return
  const { code, run } = open.pop()!
  open.at(-1)!.run.push({ ...code!, within: tidyRun(run) })
}

const startOf = ({ attributes: { startRef, rid, id } }: XmlElement) => startRef ?? rid ?? id

function read(parts: XmlElement['content'], open: Open[]): void {
  for (const part of parts) {
    const { run } = open.at(-1)!
    if (typeof part === 'string') run.push(stripControlCharacters(part))
    else if (part.name === 'cp') run.push(stripControlCharacters(characterOf(part.attributes.hex)))
    else if (part.name === 'mrk') read(part.content, open)
    else if (things.includes(part.name)) run.push(codeOf(part))
    else if (arounds.includes(part.name))
      run.push({ ...codeOf(part), within: readWords(part.content) })
    else if (beginnings.includes(part.name) && open.length < deepest)
      open.push({ code: codeOf(part), run: [] })
    else if (endings.includes(part.name)) close(open, startOf(part))
  }
}

/**
 * The content of a source or target (XLIFF 2.0, section 4.7; XLIFF 1.2, section 2.4) as words with
 * codes; marks of annotations are left out, their words stay.
 */
export function readWords(parts: XmlElement['content']): Coded {
  const open: Open[] = [{ run: [] }]
  read(parts, open)
  // A code that was opened and never closed: its words stay, and the code is reported as missing
  // later.
  return tidyRun(open.flatMap(({ run }) => run))
}
