// Prints a document as the readers of src/formats/document/ see it: npx tsx scripts/readDocument.ts FILE [--text]
import { readFileSync } from 'node:fs'
import type { Block } from '../src/core/import/document.js'
import { readDocx, readHtml, readOdt, readText, readXlsx } from '../src/formats/document/index.js'

const [file = '', flag] = process.argv.slice(2)
const bytes = readFileSync(file)
const document = /html$/.test(file) ? readHtml(bytes.toString()) : /(txt|md)$/.test(file) ? readText(bytes.toString()) : /od[ts]$/.test(file) ? readOdt(bytes) : /xlsx$/.test(file) ? readXlsx(bytes) : readDocx(bytes)

function show(blocks: Block[], indent = ''): string {
  return blocks.map((block) => {
    if (block.type === 'paragraph') {
      const { runs, type: _, list, label, ...more } = block
      const text = runs.map((run) => `${run.bold ? '*' : ''}${run.italic ? '_' : ''}${run.text}${run.italic ? '_' : ''}${run.bold ? '*' : ''}${run.href ? `<${run.href}>` : ''}`).join('|')
      return `${indent}${list ? `(${list.level} ${list.mark}) ` : ''}${label ? `[${label}] ` : ''}${JSON.stringify(text)} ${Object.keys(more).length ? JSON.stringify(more) : ''}`
    }
    return `${indent}TABLE ${block.name ?? ''}\n${block.rows.map((row) => `${indent} ROW${row.head ? ' head' : ''}\n${row.cells.map((cell) => `${indent}  ${cell.column}+${cell.columns}x${cell.rows}\n${show(cell.blocks, `${indent}    `)}`).join('\n')}`).join('\n')}`
  }).join('\n')
}

if (flag === '--text') {
  console.log(show(document.blocks))
  for (const { where, blocks } of document.apart) console.log(`\n${where.toUpperCase()}\n${show(blocks)}`)
  console.log(JSON.stringify({ ...document, blocks: undefined, apart: undefined }))
} else console.log(JSON.stringify(document, null, 1))
