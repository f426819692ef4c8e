import type { Coded } from '../../core/codedText/index.js'
import type { ReturnedText } from '../../core/translation/exchange.js'
import type { Place } from './address.js'
import { type FileFault, faultOf, mostBlocks, mostTexts } from './faults.js'

/** One unit or row of a file. */
export type Piece = {
  place: Place
  source: Coded
  target?: Coded
  sent: string
  confirmed: boolean
  draft?: boolean
  /** What a spreadsheet wrote in place of the translation, since it could not compute it. */
  spoilt?: string
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

type Pieces = [Piece, ...Piece[]]

function together(id: string, pieces: Pieces): ReturnedText {
  const [first] = pieces
  const count = first.place.blocks ?? 1
  const rich = first.place.block !== undefined
  const found = new Map(pieces.map((piece) => [piece.place.block ?? 1, piece]))
  const lost = range(count).flatMap((index) => (found.has(index + 1) ? [] : [index + 1]))
  const ordered = range(count).map((index) => found.get(index + 1))
  const target = ordered.some((piece) => piece?.target)
    ? { rich, blocks: ordered.map((piece) => piece?.target ?? []) }
    : undefined
  const spoilt = pieces.find((piece) => piece.spoilt)?.spoilt
  return {
    id,
    source: { rich, blocks: ordered.map((piece) => piece?.source ?? []) },
    ...(target ? { target } : {}),
    sent: first.sent,
    ...(pieces.every(({ confirmed }) => confirmed) ? { confirmed: true } : {}),
    ...(pieces.some(({ draft }) => draft) ? { draft: true } : {}),
    ...(spoilt ? { spoilt } : {}),
    ...(lost.length ? { lost } : {}),
  }
}

/**
 * The pieces of a file joined into texts, in their order. A piece that stands there twice is a
 * fault, since nobody can say which one is meant.
 */
export function collect(pieces: Piece[]): { texts: ReturnedText[]; faults: FileFault[] } {
  const byId = new Map<string, Pieces>()
  for (const piece of pieces) {
    const ofText = byId.get(piece.place.id)
    if (ofText) ofText.push(piece)
    else byId.set(piece.place.id, [piece])
  }
  if (byId.size > mostTexts)
    return { texts: [], faults: faultOf('tooLarge', { most: mostTexts }).faults }
  const claimed = [...byId.values()].reduce((sum, [first]) => sum + (first.place.blocks ?? 1), 0)
  if (claimed > mostBlocks)
    return { texts: [], faults: faultOf('tooLarge', { most: mostBlocks }).faults }
  const faults = [...byId].flatMap(([id, ofText]): FileFault[] =>
    new Set(ofText.map(({ place }) => place.block ?? 0)).size < ofText.length ||
    new Set(ofText.map(({ place }) => place.blocks ?? 0)).size > 1
      ? [{ fault: 'duplicateId', params: { id } }]
      : [],
  )
  return { texts: [...byId].map(([id, ofText]) => together(id, ofText)), faults }
}
