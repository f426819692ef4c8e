import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'complet',
  inEvent: 'Dans l’événement et tout ce qui en fait partie',
  languageMissing: '{{language}} : à traduire',
  languageOutdated: '{{language}} : à revoir',
  loading: 'Décompte des traductions en cours',
  missing: '{{count}} à traduire',
  outdated: '{{count}} à revoir',
  ownTexts: 'Dans les textes propres à l’événement',
  saved: 'Au dernier enregistrement. À revoir : le texte a été modifié après sa traduction.',
  translate: 'Traduire vers : {{language}}',
}
