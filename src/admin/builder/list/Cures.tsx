'use client'

import { minutesToFollow } from '../../../core/builder/index.js'
import { sameId } from '../../../core/ids.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import type { Cure } from './curesOf.js'

/** What an editor can do at once about a check, as buttons beside it. */
export function Cures({ cures }: { cures: Cure[] }) {
  const { agenda, say, lines, act, goTo, beginAt } = useWorkspace()
  const run = (cure: Cure) => {
    const line = lines.find(({ id }) => sameId(id, cure.line))
    const row = String(cure.line)
    if ('column' in cure) return beginAt({ row, column: cure.column })
    if (!line) return undefined
    goTo({ row, column: 'title' })
    const { after } = cure
    const minutes = after === undefined ? undefined : minutesToFollow(agenda, { ...cure, after })
    return act(cure.act, line, 'title', minutes)
  }
  return (
    <span className="agenda-builder__cures">
      {cures.map((cure) => (
        <button key={cure.name} onClick={() => run(cure)} type="button">
          {say(`workspace:cures:${cure.name}`)}
        </button>
      ))}
    </span>
  )
}
