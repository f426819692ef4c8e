/** Any page may load this, without its reader’s login. */
export const toAnyOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The component changes with the app: a page need not ask for it more than every few minutes. */
export const scriptHeaders = {
  ...toAnyOrigin,
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
}
