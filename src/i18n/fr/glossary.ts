import type { GlossaryTexts } from '../en.js'

export const glossary: GlossaryTexts = {
  add: 'Ajouter un terme',
  cell: '{{column}}, ligne {{row}}',
  keys: 'Tab mène à la langue suivante, Entrée au terme suivant. Des lignes copiées dans un tableur peuvent être collées dans n’importe quelle case.',
  pasted: '{{count|one=# ligne collée|other=# lignes collées}}',
  remove: 'Supprimer la ligne {{row}}',
  terms: '{{count|one=# terme|other=# termes}}',
}
