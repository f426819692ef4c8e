import { codesOf } from './runs.js'
import type { Block } from './unfold.js'
import type { Coded } from './types.js'

const renumbered = (run: Coded, ids: Map<string, string>): Coded =>
  run.map((part) =>
    typeof part === 'string'
      ? part
      : { ...part, id: ids.get(part.id) ?? part.id, within: renumbered(part.within, ids) },
  )

/**
 * One block of a translation with the ids that its codes have in the source; undefined when it has
 * other codes.
 */
function alignBlock(source: Block, target: Block): Block | undefined {
  const free = codesOf(source.coded)
  const codes = codesOf(target.coded)
  if (free.length !== codes.length) return undefined
  const ids = new Map<string, string>()
  for (const { id, kind, name } of codes) {
    const index = free.findIndex((code) => code.kind === kind && code.name === name)
    if (index < 0) return undefined
    ids.set(id, free.splice(index, 1)[0]!.id)
  }
  return {
    coded: renumbered(target.coded, ids),
    nodes: new Map([...target.nodes].map(([id, node]) => [ids.get(id) ?? id, node])),
  }
}

/**
 * A translation block by block beside its source; undefined when it is laid out or formatted in
 * another way.
 */
export function align(source: readonly Block[], target: readonly Block[]): Block[] | undefined {
  if (source.length !== target.length) return undefined
  const aligned = source.map((block, index) => alignBlock(block, target[index]!))
  return aligned.every((block) => block !== undefined) ? aligned : undefined
}
