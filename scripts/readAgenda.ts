// npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]
// Prints what a document proposes for an agenda, as JSON; no database is needed.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposalAsJson, readAgenda } from '../src/core/import/index.js'
import type { TextDocument } from '../src/core/import/document.js'
import { isDate } from '../src/core/time/index.js'
import { limits } from '../src/formats/document/file/limits.js'
import { readDocument } from '../src/formats/document/readDocument.js'
import { bring as en } from '../src/i18n/en/bring.js'

const {
  values: { days, language },
  positionals: [file],
} = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string' }, language: { type: 'string' } },
})
if (!file) {
  console.error('usage: npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]')
  process.exit(2)
}
const fail = (why: string): never => {
  console.error(`${file}: ${why}`)
  process.exit(1)
}
const wrong = days?.split(',').find((day) => !isDate(day))
if (wrong !== undefined) fail(`--days wants dates such as 2027-03-16,2027-03-17, not "${wrong}"`)
if (!existsSync(file)) fail('there is no such file')
const read = await readDocument(readFileSync(file), { name: file })
if ('error' in read)
  fail(en.faults[read.error].replace('{{most}}', String(limits.file / 1_000_000)))
else print(read.document)
function print(document: TextDocument): void {
  const today = new Date().toISOString().slice(0, 10)
  const proposal = readAgenda(document, {
    today,
    ...(days ? { days: days.split(',') } : {}),
    ...(language ? { languages: [language] } : {}),
  })
  console.log(JSON.stringify(proposalAsJson(proposal), null, 1))
}
