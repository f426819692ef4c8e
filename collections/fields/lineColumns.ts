/** The columns of a list of sessions. */
export const lineColumns = [
  'title',
  'numberLabel',
  'day',
  'starts',
  'ends',
  'kind',
  'status',
  '_status',
]
