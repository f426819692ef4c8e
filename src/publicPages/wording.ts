import { colonOf, commaOf } from '../core/phrases.js'

export { dateRange } from '../core/time/dates.js'
export { lengthOf, shortDate, zoneName } from '../core/time/spoken.js'

/** The marks between parts of one thing, and after a label. */
export const punctuationOf = (language: string) => ({
  comma: commaOf(language),
  colon: colonOf(language),
})
