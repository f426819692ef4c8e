/**
 * Pages of other sites may load this; which sites these are is said by `respond`, as of every
 * answer.
 */
export const forOtherSites = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/**
 * The component changes only with the app, so a page need not ask for it more than every few
 * minutes.
 */
export const scriptHeaders = {
  ...forOtherSites,
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
}
