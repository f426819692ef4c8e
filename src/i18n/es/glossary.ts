import type { GlossaryTexts } from '../en.js'

export const glossary: GlossaryTexts = {
  add: 'Añadir un término',
  cell: '{{column}}, fila {{row}}',
  keys: 'Tab lleva al idioma siguiente, Intro al término siguiente. Las filas copiadas de una hoja de cálculo se pueden pegar en cualquier celda.',
  pasted: '{{count|one=# fila pegada|other=# filas pegadas}}',
  remove: 'Quitar la fila {{row}}',
  terms: '{{count|one=# término|other=# términos}}',
}
