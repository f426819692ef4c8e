/** Reading an agenda out of a document: a proposal, its questions, and what it is compared with. */
export { alikeTo, answered } from './applyAnswer.js'
export { proposalAsJson } from './proposalAsJson.js'
export { matchTranslation } from './matchTranslation.js'
export * from './proposal.js'
export { readAgenda } from './readAgenda.js'
