import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'completo',
  inEvent: 'En el evento y todo lo que le pertenece',
  languageMissing: '{{language}}: por traducir',
  languageOutdated: '{{language}}: por revisar',
  loading: 'Contando las traducciones',
  missing: 'por traducir: {{count}}',
  outdated: 'por revisar: {{count}}',
  ownTexts: 'En los textos propios del evento',
  saved: 'Según lo último guardado. Por revisar: el texto cambió después de traducirse.',
  translate: 'Traducir a: {{language}}',
}
