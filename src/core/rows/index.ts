export { matchRows, type Row, type RowFields, withKnownIds } from './matchRows.js'
export { mergeValue } from './mergeRows.js'
