import type { Coded } from '../../core/codedText/index.js'
import { tidyRun } from '../../core/codedText/index.js'
import type { Returned } from '../../core/translation/exchange.js'
import { fromToken } from './address.js'
import { collect, type Piece } from './collect.js'
import { type FileFault, faultOf } from './faults.js'
import { elementsOf, readXml, type XmlElement } from './readXml.js'
import { readWords } from './xliffWords.js'

/** The names of a file that writes its own prefix before each of them, without it. */
function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  const name = element.name.startsWith(prefix)
    ? element.name.slice(prefix.length)
    : `:${element.name}`
  return {
    ...element,
    name,
    content: element.content.map((part) =>
      typeof part === 'string' ? part : withoutPrefix(part, prefix),
    ),
  }
}

const runIn = (segment: XmlElement, name: 'source' | 'target'): Coded | undefined => {
  const [element] = elementsOf(segment, name)
  return element && readWords(element.content)
}

/** The translation of all segments, in the order that they say; what lies between them and is not translated stays as it is. */
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

function pieceOf(unit: XmlElement, group: XmlElement | undefined): Piece {
  const segments = elementsOf(unit, 'segment', 'ignorable')
  const target = targetOf(segments)
  return {
    place: fromToken(unit.attributes.id ?? ''),
    source: tidyRun(segments.flatMap((segment) => runIn(segment, 'source') ?? [])),
    ...(target ? { target } : {}),
    sent: sentIn(group ?? unit),
    confirmed: segments
      .filter(({ name }) => name === 'segment')
      .every(({ attributes }) => attributes.state !== undefined && attributes.state !== 'initial'),
  }
}

const piecesIn = (parent: XmlElement, group?: XmlElement): Piece[] =>
  elementsOf(parent, 'unit', 'group').flatMap((element) =>
    element.name === 'unit' ? [pieceOf(element, group)] : piecesIn(element, element),
  )

/** What a translator's tool gives back of an XLIFF 2 file; faults where it cannot be read, never an exception. */
export function parseXliff(text: string): { returned: Returned } | { faults: FileFault[] } {
  const read = readXml(text)
  if ('faults' in read) return read
  const [prefix = ''] = /^[^:]+:/.exec(read.element.name) ?? []
  const root = withoutPrefix(read.element, prefix)
  if (root.name !== 'xliff') return faultOf('notXliff', { found: root.name.slice(0, 50) })
  const { version = '', srcLang, trgLang } = root.attributes
  if (!/^2\.\d$/.test(version)) return faultOf('otherVersion', { found: version.slice(0, 20) })
  if (!srcLang || !trgLang) return faultOf('languagesUnknown')
  const files = elementsOf(root, 'file')
  const events = new Set(
    files.map(({ attributes }) => /^event:(.+)$/.exec(attributes.id ?? '')?.[1]),
  )
  const [event] = events
  if (events.size > 1) return faultOf('severalEvents')
  if (!event) return faultOf('eventUnknown')
  const { texts, faults } = collect(files.flatMap((file) => piecesIn(file)))
  if (faults.length) return { faults }
  return texts.length
    ? { returned: { event: fromToken(event).id, from: srcLang, to: trgLang, texts } }
    : faultOf('noTexts')
}
