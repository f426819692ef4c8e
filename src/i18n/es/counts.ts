import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'completo',
  inEvent: 'En el evento y todo lo que le pertenece',
  languageMissing: '{{language}}: sin traducir',
  languageOutdated: '{{language}}: desactualizado',
  loading: 'Contando las traducciones',
  missing: '{{count}} sin traducir',
  outdated: '{{count|one=# desactualizado|other=# desactualizados}}',
  ownTexts: 'En los textos propios del evento',
  saved: 'Según lo último guardado. Desactualizado: el texto cambió después de traducirse.',
  translate: 'Traducir a: {{language}}',
}
