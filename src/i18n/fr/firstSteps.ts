import type { FirstSteps } from '../en.js'

export const firstSteps: FirstSteps = {
  heading: 'Un nouvel événement',
  welcome: 'Par où commencer ?',
  busy: 'Création…',
  bring: {
    name: 'Partir d’un document',
    what: 'Un fichier Word, un PDF, un tableur ou un courriel contenant le programme : vous vérifiez ce qui a été lu.',
  },
  empty: {
    name: 'Partir de zéro',
    what: 'Titre, dates, lieu et langue ; saisissez ou collez ensuite les lignes.',
    heading: 'Nouvel événement',
    oneDay: 'Vide : l’événement dure un jour.',
    language: 'Langue dans laquelle vous l’écrivez d’abord',
    later:
      'Les autres langues, les partenaires et tout le reste peuvent attendre : ils se trouvent dans le formulaire de l’événement.',
    otherZone: 'En choisir un autre',
    whichZone: 'Choisissez le fuseau horaire du lieu.',
    go: 'Créer et ouvrir le programme',
  },
  copy: {
    name: 'Copier l’édition précédente',
    what: 'Les jours, les lignes et les personnes d’un événement antérieur, à de nouvelles dates, en brouillon.',
    heading: 'Copier un événement',
    from: 'Événement à copier',
    go: 'Copier et ouvrir le programme',
  },
}
