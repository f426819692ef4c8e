export { renderPersonJsonLd } from './parties.js'
export {
  jsonLdScript,
  renderEventJsonLd,
  renderJsonLd,
  renderSessionJsonLd,
} from './renderJsonLd.js'
