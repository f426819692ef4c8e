import { checkAgenda, checkTidiedInSteps, levelOf } from './checkAgenda.js'
import { normalizeAgenda, normalizeSession } from './normalizeAgenda.js'
import { countsTeam, looksAtOneLine, type Rule, rules } from './rules/index.js'
import type { ViolationFound } from './rules/rule.js'
import { finish } from './steps.js'
import type { Agenda, AgendaSession, Rulebook, Violation } from './types.js'
import { defaultRulebook } from './vocabulary.js'

const [ofOneLine, ofMany] = [
  rules.filter(looksAtOneLine),
  rules.filter((rule) => !looksAtOneLine(rule)),
]

/** What a line is checked against, apart from itself: where any of it is another, all is asked anew. */
const besides = [
  'event',
  'people',
  'organisations',
  'places',
  'placeFacts',
  'unavailable',
] as const satisfies (keyof Agenda)[]

/** The session of a violation of a rule that looks at one line at a time. */
const ownerOf = ({ at }: ViolationFound) =>
  String(at.find(({ session }) => session !== null)?.session)

/**
 * Says what `checkAgenda` says, and remembers it: of rules that look at one line at a time only
 * lines that are new or changed are asked the next time. Lines are told apart as objects, so that a
 * changed one must be another object, as edits make it.
 */
export function checkingAgain(): (agenda: Agenda, rulebook?: Rulebook) => Violation[] {
  let last: { agenda: Agenda; rulebook: Rulebook; tidied: Agenda } | undefined
  let tidiedOf = new WeakMap<AgendaSession, AgendaSession>()
  let found = new Map<Rule, WeakMap<AgendaSession, Violation[]>>()

  const tidy = (agenda: Agenda, rulebook: Rulebook): Agenda => {
    const isSame =
      last?.rulebook === rulebook && besides.every((key) => last?.agenda[key] === agenda[key])
    if (!isSame) {
      tidiedOf = new WeakMap()
      found = new Map(ofOneLine.map((rule) => [rule, new WeakMap()]))
    }
    const sessions = agenda.sessions.map((session) => {
      const known = tidiedOf.get(session)
      const tidied = known ?? Object.freeze(normalizeSession(session))
      if (!known) tidiedOf.set(session, tidied)
      return tidied
    })
    const around =
      isSame && last && last.agenda.elsewhere === agenda.elsewhere
        ? last.tidied
        : normalizeAgenda({ ...agenda, sessions: [] })
    const tidied = { ...around, sessions }
    last = { agenda, rulebook, tidied }
    return tidied
  }

  const ofEach = (rule: Rule, agenda: Agenda, rulebook: Rulebook): Violation[] => {
    const level = levelOf(rule, rulebook)
    const known = found.get(rule)
    if (level === 'off' || !known) return []
    const asked = countsTeam(rule)
      ? agenda.sessions
      : agenda.sessions.filter(({ teamOnly }) => !teamOnly)
    const anew = asked.filter((session) => !known.has(session))
    if (anew.length) {
      const owners = new Map<string, Violation[]>(anew.map(({ id }) => [String(id ?? 'new'), []]))
      for (const each of rule.check({ ...agenda, sessions: anew }, rulebook))
        owners.get(ownerOf(each))?.push({ rule: rule.id, level, ...each })
      for (const session of anew) known.set(session, owners.get(String(session.id ?? 'new')) ?? [])
    }
    return asked.flatMap((session) => known.get(session) ?? [])
  }

  return (agenda, rulebook = defaultRulebook) => {
    const ids = new Set(agenda.sessions.map(({ id }) => String(id ?? 'new')))
    // Lines that cannot be told apart by their ids are checked as if nothing had been before.
    if (ids.size < agenda.sessions.length) return checkAgenda(agenda, rulebook)
    const tidied = tidy(agenda, rulebook)
    const others = finish(checkTidiedInSteps(tidied, rulebook, ofMany))
    const byRule = new Map<string, Violation[]>()
    for (const each of others) byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each])
    return rules.flatMap((rule) =>
      looksAtOneLine(rule) ? ofEach(rule, tidied, rulebook) : (byRule.get(rule.id) ?? []),
    )
  }
}
