import type { Presence } from '../en.js'

export const presence: Presence = {
  came: '{{name}} a ouvert ce programme.',
  changed: 'Modifié entre-temps par {{names}} :',
  changedBySomeone: 'Modifié entre-temps par quelqu’un d’autre :',
  clash: '{{name}} a modifié la même chose entre-temps : {{fields}}. Sa version :',
  copy: {
    busy: 'Copie en cours…',
    firstDay: 'Premier jour de la copie',
    go: 'Copier',
    note: 'Jours, séances, personnes et toutes les langues sont copiés comme brouillons. Chacun est de nouveau « invité » ; les lignes annulées ne sont pas copiées.',
    open: 'Copier l’événement…',
    saveFirst: 'Enregistrez ou annulez d’abord vos modifications.',
    title: 'Titre de la copie',
  },
  editing: 'modifications non enregistrées',
  held: {
    affiliation: 'Organisme à ce moment-là, si différent',
    jobTitle: 'Fonction à ce moment-là, si différente',
  },
  here: 'Également ici :',
  more: '{{count|one=# autre ligne|other=# autres lignes}}',
  refusedEdit: 'modifié entre-temps par {{name}} ({{fields}})',
  place: {
    create: 'Nouveau lieu « {{name}} »',
    unknown: 'Aucun lieu ne porte ce nom. Entrée encore une fois :',
  },
  show: 'Afficher ici',
  since: 'Ici depuis {{time}}',
  took: '{{names}} vient d’enregistrer {{what}}.',
  tookBySomeone: 'Quelqu’un d’autre vient d’enregistrer {{what}}.',
  went: '{{name}} a quitté ce programme.',
  yoursStays: 'Ce que vous n’avez pas encore enregistré est conservé.',
}
