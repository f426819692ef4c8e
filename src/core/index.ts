/** The pure core: what an agenda is and which rules it keeps, without a CMS. */
export * from './types.js'
export {
  type CompiledAgenda,
  CompiledAgendaSchema,
  type CompiledPerson,
  type CompiledSession,
} from './compile/index.js'
export * from './builder/index.js'
export { checkAgenda, violationsOf } from './checkAgenda.js'
export { describe, type Description, type Wording } from './describe.js'
export { assign, moveSession, shiftSessions, type Target, unassign } from './edit.js'
export { numberSessions, romanNumeral } from './numbering.js'
export { numberedKind, numberLabel } from './ordinals.js'
export { compareSessions, inOrder, sortKey } from './order.js'
export { type AdjustableRuleId, type RuleId, rules } from './rules/index.js'
export * from './time/index.js'
export {
  defaultRulebook,
  definitionOf,
  labelOf,
  resolveRulebook,
  type RulebookOverrides,
} from './vocabulary.js'
