import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'

/** What a document asks for with its fragments written out: fields, levels, lists and objects, and the most often that one set repeats a field. */
export type Measure = { fields: number; levels: number; sets: number; repeats: number }

/** More than any limit, and still a number to add to. */
const endless: Measure = { fields: 1e9, levels: 1e9, sets: 1e9, repeats: 1e9 }
const nothing: Measure = { fields: 0, levels: 0, sets: 0, repeats: 0 }

/** Root fields that are read from what is compiled. */
const compiled = new Set(['Agenda', 'Agendas'])

const beside = (a: Measure, b: Measure): Measure => ({
  fields: Math.min(a.fields + b.fields, 1e9),
  sets: Math.min(a.sets + b.sets, 1e9),
  levels: Math.max(a.levels, b.levels),
  repeats: Math.max(a.repeats, b.repeats),
})

/** How often each field stands in a set under whatever alias; those that a fragment adds count where it is spread. */
type Names = Map<string, number>

/** Each fragment is measured once, so that the measuring costs no more than reading the document. */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  const known = new Map<string, { measure: Measure; names: Names } | 'open'>()

  function ofFragment(name: string): { measure: Measure; names: Names } {
    const found = known.get(name)
    if (found === 'open') return { measure: endless, names: new Map() }
    if (found) return found
    known.set(name, 'open')
    const set = fragments.get(name)?.selectionSet
    const result = set ? ofSet(set, 0) : { measure: nothing, names: new Map() as Names }
    known.set(name, result)
    return result
  }

  function ofSet(set: SelectionSetNode, depth: number): { measure: Measure; names: Names } {
    if (depth > 50) return { measure: endless, names: new Map() }
    let measure: Measure = nothing
    const names: Names = new Map()
    const add = (more: Names) => more.forEach((count, name) => names.set(name, (names.get(name) ?? 0) + count))
    for (const node of set.selections) {
      if (node.kind === 'Field') {
        const inner = node.selectionSet ? ofSet(node.selectionSet, depth + 1).measure : nothing
        measure = beside(measure, { ...inner, fields: inner.fields + 1, sets: inner.sets + (node.selectionSet ? 1 : 0), levels: inner.levels + 1 })
        add(new Map([[node.name.value, 1]]))
      } else {
        const spread = node.kind === 'FragmentSpread' ? ofFragment(node.name.value) : ofSet(node.selectionSet, depth + 1)
        measure = beside(measure, spread.measure)
        add(spread.names)
      }
    }
    return { measure: { ...measure, repeats: Math.max(measure.repeats, ...names.values()) }, names }
  }

  /** What is compiled already costs no query however it is cut, and introspection is as deep as the types of types. */
  const ofRoot = (node: SelectionNode): { measure: Measure; names: Names } => {
    const root = ofSet({ kind: 'SelectionSet', selections: [node] } as unknown as SelectionSetNode, 0)
    if (node.kind !== 'Field') return root
    if (compiled.has(node.name.value)) return { ...root, measure: { ...root.measure, sets: 1 } }
    return node.name.value.startsWith('__') ? { ...root, measure: { ...root.measure, sets: 1, levels: 1 } } : root
  }

  function ofOperation({ selections }: SelectionSetNode): Measure {
    const roots = selections.map(ofRoot)
    const names = roots.flatMap((root) => [...root.names])
    const repeats = names.map(([name]) => names.reduce((sum, [other, count]) => (other === name ? sum + count : sum), 0))
    const measure = roots.reduce((sum, root) => beside(sum, root.measure), nothing)
    return { ...measure, repeats: Math.max(measure.repeats, ...repeats) }
  }

  return document.definitions.reduce(
    (sum, node) => (node.kind === 'OperationDefinition' ? beside(sum, ofOperation(node.selectionSet)) : sum),
    nothing,
  )
}
