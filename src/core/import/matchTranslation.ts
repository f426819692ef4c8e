import type { Agenda, Id } from '../types.js'
import { linesAsComparable, sessionsAsComparable } from './comparable.js'
import { type Comparable, pairLines } from './pairLines.js'
import type { Guess, Proposal, ProposedLine, Writing } from './proposal.js'

/** The texts of a line that are translated. */
export type LineTexts = {
  title: Guess<string>
  note?: Guess<string>
  objective?: Guess<Writing>
  methodology?: Guess<Writing>
  questions?: Guess<Writing>[]
  description?: Guess<Writing>
}

export type TranslationPair = {
  line: string
  session: Id
  /** No other line is likely, and the time is the same; or an editor said so. */ sure: boolean
  texts: LineTexts
}

export type TranslationDifference =
  | { type: 'otherTime'; line: string; session: Id; here: Moment; document: Moment }
  | { type: 'onlyInDocument'; line: string }
  | { type: 'onlyHere'; session: Id }
  /** The two have different counts of guiding questions, which are matched by their order. */
  | { type: 'otherCount'; line: string; session: Id; here: number; document: number }
  /** The document has a text that the line here lacks in every language. */
  | {
      type: 'noSource'
      line: string
      session: Id
      field: 'description' | 'methodology' | 'note' | 'objective' | 'questions'
    }

export type Moment = { day?: string; starts?: string; ends?: string }

/** The likeness and the lead from which on a pair counts as sure. */
const sureFrom = { likeness: 4.5, lead: 1 }

const momentOf = ({ day, starts, ends }: Comparable): Moment => ({
  ...(day ? { day } : {}),
  ...(starts ? { starts } : {}),
  ...(ends ? { ends } : {}),
})
const textsOf = ({
  title,
  note,
  objective,
  methodology,
  questions,
  description,
}: ProposedLine): LineTexts => ({
  title,
  ...(note ? { note } : {}),
  ...(objective ? { objective } : {}),
  ...(methodology ? { methodology } : {}),
  ...(questions.length ? { questions } : {}),
  ...(description ? { description } : {}),
})

/**
 * Which lines of a document in another language are which sessions of an agenda: matched by time,
 * order, kind, names and numbers. Differences are not guessed away: other times, and lines that
 * only one side has, are listed. `questions` is the number of guiding questions of each session, by
 * its id; `said` is which session a line is (or that it is none), where an editor decided.
 */
export function matchTranslation(
  proposal: Proposal,
  agenda: Agenda,
  {
    questions = {},
    said = {},
  }: {
    questions?: Readonly<Record<string, number>>
    said?: Readonly<Record<string, Id | null>>
  } = {},
): { pairs: TranslationPair[]; differences: TranslationDifference[] } {
  const [lines, sessions] = [linesAsComparable(proposal), sessionsAsComparable(agenda)]
  const [lineOf, sessionOf] = [
    new Map(lines.map((each) => [each.id, each])),
    new Map(sessions.map((each) => [each.id, each])),
  ]
  const ids = new Map(
    agenda.sessions.flatMap(({ id }) => (id === undefined ? [] : [[String(id), id] as const])),
  )
  const chosen = Object.entries(said).flatMap(([line, id]) =>
    id === null || !lineOf.has(line) || !sessionOf.has(String(id))
      ? []
      : [{ a: line, b: String(id), likeness: Infinity, lead: Infinity }],
  )
  const free = {
    lines: lines.filter(({ id }) => said[id] === undefined),
    sessions: sessions.filter(({ id }) => !chosen.some(({ b }) => b === id)),
  }
  const order = new Map(lines.map(({ id }, index) => [id, index]))
  const found = [...chosen, ...pairLines(free.lines, free.sessions, false)].sort(
    (x, y) => (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0),
  )
  const isMoved = ({ a, b }: { a: string; b: string }) => {
    const [document, here] = [momentOf(lineOf.get(a)!), momentOf(sessionOf.get(b)!)]
    return (
      document.day !== here.day ||
      document.starts !== here.starts ||
      (document.ends ?? here.ends) !== here.ends
    )
  }
  const proposed = new Map(proposal.lines.map((line) => [line.id, line]))
  const pairs = found.map((pair): TranslationPair => {
    const { a, b, likeness, lead } = pair
    return {
      line: a,
      session: ids.get(b) ?? b,
      sure:
        likeness === Infinity ||
        (likeness >= sureFrom.likeness && lead >= sureFrom.lead && !isMoved(pair)),
      texts: textsOf(proposed.get(a)!),
    }
  })
  const [paired, pairedHere] = [new Set(found.map(({ a }) => a)), new Set(found.map(({ b }) => b))]
  const differences = found.flatMap(({ a, b }): TranslationDifference[] => {
    const [document, here] = [momentOf(lineOf.get(a)!), momentOf(sessionOf.get(b)!)]
    const session = ids.get(b) ?? b
    const [asked, known] = [proposed.get(a)!.questions.length, questions[b]]
    return [
      ...(isMoved({ a, b })
        ? [{ type: 'otherTime' as const, line: a, session, here, document }]
        : []),
      ...(known !== undefined && asked > 0 && asked !== known
        ? [{ type: 'otherCount' as const, line: a, session, here: known, document: asked }]
        : []),
    ]
  })
  return {
    pairs,
    differences: [
      ...differences,
      ...lines
        .filter(({ id }) => !paired.has(id))
        .map(({ id }) => ({ type: 'onlyInDocument' as const, line: id })),
      ...sessions
        .filter(({ id }) => !pairedHere.has(id))
        .map(({ id }) => ({ type: 'onlyHere' as const, session: ids.get(id) ?? id })),
    ],
  }
}
