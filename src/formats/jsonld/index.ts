export { personJsonLd } from './parties.js'
export { jsonLdScript, eventJsonLd, renderJsonLd, sessionJsonLd } from './renderJsonLd.js'
