'use client'

import { sameId } from '../../../core/ids.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { type Cure, minutesToFollow } from './curesOf.js'

/** What an editor can do at once about a check, as buttons beside it. */
export function Cures({ cures }: { cures: Cure[] }) {
  const { agenda, say, lines, act, goTo, beginAt } = useWorkspace()
  const run = (cure: Cure) => {
    const line = lines.find(({ id }) => sameId(id, cure.line))
    const row = String(cure.line)
    if ('column' in cure) return beginAt({ row, column: cure.column })
    if (!line) return undefined
    goTo({ row, column: 'title' })
    return act(cure.act, line, 'title', minutesToFollow(agenda, cure))
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
