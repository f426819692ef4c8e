/** Formatted texts as words with codes between them, as translators get them, and back. */
export { align } from './align.js'
export { refold, wrongCodes } from './refold.js'
export { isBlank, keyOf, looseKeyOf, tidyRun, wordsOf } from './runs.js'
export { stampOf } from './stamp.js'
export type { Code, Coded, Written } from './types.js'
export { type Block, unfold } from './unfold.js'
