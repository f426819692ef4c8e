import type { Coded } from '../../core/codedText/index.js'
import { fromToken } from './address.js'
import type { Piece } from './collect.js'
import { withoutIndentation } from './prettyPrinting.js'
import { elementsOf, type XmlElement } from './readXml.js'
import { readWords } from './xliffWords.js'

const runIn = (unit: XmlElement, name: 'source' | 'target'): Coded | undefined => {
  const [element] = elementsOf(unit, name)
  return element && withoutIndentation(readWords(element.content))
}

/** States of a translation that is not there yet (XLIFF 1.2, section 2.5). */
const undone = /^(?:new|needs-(?:translation|l10n|adaptation))$/
const done = /^(?:final|signed-off|translated)$/

function pieceOf(unit: XmlElement): Piece {
  const { id = '', restype = '', approved } = unit.attributes
  const target = runIn(unit, 'target')
  const { state = '' } = elementsOf(unit, 'target')[0]?.attributes ?? {}
  return {
    place: fromToken(id),
    source: runIn(unit, 'source') ?? [],
    ...(target?.length ? { target } : {}),
    sent: /^x-agenda-sent-([0-9a-f]{16})$/.exec(restype)?.[1] ?? '',
    confirmed: approved === 'yes' || done.test(state),
    ...(target?.length && undone.test(state) ? { draft: true } : {}),
  }
}

/** The units of a file of XLIFF 1.2, in groups or not. */
export const piecesIn = (parent: XmlElement): Piece[] =>
  elementsOf(parent, 'body', 'group', 'trans-unit').flatMap((element) =>
    element.name === 'trans-unit' ? [pieceOf(element)] : piecesIn(element),
  )
