/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts = {
  complete: 'complete',
  inEvent: 'In the event and all that belongs to it',
  languageMissing: '{{language}}: missing',
  languageOutdated: '{{language}}: outdated',
  loading: 'Translations are being counted',
  missing: '{{count}} missing',
  outdated: '{{count}} outdated',
  ownTexts: 'In the event’s own texts',
  saved: 'As last saved. Outdated: the text was changed after it was translated.',
  translate: 'Translate into {{language}}',
}
