import type { Rulebook } from '../types.js'
import { type Stretch, stretchesOf } from './overlaps.js'
import { at, type Rule } from './rule.js'

const restAfter = 10

/** Stretches of work that touch each other; a pause or a gap of ten minutes ends one. */
function runsOf(stretches: Stretch[], { kinds }: Rulebook): Stretch[][] {
  const runs: Stretch[][] = []
  for (const stretch of stretches) {
    if (kinds[stretch.session.kind]?.pause) {
      runs.push([])
      continue
    }
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && (!last || stretch.from - last.to < restAfter)) run.push(stretch)
    else runs.push([stretch])
  }
  return runs.filter(({ length }) => length > 0)
}

/** People sit too long without a break. */
export const longWithoutBreak: Rule = {
  id: 'longWithoutBreak',
  level: 'advice',
  check: ({ sessions }, rulebook) =>
    runsOf(stretchesOf(sessions).sort((a, b) => a.from - b.from), rulebook).flatMap((run) => {
      const minutes = Math.max(...run.map(({ to }) => to)) - (run[0]?.from ?? 0)
      const last = run.at(-1)
      if (!last || minutes <= rulebook.limits.longWithoutBreak) return []
      return [{ at: [at(last.session, 'starts')], params: { minutes, limit: rulebook.limits.longWithoutBreak } }]
    }),
}
