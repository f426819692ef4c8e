import { XMLParser } from 'fast-xml-parser'
import { fieldsIn, rowsIn } from '../../core/isPlain.js'
import { type FileFault, faultOf, largest } from './faults.js'

export type XmlElement = {
  name: string
  attributes: Record<string, string>
  content: (XmlElement | string)[]
}

// The five entities of XML. Given names, the library also reads entities that are numbers.
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

// Only these entities are expanded, which never make a text longer, so the limits of the library
// are not needed.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // The library accepts a map of names too; its type has a boolean only.
  htmlEntities: entities as never,
  processEntities: { enabled: true, maxExpandedLength: Infinity, maxTotalExpansions: Infinity },
})

/** The attributes of an element, which the parser gives as texts. */
const attributesIn = (parsed: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(fieldsIn(parsed)).map(([name, value]) => [name, String(value)]))

function elementOf(parsed: Record<string, unknown>): XmlElement | string {
  const name = Object.keys(parsed).find((key) => key !== ':@') ?? ''
  if (name === '#text') return String(parsed[name])
  const content = rowsIn(parsed[name]).map(elementOf)
  return { name, attributes: attributesIn(parsed[':@']), content }
}

export const elementsOf = ({ content }: XmlElement, ...names: string[]): XmlElement[] =>
  content.filter(
    (part): part is XmlElement =>
      typeof part !== 'string' && (!names.length || names.includes(part.name)),
  )

/**
 * The outermost element of an XML file. A document type is refused before anything is read: with it
 * entities could be declared that grow without end or bring in other files (XXE).
 */
export function readXml(text: string): { element: XmlElement } | { faults: FileFault[] } {
  if (text.length > largest) return faultOf('tooLarge', { most: largest })
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return faultOf('documentType')
  try {
    const elements = rowsIn(parser.parse(text.replace(/^\ufeff/, ''), true))
      .map(elementOf)
      .filter((part): part is XmlElement => typeof part !== 'string' && !part.name.startsWith('?'))
    return elements.length === 1 && elements[0]
      ? { element: elements[0] }
      : faultOf('notXml', { reason: '' })
  } catch (error) {
    // The library's message says where it is: that helps whoever mends the file.
    return faultOf('notXml', { reason: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
}
