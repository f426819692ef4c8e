import type { Budget } from './limits.js'
import { childrenOf, parseXml, textOf, type XmlElement } from './parseXml.js'
import { readRelations, type Relation, relationsPath } from './relations.js'
import { unzip } from './unzip.js'

export type OfficePackage = {
  /** The outermost element of a part by its path, whatever the case of its letters. */
  parse: (path: string | undefined) => XmlElement | undefined
  relationsOf: (part: string) => Relation[]
  /** The path of the part with the text or the workbook. */
  main: string
  /** The part of a kind that the main part names. */
  partOf: (kind: string) => XmlElement | undefined
  title?: string
}

/**
 * The parts of a file of Office (ECMA-376 part 2): entries of an archive that refer to each other.
 * `left`: folders that are not unpacked; `skip`: elements that are not read. Throws `Unreadable`.
 */
export function openPackage(
  bytes: Uint8Array,
  budget: Budget,
  { main: usual, left, skip }: { main: string; left: RegExp; skip?: ReadonlySet<string> },
): OfficePackage {
  const files = unzip(bytes, (name) => /\.(xml|rels)$/i.test(name) && !left.test(name), budget)
  const byName = new Map(
    [...files].map(([name, content]) => [
      name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
      content,
    ]),
  )
  const parse = (path: string | undefined): XmlElement | undefined => {
    const content = byName.get(path?.toLowerCase() ?? '')
    return content && parseXml(content, budget, skip)
  }
  const relationsOf = (part: string) => readRelations(parse(relationsPath(part)), part)
  const top = readRelations(parse('_rels/.rels'), '')
  const targetOf = (relations: Relation[], kind: string) =>
    relations.find((each) => each.kind === kind)?.target
  const main = targetOf(top, 'officeDocument') ?? usual
  const relations = relationsOf(main)
  const [title] = childrenOf(parse(targetOf(top, 'core-properties')), 'dc:title').map((each) =>
    textOf(each).trim(),
  )
  return {
    parse,
    relationsOf,
    main,
    partOf: (kind) => parse(targetOf(relations, kind)),
    ...(title ? { title } : {}),
  }
}
