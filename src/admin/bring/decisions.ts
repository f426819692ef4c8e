import { isOneOf } from '../../core/isOneOf.js'
import { alikeTo } from '../../core/import/applyAnswer.js'
import type { Meant, Named } from '../../core/import/directoryNames.js'
import type { Place } from '../../core/import/document.js'
import { doubts, type Proposal, type Question, type Reading } from '../../core/import/proposal.js'
import { isDate } from '../../core/time/index.js'
import type { Id, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import type { Choice } from '../../store/builder/loadKnown.js'
import { spokenDate } from '../inputs/wording.js'
import type { Say } from '../inputs/useSay.js'

/** One thing to decide: another reading of the document, or who of the directory is meant. */
export type OpenDecision = {
  id: string
  code: string
  params?: Record<string, unknown>
  line?: string
  places: Place[]
  alike: number
} & ({ question: Question } | { named: Named })

/** What can be answered, each in words. */
export type Option = {
  key: string
  label: string
  text: string
  choose: { reading: Reading } | { id: Id | null }
}

/** All that is open: the document's own questions first, then names that may be known. */
export function decisionsOf(
  proposal: Proposal,
  named: readonly Named[],
  meant: Meant,
): OpenDecision[] {
  const questions = proposal.questions.map((question): OpenDecision => {
    const { id, why, line, places } = question
    return {
      id,
      code: isOneOf(doubts, why.code) ? why.code : 'other',
      params: why.params,
      line,
      places,
      alike: alikeTo(proposal, question).length - 1,
      question,
    }
  })
  const names = named.filter(
    ({ key, kind, same, near }) =>
      kind !== 'tracks' && meant[key] === undefined && (same.length > 1 || near.length > 0),
  )
  return [
    ...questions,
    ...names.map((each): OpenDecision => ({
      id: each.key,
      code: each.same.length > 1 ? 'sameName' : 'nearName',
      line: each.lines[0],
      places: placesOf(proposal, each),
      alike: 0,
      named: each,
    })),
  ]
}

function placesOf({ lines }: Proposal, { kind, name, lines: [first] }: Named): Place[] {
  const line = lines.find(({ id }) => id === first)
  if (kind === 'places') return line?.place?.places ?? []
  return (
    line?.people.find(({ who }) => (who.value.name ?? who.value.organisation)?.trim() === name)?.who
      .places ?? []
  )
}

/** What tells somebody of the directory from another of the same name. */
export const toldApart = ({ title, organisation, also }: Choice): string =>
  [title, organisation].filter(Boolean).join(', ') || (also?.[0] ?? '')

export function optionsOf(
  ask: OpenDecision,
  {
    kinds,
    roles,
    language,
    say,
  }: Pick<Rulebook, 'kinds' | 'roles'> & { language: string; say: Say },
): Option[] {
  if ('named' in ask) {
    const { name, same, near } = ask.named
    return [
      { key: 'fresh', label: say('bring:readings:fresh'), text: name, choose: { id: null } },
      ...[...same, ...near].map((each): Option => ({
        key: String(each.id),
        label: say('bring:readings:known'),
        text: [each.name, toldApart(each)].filter(Boolean).join(' · '),
        choose: { id: each.id },
      })),
    ]
  }
  return ask.question.readings.map((reading, index): Option => {
    const { as, text, params } = reading
    const shown =
      as === 'asKind'
        ? labelOf(kinds, text, language)
        : as === 'asRole' && typeof params?.role === 'string'
          ? labelOf(roles, params.role, language)
          : isDate(text)
            ? spokenDate(text, language)
            : text
    return {
      key: String(index),
      label: as === 'asRead' && shown ? '' : say(`bring:readings:${as}`),
      text: shown,
      choose: { reading },
    }
  })
}
