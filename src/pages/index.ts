/** The public pages, made of compiled agendas alone: by `src/api/pages`, by an export, by tests. */
export { type PageAddress, renderPage } from './renderPage.js'
export { assets } from './assets.js'
export { pathsIn } from './paths.js'
export type { Found, ListQuery, Page, PageLanguage, PageLooks, Site } from './site.js'
