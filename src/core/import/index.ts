/** Reading an agenda out of a document: a proposal, its questions, and what it is compared with. */
export { alikeTo, answered, changed } from './answer.js'
export { proposalAsJson } from './asJson.js'
export { type ChangedField, compareDocuments, type DocumentChange } from './compareDocuments.js'
export { matchTranslation, type TranslationDifference, type TranslationPair } from './matchTranslation.js'
export type * from './proposal.js'
export { readAgenda } from './readAgenda.js'
export { plainText } from './writing.js'
