import { coffeeBreak, type SeedLine, lunch, party, sfaxCity } from './line.js'
import { t } from './texts.js'

const day = '2019-06-26'
const unhabitat = t('UN-Habitat', 'ONU-Habitat')

export const dayTwo: SeedLine[] = [
  {
    day,
    kind: 'session',
    starts: '09:00',
    ends: '09:45',
    title: t(
      'Peer-Review presentation of the results',
      'Présentation des résultats de la revue par les pairs',
      'عرض نتائج مراجعة الأقران',
    ),
    objective: t(
      'To hear what participants made of the visit of the day before.',
      'Entendre ce que les participants retiennent de la visite de la veille.',
    ),
    methodology: t(
      'The working groups meet again and say briefly what they answered, saw and recommend, question by question.',
      'Les groupes de travail se retrouvent et disent brièvement leurs réponses, observations et recommandations, question par question.',
    ),
    parties: [
      party('respondent', 'aydi', 'sfax', sfaxCity),
      party('moderator', 'salcedo', 'unhabitat', unhabitat),
    ],
  },
  {
    day,
    kind: 'session',
    starts: '09:45',
    ends: '11:00',
    title: t(
      'What are the main challenges of coordination with CSOs and how can they be addressed?',
      'Quels sont les principaux défis de la coordination avec les OSC et comment y répondre ?',
      'ما أهم تحديات التنسيق مع منظمات المجتمع المدني وكيف يمكن معالجتها؟',
    ),
    objective: t(
      'To name, with cities and CSOs, what is hard about working together day by day in the local governance of migration.',
      'Nommer, avec les villes et les OSC, ce qui est difficile dans la coopération quotidienne pour la gouvernance locale des migrations.',
    ),
    methodology: t(
      'Some cities and CSOs open with their view; then everybody joins the debate.',
      'Quelques villes et OSC ouvrent avec leur point de vue ; puis tous entrent dans le débat.',
    ),
    parties: [party('moderator', 'gast', 'uclg', t('UCLG', 'CGLU'))],
  },
  { day, kind: 'break', starts: '11:00', ends: '11:15', title: coffeeBreak },
  {
    day,
    kind: 'session',
    starts: '11:15',
    ends: '13:30',
    title: t(
      'How to ensure sustainable, flexible and effective coordination?',
      'Comment assurer une coordination durable, souple et efficace ?',
      'كيف نضمن تنسيقاً مستداماً ومرناً وفعّالاً؟',
    ),
    objective: t(
      'To hear what CSOs and local governments propose for coordination across levels, also in view of the MC2CM policy recommendations.',
      'Entendre ce que proposent les OSC et les gouvernements locaux pour la coordination entre niveaux, aussi au regard des recommandations du MC2CM.',
    ),
    methodology: t('Open debate', 'Débat ouvert'),
    parties: [party('moderator', 'salcedo', 'unhabitat', unhabitat)],
  },
  { day, kind: 'meal', starts: '13:30', ends: '14:30', title: lunch },
  {
    day,
    kind: 'plenary',
    starts: '14:30',
    ends: '15:30',
    title: t(
      'Take away: what should we report from this meeting',
      'À retenir : que rapporter de cette rencontre',
      'الخلاصة: ماذا ننقل من هذا اللقاء',
    ),
    methodology: t(
      'Participants say what they conclude and recommend, first from Day 1, then from Day 2.',
      'Les participants disent ce qu’ils concluent et recommandent, d’abord du jour 1, puis du jour 2.',
    ),
  },
  {
    day,
    kind: 'closing',
    starts: '15:30',
    ends: '16:00',
    title: t('Next steps and Closing', 'Prochaines étapes et clôture', 'الخطوات التالية والاختتام'),
    parties: [
      party(
        'speaker',
        'abbad',
        'icmpd',
        t('ICMPD', 'ICMPD'),
        t('MC2CM Project Manager', 'Chef de projet MC2CM'),
      ),
      {
        role: 'speaker',
        organisation: 'sfax',
        label: t(
          'Representative of the City of Sfax',
          'Représentant·e de la Ville de Sfax',
          'ممثل مدينة صفاقس',
        ),
      },
    ],
  },
]
