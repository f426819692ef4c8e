import type { RoleDefinition } from './types.js'

const labels = (en: string, fr: string, ar: string, es: string) => ({ en, fr, ar, es })

/**
 * What a person or an organisation can do in a session. An exclusion holds both ways, so it is
 * written once: who leads a debate does not answer in it, and who interprets does nothing else.
 */
export const roles: Record<string, RoleDefinition> = {
  chair: {
    limit: 1,
    excludes: ['respondent'],
    labels: labels('Chair', 'Président·e de séance', 'رئيس/ة الجلسة', 'Presidente/a'),
  },
  moderator: {
    excludes: ['panellist', 'respondent'],
    labels: labels('Moderator', 'Modérateur·rice', 'مدير/ة الجلسة', 'Moderador/a'),
  },
  speaker: { labels: labels('Speaker', 'Intervenant·e', 'متحدث/ة', 'Ponente') },
  panellist: { labels: labels('Panellist', 'Panéliste', 'مشارك/ة في حلقة النقاش', 'Panelista') },
  presenter: { labels: labels('Presenter', 'Présentateur·rice', 'مقدّم/ة العرض', 'Presentador/a') },
  casePresenter: {
    labels: labels(
      'Case presenter',
      'Présentateur·rice de cas',
      'مقدّم/ة الحالة',
      'Presentador/a de caso',
    ),
  },
  facilitator: { labels: labels('Facilitator', 'Facilitateur·rice', 'ميسّر/ة', 'Facilitador/a') },
  respondent: { labels: labels('Respondent', 'Discutant·e', 'معقّب/ة', 'Comentarista') },
  rapporteur: { labels: labels('Rapporteur', 'Rapporteur·rice', 'مقرّر/ة', 'Relator/a') },
  host: { labels: labels('Host', 'Hôte', 'مضيف/ة', 'Anfitrión/a') },
  interpreter: {
    excludes: [
      'chair',
      'moderator',
      'speaker',
      'panellist',
      'presenter',
      'casePresenter',
      'facilitator',
      'respondent',
      'rapporteur',
      'host',
    ],
    labels: labels('Interpreter', 'Interprète', 'مترجم/ة فوري/ة', 'Intérprete'),
  },
}
