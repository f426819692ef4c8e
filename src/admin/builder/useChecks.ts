'use client'

import { useMemo, useRef } from 'react'
import { describe } from '../../core/checkAgenda.js'
import type { Id, Level, Rulebook, Violation } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type Cure, curesOf } from './list/curesOf.js'

/** A violation in the editor's language, with its quick fixes. */
export type ShownCheck = { level: Level; text: string; cures?: Cure[] }

const none: Map<string, ShownCheck[]> = new Map()

const severity: Level[] = ['impossible', 'conflict', 'advice']

/**
 * Words violations in the editor's language, from the point of view of a line, or of the event
 * where none is given.
 */
export function useTell(rulebook: Rulebook) {
  const { say, language } = useSay()
  return (violation: Violation, viewpoint: Violation['at'][number]['session']): ShownCheck => {
    const { key, vars } = describe(violation, viewpoint, { language, rulebook })
    return {
      level: violation.level,
      text: say(key.replace(/^agenda:/, '').replaceAll('.', ':'), vars),
    }
  }
}

/** The earlier list if it says the same, so that its lines need not be drawn anew. */
const kept = (before: ShownCheck[] | undefined, now: ShownCheck[]): ShownCheck[] =>
  before?.length === now.length && now.every((each, n) => before[n] === each) ? before : now

/** What the rules say of each line, the worst first; under `event` what they say of the event. */
export function useChecks(violations: Violation[], rulebook: Rulebook): Map<string, ShownCheck[]> {
  const tell = useTell(rulebook)
  const { language } = useSay()
  // The checks of the last time, by violation: most of them are the same again.
  const before = useRef({ said: new Map<string, ShownCheck>(), checks: none, language, rulebook })
  return useMemo(() => {
    const last = before.current
    const isSame = last.language === language && last.rulebook === rulebook
    const said = new Map<string, ShownCheck>()
    const say = (violation: Violation, session: Id | null): ShownCheck => {
      const key = JSON.stringify([session, violation])
      const check = (isSame ? last.said.get(key) : undefined) ?? {
        ...tell(violation, session),
        cures: curesOf(violation),
      }
      said.set(key, check)
      return check
    }
    const checks = new Map<string, ShownCheck[]>()
    // Missing translations are not shown here: repeated at every line, they would hide the rest.
    const shown = violations.filter(({ rule }) => rule !== 'missingTranslation')
    for (const violation of shown.sort(
      (a, b) => severity.indexOf(a.level) - severity.indexOf(b.level),
    )) {
      const sides = [...new Set(violation.at.map((at) => at.session))]
      // A conflict shows at each line that takes part; advice is said once, at the first.
      for (const session of violation.level === 'advice' ? sides.slice(0, 1) : sides) {
        const key = session === null ? 'event' : String(session)
        const known = checks.get(key)
        if (known) known.push(say(violation, session))
        else checks.set(key, [say(violation, session)])
      }
    }
    for (const [key, list] of checks) checks.set(key, kept(last.checks.get(key), list))
    before.current = { said, checks, language, rulebook }
    return checks
  }, [violations, rulebook, language])
}
