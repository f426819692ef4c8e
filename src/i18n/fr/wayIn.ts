import type { WayInTexts } from '../en.js'

export const wayIn: WayInTexts = {
  endLinks: 'Désactiver tous les liens créés',
  endLinksAsk:
    'Tous les liens vers cette réunion qui ont été distribués cessent aussitôt de fonctionner. Son adresse ne change pas, et de nouveaux liens peuvent être créés.',
  link: 'Lien pour les participants',
  linkHint: 'Pour qui participe : un lien qui mène à la réunion sans en montrer l’adresse.',
  linkMade:
    'Il mène à la réunion jusqu’au {{until}}, ou jusqu’à ce que l’adresse ci-dessus change ou que tous les liens soient désactivés. Toute personne qui l’a peut entrer.',
  linksEnded: 'Plus aucun lien distribué auparavant ne mène à la réunion.',
  makeLink: 'Créer un lien pour les participants',
}
