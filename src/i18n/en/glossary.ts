/** The glossary of an organisation, as a table. */
export const glossary = {
  add: 'Add a term',
  cell: '{{column}}, row {{row}}',
  keys: 'Tab goes to the next language, Enter to the next term. Rows that were copied in a spreadsheet can be pasted into any cell.',
  pasted: '{{count|one=# row pasted|other=# rows pasted}}',
  remove: 'Remove row {{row}}',
  terms: '{{count|one=# term|other=# terms}}',
}
