// Prints a document as the readers of src/formats/document/ see it: npx tsx scripts/readDocument.ts FILE [--text|--json] [--safely]
import { readFileSync } from 'node:fs'
import type { Block } from '../src/core/import/document.js'
import { readDocument } from '../src/formats/document/readDocument.js'
import { readDocumentSafely } from '../src/formats/document/readDocumentSafely.js'

const [file = '', flag, how] = process.argv.slice(2)
const read = await (how === '--safely' ? readDocumentSafely : readDocument)(readFileSync(file), { name: file })
if ('error' in read) {
  console.error(read.error)
  process.exit(1)
}
const { document } = read

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
