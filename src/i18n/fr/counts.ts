import type { CountsTexts } from '../en.js'

/** How far texts are translated: in lists, on forms, on the first screen. */
export const counts: CountsTexts = {
  complete: 'complet',
  inEvent: 'Dans tout l’événement',
  languageMissing: '{{language}} : à traduire',
  languageOutdated: '{{language}} : à revoir',
  loading: 'Décompte des traductions en cours',
  missing: 'à traduire : {{count}}',
  nothing: 'Aucun texte à traduire',
  outdated: 'à revoir : {{count}}',
  saved: 'Au dernier enregistrement. À revoir : le texte a été modifié après sa traduction.',
  translate: 'Traduire vers : {{language}}',
}
