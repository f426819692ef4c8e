/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts = {
  complete: 'complete',
  inEvent: 'In the whole event',
  languageMissing: '{{language}}: missing',
  languageOutdated: '{{language}}: outdated',
  loading: 'Translations are being counted',
  missing: '{{count}} missing',
  nothing: 'No texts to translate',
  outdated: '{{count}} outdated',
  saved: 'As last saved. Outdated: the text was changed after it was translated.',
  translate: 'Translate into {{language}}',
}
