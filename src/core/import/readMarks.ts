import type { Paragraph, Place, Run } from './document.js'
import { guessesIn, wayTo } from './places.js'
import type { Proposal, Sureness } from './proposal.js'

/**
 * Characters of a paragraph from which something was read: for which line, how surely, and whether
 * an editor is asked about it.
 */
export type Mark = { from: number; to: number; line?: string; sure: Sureness; question?: string }

/**
 * Marks by the way to their paragraph (`4.2.1.0`); marks of its automatic label have an `l` behind
 * the way.
 */
export type Marks = ReadonlyMap<string, readonly Mark[]>

/** Which characters of the document were read, and about which of them an editor is asked. */
export function marksOf({
  event,
  days,
  lines,
  questions,
}: Pick<Proposal, 'days' | 'event' | 'lines' | 'questions'>): Marks {
  const marks = new Map<string, Mark[]>()
  const add = (places: readonly Place[], mark: Omit<Mark, 'from' | 'to'>) => {
    for (const place of places) {
      const way = wayTo(place)
      const all = marks.get(way)
      const own = { from: place.from, to: place.to, ...mark }
      if (all) all.push(own)
      else marks.set(way, [own])
    }
  }
  for (const { places, sure } of guessesIn([event, days])) add(places, { sure })
  for (const line of lines)
    for (const { places, sure } of guessesIn(line)) add(places, { line: line.id, sure })
  for (const { id, line, places } of questions)
    add(places, { ...(line ? { line } : {}), sure: 'unsure', question: id })
  return marks
}

const weight = ({ question, sure, line }: Mark): number =>
  (question ? 8 : 0) + (line ? 4 : 0) + (sure === 'unsure' ? 2 : sure === 'likely' ? 1 : 0)

/** A stretch of a paragraph that looks the same throughout, with what was read from it. */
export type MarkedRun = Run & { mark?: Mark }

/**
 * Cuts a paragraph where its looks or its marks change. Where several marks cover one text, the one
 * that needs the editor most is shown.
 */
export function markedRuns({ runs }: Paragraph, marks: readonly Mark[] = []): MarkedRun[] {
  const cuts = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  let start = 0
  return runs.flatMap((run): MarkedRun[] => {
    const [first, last] = [start, start + run.text.length]
    start = last
    const at = [first, ...cuts.filter((cut) => cut > first && cut < last), last]
    return at.slice(0, -1).map((from, index) => {
      const to = at[index + 1]!
      const over = marks
        .filter((mark) => mark.from <= from && mark.to >= to)
        .sort((a, b) => weight(b) - weight(a))
      return {
        ...run,
        text: run.text.slice(from - first, to - first),
        ...(over[0] ? { mark: over[0] } : {}),
      }
    })
  })
}
