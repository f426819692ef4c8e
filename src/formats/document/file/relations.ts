import { childrenOf, type XmlElement } from './parseXml.js'

/** A relationship of a part: what it is, where it leads (part 2 of ECMA-376, 8.5). */
export type Relation = { id: string; kind: string; target: string; external: boolean }

const inFolder = (folder: string, target: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

export function readRelations(root: XmlElement | undefined, part: string): Relation[] {
  const folder = part.replace(/\/?[^/]*$/, '')
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      // The last word of the address of its type: `styles`, `hyperlink`.
      kind: /[^/]*$/.exec(attributes.Type ?? '')?.[0] ?? '',
      target: external ? target : inFolder(folder, target),
      external,
    }
  })
}
