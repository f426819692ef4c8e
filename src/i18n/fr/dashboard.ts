import type { DashboardTexts } from '../en.js'

/** An editor's first screen. */
export const dashboard: DashboardTexts = {
  advice: 'Conseils : {{count}}',
  agenda: 'Programme',
  asItIs: 'Le public le voit tel quel.',
  conflicts: '{{count|one=# conflit à résoudre|other=# conflits à résoudre}}',
  days: '{{count|one=# jour|other=# jours}}',
  form: 'Événement',
  heading: 'Vos événements',
  languages: 'Langues',
  more: 'Tous les événements (encore {{count}})',
  neverPublished: 'Pas encore publié.',
  noConflicts: 'Aucun conflit',
  noDate: 'Pas encore de dates',
  noEvents: 'Aucun événement ne vous a encore été confié. Demandez à un administrateur.',
  nothingAhead: 'Aucun événement à venir.',
  olderPublished: 'L’événement a des modifications non publiées.',
  past: 'Événements récents ({{count}})',
  sessions: '{{count|one=# séance|other=# séances}}',
  today: 'aujourd’hui : jour {{day}} sur {{of}}',
  todayOnly: 'aujourd’hui',
  unpublishedSessions:
    '{{count|one=# séance aux modifications non publiées|other=# séances aux modifications non publiées}}',
  reviewAsked: 'relecture demandée par {{name}}',
  translate: 'Traduire',
  untitled: 'Événement sans titre',
}
