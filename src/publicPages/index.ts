/** The public pages, made of compiled agendas alone: by `src/api/pages`, by an export, by tests. */
export { renderPage } from './renderPage.js'
export { assets } from './assets.js'
export type { Page, PageLooks, Site } from './site.js'
