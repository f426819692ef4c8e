import type { Returned } from '../../core/translation/exchange.js'
import { fromToken } from './address.js'
import { collect, type Piece } from './collect.js'
import { type FileFault, faultOf } from './faults.js'
import { elementsOf, readXml, type XmlElement } from './readXml.js'
import { piecesIn as piecesOf1 } from './readXliff1.js'
import { piecesIn as piecesOf2 } from './readXliff2.js'

/** The element with names that lack the prefix which this file writes before them. */
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

/** What the two versions of XLIFF have in different places: the languages, the event, the units. */
type Version = {
  languages: (root: XmlElement, file?: XmlElement) => { from?: string; to?: string }
  event: (file: XmlElement) => string | undefined
  pieces: (file: XmlElement) => Piece[]
}

const versions: [RegExp, Version][] = [
  [
    /^2\.\d$/,
    {
      languages: ({ attributes: { srcLang, trgLang } }) => ({ from: srcLang, to: trgLang }),
      event: ({ attributes: { id } }) => id,
      pieces: (file) => piecesOf2(file),
    },
  ],
  [
    /^1\.[012]$/,
    {
      languages: (_, file) => ({
        from: file?.attributes['source-language'],
        to: file?.attributes['target-language'],
      }),
      event: ({ attributes: { original } }) => original,
      pieces: piecesOf1,
    },
  ],
]

const eventNamed = (name: string | undefined) => {
  const token = /^event:(.+)$/.exec(name ?? '')?.[1]
  return token === undefined ? [] : [fromToken(token).id]
}

/**
 * The event that the texts of a file belong to, by the addresses of its own texts; empty where
 * there are none.
 */
function eventOfTexts(pieces: readonly Piece[]): string | undefined {
  const addresses = pieces.map(({ place }) => place.id.split('/'))
  if (!addresses.some(({ length }) => length > 2)) return undefined
  return addresses.find(([collection, id]) => collection === 'events' && id)?.[1] ?? ''
}

/**
 * Reads an XLIFF file, version 2 or 1.2, that a translator's tool gives back. Faults are returned,
 * never thrown. Tools that split files and join them change their name; then the addresses of the
 * texts tell to which event they belong.
 */
export function parseXliff(text: string): { returned: Returned } | { faults: FileFault[] } {
  const read = readXml(text)
  if ('faults' in read) return read
  const [prefix = ''] = /^[^:]+:/.exec(read.element.name) ?? []
  const root = withoutPrefix(read.element, prefix)
  if (root.name !== 'xliff') return faultOf('notXliff', { found: root.name.slice(0, 50) })
  const { version = '' } = root.attributes
  const [, known] = versions.find(([pattern]) => pattern.test(version)) ?? []
  if (!known) return faultOf('otherVersion', { found: version.slice(0, 20) })
  const files = elementsOf(root, 'file')
  const { from, to } = known.languages(root, files[0])
  if (!from || !to) return faultOf('languagesUnknown')
  const mixed = files.some((file) => {
    const own = known.languages(root, file)
    return own.from !== from || own.to !== to
  })
  if (mixed) return faultOf('languagesUnknown')
  const pieces = files.flatMap(known.pieces)
  const [named, ...others] = new Set(files.flatMap((file) => eventNamed(known.event(file))))
  if (others.length) return faultOf('severalEvents')
  const event = named ?? eventOfTexts(pieces)
  if (event === undefined) return faultOf('eventUnknown')
  const { texts, faults } = collect(pieces)
  if (faults.length) return { faults }
  return texts.length ? { returned: { event, from, to, texts } } : faultOf('noTexts')
}
