import { type Coded, tidyRun } from '../../core/codedText/index.js'
import { fromToken } from './address.js'
import type { Piece } from './collect.js'
import { withoutIndentation } from './prettyPrinting.js'
import { elementsOf, type XmlElement } from './readXml.js'
import { readWords } from './xliffWords.js'

const runIn = (segment: XmlElement, name: 'source' | 'target'): Coded | undefined => {
  const [element] = elementsOf(segment, name)
  return element && withoutIndentation(readWords(element.content))
}

/**
 * The translation of all segments, in the order that they state; text between them, which is not
 * translated, stays as it is.
 */
function targetOf(segments: XmlElement[]): Coded | undefined {
  if (!segments.some((segment) => elementsOf(segment, 'target').length)) return undefined
  const placed = segments.map((segment, index) => ({
    segment,
    order: Number(elementsOf(segment, 'target')[0]?.attributes.order ?? index + 1),
  }))
  return tidyRun(
    placed
      .toSorted((one, other) => one.order - other.order)
      .flatMap(
        ({ segment }) =>
          runIn(segment, 'target') ??
          (segment.name === 'ignorable' ? runIn(segment, 'source') : undefined) ??
          [],
      ),
  )
}

const sentIn = ({ attributes }: XmlElement) =>
  /^agenda:sent-([0-9a-f]{16})$/.exec(attributes.type ?? '')?.[1] ?? ''

/**
 * Whether a translation is marked as not done. Our own mark of an outdated text does not count,
 * since tools that know no states leave it in place.
 */
const isDraft = ({ attributes: { state, subState } }: XmlElement) =>
  state === 'initial' && subState !== 'agenda:outdated'

function pieceOf(unit: XmlElement, group: XmlElement | undefined): Piece {
  const segments = elementsOf(unit, 'segment', 'ignorable')
  const said = segments.filter(({ name }) => name === 'segment')
  const target = targetOf(segments)
  return {
    place: fromToken(unit.attributes.id ?? ''),
    source: tidyRun(segments.flatMap((segment) => runIn(segment, 'source') ?? [])),
    ...(target ? { target } : {}),
    sent: sentIn(group ?? unit),
    confirmed: said.every(
      ({ attributes }) => attributes.state !== undefined && attributes.state !== 'initial',
    ),
    ...(target && said.some(isDraft) ? { draft: true } : {}),
  }
}

/** The units of a file of XLIFF 2, in groups or not. */
export const piecesIn = (parent: XmlElement, group?: XmlElement): Piece[] =>
  elementsOf(parent, 'unit', 'group').flatMap((element) =>
    element.name === 'unit' ? [pieceOf(element, group)] : piecesIn(element, element),
  )
