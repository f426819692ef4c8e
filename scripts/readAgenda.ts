// npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]
// Prints what a document proposes for an agenda, as JSON; no database is needed.
import { readFileSync } from 'node:fs'
import { proposalAsJson } from '../src/core/import/asJson.js'
import type { TextDocument } from '../src/core/import/document.js'
import { readAgenda } from '../src/core/import/readAgenda.js'
import { readCsv, readDocx, readHtml, readOdt, readText, readXlsx } from '../src/formats/document/index.js'

const readers: Record<string, (bytes: Uint8Array) => TextDocument | undefined> = {
  docx: readDocx, odt: readOdt, xlsx: readXlsx,
  html: (bytes) => readHtml(Buffer.from(bytes).toString('utf8')), htm: (bytes) => readHtml(Buffer.from(bytes).toString('utf8')),
  csv: (bytes) => readCsv(Buffer.from(bytes).toString('utf8')),
}

const option = (name: string) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
const file = process.argv.slice(2).find((each, index, all) => !each.startsWith('--') && !all[index - 1]?.startsWith('--'))
if (!file) {
  console.error('usage: npm run read-agenda -- FILE [--days 2027-03-16,2027-03-17] [--language fr]')
  process.exit(2)
}
const bytes = readFileSync(file)
const read = readers[file.split('.').at(-1)?.toLowerCase() ?? '']
const document = read?.(bytes) ?? readText(bytes.toString('utf8'))
const days = option('--days')?.split(',')
const language = option('--language')
const proposal = readAgenda(document, { ...(days ? { days } : {}), ...(language ? { languages: [language] } : {}), today: new Date().toISOString().slice(0, 10) })
console.log(JSON.stringify(proposalAsJson(proposal), null, 1))
