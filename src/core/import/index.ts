/** Reading an agenda out of a document: a proposal, its questions, and what it is compared with. */
export { alikeTo, answered } from './answer.js'
export { proposalAsJson } from './asJson.js'
export { matchTranslation } from './matchTranslation.js'
export * from './proposal.js'
export { readAgenda } from './readAgenda.js'
