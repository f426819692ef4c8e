import type { DashboardTexts } from '../en.js'

/** An editor's first screen. */
export const dashboard: DashboardTexts = {
  advice: 'Consejos: {{count}}',
  agenda: 'Programa',
  asItIs: 'El público lo ve tal como está.',
  conflicts: '{{count|one=# conflicto por resolver|other=# conflictos por resolver}}',
  days: '{{count|one=# día|other=# días}}',
  form: 'Evento',
  heading: 'Sus eventos',
  languages: 'Idiomas',
  more: 'Todos los eventos ({{count}} más)',
  neverPublished: 'Aún no publicado.',
  noConflicts: 'Sin conflictos',
  noDate: 'Aún sin fechas',
  noEvents: 'Aún no le han asignado ningún evento. Pídalo a un administrador.',
  nothingAhead: 'No hay eventos próximos.',
  olderPublished: 'El evento tiene cambios sin publicar.',
  past: 'Eventos recientes ({{count}})',
  sessions: '{{count|one=# sesión|other=# sesiones}}',
  today: 'hoy: día {{day}} de {{of}}',
  todayOnly: 'hoy',
  unpublishedSessions:
    '{{count|one=# sesión con cambios sin publicar|other=# sesiones con cambios sin publicar}}',
  reviewAsked: 'revisión pedida por {{name}}',
  translate: 'Traducir',
  untitled: 'Evento sin título',
}
