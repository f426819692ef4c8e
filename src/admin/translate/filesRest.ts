import type { Report, ReportLine } from '../../api/translations/toReport.js'
import { renderNotTaken } from '../../formats/translation/renderNotTaken.js'

type Result = ReportLine['result']

/** In the order in which they are to be looked at. */
export const toLookAt: Result[] = [
  'refused',
  'spoilt',
  'broken',
  'sourceMoved',
  'targetMoved',
  'draft',
  'unknownId',
]
export const results: Result[] = [...toLookAt, 'taken', 'removed', 'empty', 'unchanged']

const sum = (counts: Report['counts'], of: Result[]) =>
  of.reduce((all, result) => all + (counts[result] ?? 0), 0)

/** How many texts are stored, or will be, and how many somebody has to look at. */
export const tally = ({ counts }: Report) => ({
  taken: sum(counts, ['taken', 'removed']),
  look: sum(counts, toLookAt),
})

/** The texts that came back with words and were not stored. */
export const restOf = ({ lines }: Report, used: ReadonlySet<string>): ReportLine[] =>
  lines.filter(({ id, result }) => toLookAt.includes(result) && !used.has(id))

/** Saves them on the reader's machine as a table. */
export function downloadRest(
  rest: readonly ReportLine[],
  { say, name }: { say: (key: string) => string; name: string },
): void {
  const heads = [
    say('exchange:where'),
    say('exchange:why'),
    say('exchange:sourceSent'),
    say('exchange:source'),
    say('exchange:came'),
    say('exchange:target'),
  ]
  const table = renderNotTaken(
    heads,
    rest.map(({ note, result, message, sourceSent, source, came, target }) => ({
      where: note,
      why: [say(`exchange:results:${result}`), message].filter(Boolean).join('. '),
      sourceSent,
      source: source ?? [],
      came: came ?? [],
      target: target ?? [],
    })),
  )
  const address = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/\.\w+$/, '')} ${say('exchange:restName')}.csv`
  link.click()
  // Not at once: some browsers begin the download a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
