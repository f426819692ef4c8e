import type { Values } from '../en.js'

export const values: Values = {
  assignmentState: {
    confirmed: 'Ha confirmado',
    declined: 'Ha declinado',
    invited: 'Invitado, sin respuesta',
  },
  attendance: { mixed: 'Presencial y en línea', online: 'En línea', onSite: 'Presencial' },
  eventStatus: {
    cancelled: 'Cancelado',
    movedOnline: 'Trasladado a internet',
    postponed: 'Aplazado',
    scheduled: 'Según lo previsto',
  },
  eventType: {
    conference: 'Conferencia',
    fieldVisit: 'Visita de campo',
    meeting: 'Reunión',
    other: 'Otro',
    peerLearning: 'Aprendizaje entre pares',
    training: 'Formación',
    webinar: 'Seminario en línea',
    workshop: 'Taller',
  },
  organisationRole: {
    donor: 'Donante',
    host: 'Anfitrión',
    organiser: 'Organizador',
    partner: 'Socio',
  },
  organisationType: {
    cityOrRegion: 'Ciudad o región',
    company: 'Empresa',
    government: 'Gobierno',
    international: 'Organización internacional',
    network: 'Red o asociación',
    ngo: 'Organización no gubernamental',
    other: 'Otro',
    university: 'Universidad o investigación',
  },
  placeKind: { online: 'En línea', outdoor: 'Al aire libre', room: 'Sala', venue: 'Sede' },
  sessionLevel: { introductory: 'Introductorio', intermediate: 'Intermedio', advanced: 'Avanzado' },
  sessionStatus: { cancelled: 'Cancelada', confirmed: 'Confirmada', tentative: 'Por confirmar' },
  timing: {
    afternoon: 'Tarde',
    allDay: 'Todo el día',
    clock: 'Hora exacta',
    evening: 'Noche',
    morning: 'Mañana',
    toBeAnnounced: 'Por anunciar',
  },
  userRole: { admin: 'Administrador', editor: 'Redactor', translator: 'Traductor' },
}
