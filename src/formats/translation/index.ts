/** Texts on their way to translators and back. */
export { type FileFault, largest } from './faults.js'
export { parseReturned } from './parseReturned.js'
export { parseTranslationTable } from './parseTable.js'
export { parseXliff } from './parseXliff.js'
export { renderTranslationTable } from './renderTable.js'
export { renderXliff1 } from './renderXliff1.js'
export { renderXliff } from './renderXliff.js'
