import type { WayInTexts } from '../en.js'

export const wayIn: WayInTexts = {
  link: 'Lien pour les participants',
  linkHint: 'Pour qui participe : un lien qui mène à la réunion sans en montrer l’adresse.',
  linkMade:
    'Il mène à la réunion jusqu’au {{until}}, ou jusqu’à ce que l’adresse ci-dessus change. Toute personne qui l’a peut entrer.',
  makeLink: 'Créer un lien pour les participants',
}
