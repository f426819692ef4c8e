import type { Values } from '../en.js'

export const values: Values = {
  assignmentState: { confirmed: 'Confirmé', declined: 'Décliné', invited: 'Invité, sans réponse' },
  attendance: { mixed: 'Sur place et en ligne', online: 'En ligne', onSite: 'Sur place' },
  eventStatus: {
    cancelled: 'Annulé',
    movedOnline: 'Déplacé en ligne',
    postponed: 'Reporté',
    scheduled: 'Comme prévu',
  },
  eventType: {
    conference: 'Conférence',
    fieldVisit: 'Visite de terrain',
    meeting: 'Réunion',
    other: 'Autre',
    peerLearning: 'Apprentissage entre pairs',
    training: 'Formation',
    webinar: 'Webinaire',
    workshop: 'Atelier',
  },
  organisationRole: {
    donor: 'Bailleur',
    host: 'Hôte',
    organiser: 'Organisateur',
    partner: 'Partenaire',
  },
  organisationType: {
    cityOrRegion: 'Ville ou région',
    company: 'Entreprise',
    government: 'Gouvernement',
    international: 'Organisation internationale',
    network: 'Réseau ou association',
    ngo: 'Organisation non gouvernementale',
    other: 'Autre',
    university: 'Université ou recherche',
  },
  placeKind: { online: 'En ligne', outdoor: 'En plein air', room: 'Salle', venue: 'Site' },
  sessionStatus: { cancelled: 'Annulée', confirmed: 'Confirmée', tentative: 'À confirmer' },
  timing: {
    afternoon: 'Après-midi',
    allDay: 'Toute la journée',
    clock: 'Heure exacte',
    evening: 'Soirée',
    morning: 'Matin',
    toBeAnnounced: 'À annoncer',
  },
  userRole: { admin: 'Administrateur', editor: 'Rédacteur', translator: 'Traducteur' },
}
