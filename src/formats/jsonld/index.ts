export { jsonLdScript, renderJsonLd } from './renderJsonLd.js'
