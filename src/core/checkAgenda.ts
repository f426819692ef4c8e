import { sameSide } from './ids.js'
import { countsTeam, type Rule, rules } from './rules/index.js'
import type { Scope } from './rules/rule.js'
import { eachInSteps, finish, type Steps } from './steps.js'
import { normalizeAgenda } from './normalizeAgenda.js'
import type { Agenda, Id, Level, Rulebook, Violation } from './types.js'
import { defaultRulebook } from './vocabulary.js'

export { describe } from './describe.js'

/** The level that a rule has by the options. */
export function levelOf({ id, level }: Rule, { levels }: Rulebook): Level | 'off' {
  return level === 'impossible' || !Object.hasOwn(levels, id) ? level : (levels[id] ?? level)
}

/** What `checkAgenda` does, in steps of one rule each. With `asked`, only these rules are asked. */
export const checkInSteps = (
  agenda: Agenda,
  rulebook: Rulebook = defaultRulebook,
  asked: readonly Rule[] = rules,
): Steps<Violation[]> => checkTidiedInSteps(normalizeAgenda(agenda), rulebook, asked)

/** The same of an agenda of which every list is a list and every text a text already. */
export function* checkTidiedInSteps(
  tidied: Agenda,
  rulebook: Rulebook,
  asked: readonly Rule[],
): Steps<Violation[]> {
  const forReaders = tidied.sessions.some(({ teamOnly }) => teamOnly)
    ? { ...tidied, sessions: tidied.sessions.filter(({ teamOnly }) => !teamOnly) }
    : tidied
  const violations = yield* eachInSteps(asked, (rule) => {
    const level = levelOf(rule, rulebook)
    return level === 'off'
      ? []
      : rule
          .check(countsTeam(rule) ? tidied : forReaders, rulebook)
          .map((found): Violation => ({ rule: rule.id, level, ...found }))
  })
  return violations.flat()
}

/**
 * All rules that an agenda breaks, always in the same order for the same agenda.
 * It never throws: what is missing or malformed is reported by the rule that asks for it.
 */
export const checkAgenda = (
  agenda: Agenda,
  rulebook?: Rulebook,
  asked?: readonly Rule[],
): Violation[] => finish(checkInSteps(agenda, rulebook, asked))

const furthest: Scope[] = ['session', 'overlap', 'agenda']

/**
 * How much of an agenda must be known to decide whether one of its sessions has to be refused on a
 * save.
 */
export const scopeOfRefusals = (rulebook: Rulebook): Scope =>
  rules
    .filter((rule) => ['conflict', 'impossible'].includes(levelOf(rule, rulebook)))
    .reduce<Scope>(
      (far, { scope }) => (furthest.indexOf(scope) > furthest.indexOf(far) ? scope : far),
      'session',
    )

/**
 * The violations in which a session takes part; with null, those in which the event itself does.
 */
export const violationsOf = (violations: readonly Violation[], sessionId: Id | null): Violation[] =>
  violations.filter(({ at }) => at.some(({ session }) => sameSide(session, sessionId)))
