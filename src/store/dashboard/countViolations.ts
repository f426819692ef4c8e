import type { Agenda, Rulebook } from '../../core/types.js'
import { checkInTurns } from '../runInTurns.js'
import { type Doc, toAgendaEvent, toAgendaSession } from '../toAgenda.js'

/** An agenda made of documents that are at hand. */
export const agendaFrom = (
  event: Doc,
  sessions: readonly Doc[],
  { language, published }: { language?: string; published: boolean },
): Agenda => ({
  event: { ...toAgendaEvent(event, language), published },
  sessions: sessions.map((doc) => toAgendaSession(doc, language)),
})

/**
 * How many violations the rules find in an agenda. Other events of its people are not looked up
 * here, and missing languages are counted by their texts.
 */
export async function countViolations(
  agenda: Agenda,
  rulebook: Rulebook,
): Promise<{ conflicts: number; advice: number }> {
  const found = (await checkInTurns(agenda, rulebook)).filter(
    ({ rule }) => rule !== 'missingTranslation',
  )
  const advice = found.filter(({ level }) => level === 'advice').length
  return { conflicts: found.length - advice, advice }
}
