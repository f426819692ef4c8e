import { without } from '../keysOf.js'
import { leftOver } from './coverage.js'
import type { TextDocument } from './document.js'
import type { ReadingStep, Proposal, Question, Reading } from './proposal.js'

type Parts = Pick<Proposal, 'days' | 'event' | 'lines'>

function apply(parts: Parts, change: ReadingStep): Parts {
  switch (change.type) {
    case 'set':
      return {
        ...parts,
        lines: parts.lines.map((line) =>
          line.id === change.line
            ? change.value === undefined
              ? without(line, change.field)
              : { ...line, [change.field]: change.value }
            : line,
        ),
      }
    case 'people':
      return {
        ...parts,
        lines: parts.lines.map((line) => {
          if (line.id !== change.line) return line
          const first = line.people.findIndex(({ id }) => change.from.includes(id))
          const kept = line.people.filter(({ id }) => !change.from.includes(id))
          const at = first < 0 ? kept.length : first
          return { ...line, people: [...kept.slice(0, at), ...change.to, ...kept.slice(at)] }
        }),
      }
    case 'remove':
      // The talks of a line that is removed stay, as lines of their own.
      return {
        ...parts,
        lines: parts.lines
          .filter(({ id }) => id !== change.line)
          .map((line) => (line.within === change.line ? without(line, 'within') : line)),
      }
    case 'setDay':
      return {
        ...parts,
        days: parts.days.map((day) =>
          day.id === change.day ? { ...day, date: change.value } : day,
        ),
      }
    case 'setEvent':
      return { ...parts, event: { ...parts.event, [change.field]: change.value } }
  }
}

/** All questions that are like this one, itself first. */
export const alikeTo = ({ questions }: Proposal, question: Question): Question[] => [
  question,
  ...questions.filter(({ id, alike }) => alike === question.alike && id !== question.id),
]

/**
 * A proposal after some changes. Words of the document that are in no field any more become what is
 * left over.
 */
export function changed(
  document: TextDocument,
  proposal: Proposal,
  changes: readonly ReadingStep[],
): Proposal {
  const { event, days, lines } = changes.reduce(apply, {
    event: proposal.event,
    days: proposal.days,
    lines: proposal.lines,
  })
  return { ...proposal, event, days, lines, left: leftOver(document, { event, days, lines }) }
}

/**
 * A proposal after an editor chose a reading. With `alike`, all questions like it are answered in
 * the same way, where they offer that reading. Questions about lines that are gone go too.
 */
export function answered(
  document: TextDocument,
  proposal: Proposal,
  question: Question,
  reading: Reading,
  alike = false,
): Proposal {
  const same = (alike ? alikeTo(proposal, question) : [question]).flatMap((each) => {
    const own =
      each.id === question.id
        ? reading
        : each.readings.find(
            ({ as, params }) =>
              as === reading.as && JSON.stringify(params) === JSON.stringify(reading.params),
          )
    return own ? [{ id: each.id, changes: own.changes }] : []
  })
  const after = changed(
    document,
    proposal,
    same.flatMap(({ changes }) => changes),
  )
  const done = new Set(same.map(({ id }) => id))
  const lines = new Set(after.lines.map(({ id }) => id))
  return {
    ...after,
    questions: after.questions.filter(
      ({ id, line }) => !done.has(id) && (line === undefined || lines.has(line)),
    ),
  }
}
