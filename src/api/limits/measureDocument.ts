import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql'

/** What a query asks for when its fragments are written out. */
export type Measure = {
  fields: number
  /** How deep it is nested. */
  levels: number
  /** Lists and objects: whatever has fields in braces. */
  sets: number
  /** How often one pair of braces has the same field at most, under whatever aliases. */
  repeats: number
}

/** For a query that is not measured any further: more than every limit, and still to be added. */
const endless: Measure = { fields: 1e9, levels: 1e9, sets: 1e9, repeats: 1e9 }
const nothing: Measure = { fields: 0, levels: 0, sets: 0, repeats: 0 }

/** Deeper braces and fragments are not followed: each level is a call inside of a call. */
const deepest = 50

/** How many fields and names are counted at most. With more, a query is over every limit anyway. */
export const mostSteps = 50_000

/** The queries that are answered from compiled agendas. */
const compiled = new Set(['Agenda', 'Agendas'])

const beside = (a: Measure, b: Measure): Measure => ({
  fields: Math.min(a.fields + b.fields, 1e9),
  sets: Math.min(a.sets + b.sets, 1e9),
  levels: Math.max(a.levels, b.levels),
  repeats: Math.max(a.repeats, b.repeats),
})

/** How often each field stands in one pair of braces, with those of the fragments used there. */
type Names = Map<string, number>
type Measured = { measure: Measure; names: Names }

const tooMuch = (): Measured => ({ measure: endless, names: new Map() })

/** The highest of the numbers. `Math.max(...)` fails where there are very many. */
function mostOf(names: Names): number {
  let most = 0
  for (const count of names.values()) most = Math.max(most, count)
  return most
}

/**
 * Measures what a query asks for. Each fragment is measured once, and it stops once a query is over
 * every limit, so that measuring never costs more than parsing the query did.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  const known = new Map<string, Measured | 'open'>()
  let steps = 0

  const add = (names: Names, more: Names) =>
    more.forEach((count, name) => {
      steps += 1
      names.set(name, (names.get(name) ?? 0) + count)
    })

  function ofFragment(name: string, depth: number): Measured {
    const found = known.get(name)
    if (found === 'open') return tooMuch()
    if (found) return found
    known.set(name, 'open')
    const set = fragments.get(name)?.selectionSet
    const result = set
      ? ofSet(set, depth + 1)
      : { measure: nothing, names: new Map<string, number>() }
    known.set(name, result)
    return result
  }

  function ofNode(node: SelectionNode, depth: number, names: Names): Measure {
    if (node.kind === 'Field') {
      const inner = node.selectionSet ? ofSet(node.selectionSet, depth + 1).measure : nothing
      names.set(node.name.value, (names.get(node.name.value) ?? 0) + 1)
      return {
        ...inner,
        fields: inner.fields + 1,
        sets: inner.sets + (node.selectionSet ? 1 : 0),
        levels: inner.levels + 1,
      }
    }
    const spread =
      node.kind === 'FragmentSpread'
        ? ofFragment(node.name.value, depth)
        : ofSet(node.selectionSet, depth + 1)
    add(names, spread.names)
    return spread.measure
  }

  function ofSet({ selections }: SelectionSetNode, depth: number, of = ofNode): Measured {
    if (depth > deepest) return tooMuch()
    let measure: Measure = nothing
    const names: Names = new Map()
    for (const node of selections) {
      steps += 1
      if (steps > mostSteps) return tooMuch()
      measure = beside(measure, of(node, depth, names))
    }
    return { measure: { ...measure, repeats: Math.max(measure.repeats, mostOf(names)) }, names }
  }

  /**
   * At the root: a compiled agenda costs no queries of the database, whatever is selected from it,
   * so it counts as one object. So does the schema itself, whose types are nested deeply.
   */
  const ofRoot: typeof ofNode = (node, depth, names) => {
    const measure = ofNode(node, depth, names)
    if (node.kind !== 'Field') return measure
    if (compiled.has(node.name.value)) return { ...measure, sets: 1 }
    return node.name.value.startsWith('__') ? { ...measure, sets: 1, levels: 1 } : measure
  }

  return document.definitions.reduce(
    (sum, node) =>
      node.kind === 'OperationDefinition'
        ? beside(sum, ofSet(node.selectionSet, 0, ofRoot).measure)
        : sum,
    nothing,
  )
}
