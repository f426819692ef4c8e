import type { ResolvedDay } from './dates.js'
import type { DraftLine } from './drafts.js'
import type { Knowing } from './knowing.js'
import type { ProposedDay, ProposedLine, Question } from './proposal.js'

export function questionsOf(_drafts: readonly DraftLine[], _lines: readonly ProposedLine[], _days: readonly { day: ProposedDay; resolved: ResolvedDay }[], _knowing: Knowing): Question[] {
  return []
}
