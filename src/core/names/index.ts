/** How names are compared, everywhere: searching, suggesting, duplicates, what is pasted. */
export { bestMatches } from './bestMatches.js'
export { compareNames, type Forms, formsOf } from './compareNames.js'
export { foldLetters } from './foldLetters.js'
export { foldName } from './foldName.js'
export { isNearName } from './nearName.js'
export { searchKey, searchWords } from './searchKey.js'
