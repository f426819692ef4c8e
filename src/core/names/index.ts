/** How names are compared, everywhere: searching, suggesting, duplicates, what is pasted. */
export { bestMatches } from './bestMatches.js'
export { compareForms, compareNames, type Forms, formsOf } from './compareNames.js'
export { foldLetters } from './foldLetters.js'
export { foldName, nameWords } from './foldName.js'
export { initialsOf } from './initials.js'
export { nearNames } from './nearName.js'
export { searchKey, searchWords } from './searchKey.js'
