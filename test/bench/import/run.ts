// npm run bench:import [FOLDER …] [--why]: what is right of the agendas that are read out of documents, per document and in all.
import { type Counts, sum } from './counting.js'
import { measureFolder, samples } from './samples.js'

const given = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const folders = given.length ? given : [samples]
const why = process.argv.includes('--why')

const share = (part: number, whole: number) =>
  whole ? `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %` : '–'

function row(name: string, counts: Counts, milliseconds: number): string {
  const parts = {
    lines: share(counts.linesRight, counts.lines),
    kinds: share(counts.kindsRight, counts.lines),
    people: share(counts.peopleRight, counts.people),
    details: share(counts.detailsRight, counts.details),
    texts: share(counts.textsRight, counts.texts),
    junk: counts.junk,
    invented: counts.invented,
    lost: counts.wordsLost,
  }
  return `${name.padEnd(28)} ${Object.entries(parts)
    .map(([key, value]) => `${key} ${value}`)
    .join('  ')}  ${milliseconds.toFixed(0)} ms`
}

for (const folder of folders) {
  const measured = await measureFolder(folder)
  for (const { name, counts, wrong, milliseconds } of measured) {
    console.log(row(name, counts, milliseconds))
    if (why) for (const each of wrong) console.log(`    ${each}`)
  }
  console.log(
    row(
      'all',
      sum(measured.map(({ counts }) => counts)),
      measured.reduce((total, { milliseconds }) => total + milliseconds, 0),
    ),
  )
}
