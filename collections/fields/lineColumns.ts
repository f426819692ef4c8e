/** What a list of sessions shows of each line of an agenda. */
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
