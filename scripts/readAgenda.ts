// npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]
// Prints what a document proposes for an agenda, as JSON; no database is needed.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { proposalAsJson, readAgenda } from '../src/core/import/index.js'
import { readDocument } from '../src/formats/document/readDocument.js'

const { values: { days, language }, positionals: [file] } = parseArgs({ allowPositionals: true, options: { days: { type: 'string' }, language: { type: 'string' } } })
if (!file) {
  console.error('usage: npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]')
  process.exit(2)
}
const read = await readDocument(readFileSync(file), { name: file })
if ('error' in read) {
  console.error(`${file}: ${read.error}`)
  process.exit(1)
}
const today = new Date().toISOString().slice(0, 10)
const proposal = readAgenda(read.document, { today, ...(days ? { days: days.split(',') } : {}), ...(language ? { languages: [language] } : {}) })
console.log(JSON.stringify(proposalAsJson(proposal), null, 1))
