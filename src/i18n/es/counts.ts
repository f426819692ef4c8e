import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'completo',
  inEvent: 'En todo el evento',
  languageMissing: '{{language}}: por traducir',
  languageOutdated: '{{language}}: por revisar',
  loading: 'Contando las traducciones',
  missing: 'por traducir: {{count}}',
  nothing: 'No hay textos que traducir',
  outdated: 'por revisar: {{count}}',
  saved: 'Según lo último guardado. Por revisar: el texto cambió después de traducirse.',
  translate: 'Traducir a: {{language}}',
}
