import path from 'node:path'
import type { Verdict } from './judge.js'
import type { Mutant } from './sources.js'

export type Judged = Mutant & { verdict: Verdict }

const inOneLine = (code: string) => {
  const line = code.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}

function row(name: string, judged: Judged[]): { line: string; score: number } {
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length
  const score = (100 * (judged.length - count('survived'))) / judged.length
  const counts = [count('killed'), count('survived'), count('timedOut')]
  const columns = [...counts.map(String), `${score.toFixed(1)} %`]
  return { line: name.padEnd(28) + columns.map((each) => each.padStart(10)).join(''), score }
}

/**
 * Prints what survived, as soon as that is known: a long run that is stopped has said something.
 */
export function tell({ verdict, file, line, column, original, replacement }: Judged): void {
  if (verdict === 'survived')
    console.log(`${file}:${line}:${column}  ${inOneLine(original)} → ${inOneLine(replacement)}`)
}

/** Prints a table of the folders; true where a folder is below the score that was asked for. */
export function report(judged: Judged[], atLeast = 0): boolean {
  const folderOf = ({ file }: Judged) => path.dirname(file)
  console.log(`\n${' '.repeat(28)}    killed  survived  time-outs     score`)
  const rows = [...new Set(judged.map(folderOf))].map((folder) =>
    row(
      folder,
      judged.filter((each) => folderOf(each) === folder),
    ),
  )
  for (const { line } of rows) console.log(line)
  console.log(row('all', judged).line)
  return rows.some(({ score }) => score < atLeast)
}
