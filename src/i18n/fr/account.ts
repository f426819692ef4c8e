import type { AccountTexts } from '../en.js'

export const account: AccountTexts = {
  link: 'Lien',
  linkHint:
    'Pour une personne qui a oublié son mot de passe : un lien avec lequel elle en choisit un nouveau.',
  linkMade:
    'Il sert une seule fois, jusqu’au {{until}} ; le précédent ne fonctionne plus. Donnez-le en personne : qui l’a choisit le mot de passe.',
  makeLink: 'Créer un lien pour un nouveau mot de passe',
}
