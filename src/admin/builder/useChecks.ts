'use client'

import { useMemo } from 'react'
import { describe } from '../../core/checkAgenda.js'
import type { Level, Rulebook, Violation } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type Cure, curesOf } from './list/curesOf.js'

/** What a rule says, in the editor's language, and what helps at once. */
export type ShownCheck = { level: Level; text: string; cures?: Cure[] }

const severity: Level[] = ['impossible', 'conflict', 'advice']

/**
 * Says violations in the editor's language, seen from a line, or from the event where none is
 * given.
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

/** What the rules say of each line, the worst first; under `event` what they say of the event. */
export function useChecks(violations: Violation[], rulebook: Rulebook): Map<string, ShownCheck[]> {
  const tell = useTell(rulebook)
  const { language } = useSay()
  return useMemo(() => {
    const checks = new Map<string, ShownCheck[]>()
    // Translations are not done here: said at every line, they would hide the rest.
    const shown = violations.filter(({ rule }) => rule !== 'missingTranslation')
    for (const violation of shown.sort(
      (a, b) => severity.indexOf(a.level) - severity.indexOf(b.level),
    )) {
      const sides = [...new Set(violation.at.map((at) => at.session))]
      // A conflict shows at each line that takes part; advice is said once, at the first.
      for (const session of violation.level === 'advice' ? sides.slice(0, 1) : sides) {
        const key = session === null ? 'event' : String(session)
        const check = { ...tell(violation, session), cures: curesOf(violation) }
        checks.set(key, [...(checks.get(key) ?? []), check])
      }
    }
    return checks
  }, [violations, rulebook, language])
}
