import { coffeeBreak, type SeedLine, lunch, party, sfaxCity } from './line.js'
import { t } from './texts.js'

const day = '2019-06-25'
const icmpd = t('ICMPD', 'ICMPD')
const uclg = t('UCLG', 'CGLU')

export const dayOne: SeedLine[] = [
  {
    day,
    kind: 'registration',
    starts: '08:30',
    ends: '09:00',
    title: t(
      'Registration and welcoming coffee/tea',
      'Inscription et café/thé de bienvenue',
      'التسجيل وقهوة/شاي الترحيب',
    ),
  },
  {
    day,
    kind: 'opening',
    starts: '09:00',
    ends: '09:30',
    title: t('Institutional opening', 'Ouverture institutionnelle', 'الافتتاح الرسمي'),
    parties: [
      party('speaker', 'elloumi', 'sfax', undefined, t('Mayor of Sfax', 'Maire de Sfax')),
      party(
        'speaker',
        'garbouj',
        'swiss',
        t('Swiss Cooperation Office in Tunisia', 'Bureau de la coopération suisse en Tunisie'),
        t(
          'Program Officer, Protection and Migration',
          'Chargée de programme, protection et migration',
        ),
      ),
      party(
        'speaker',
        'smida',
        'icmpd',
        undefined,
        t(
          'Head of ICMPD Tunis Office / Project Manager ProGreS Migration',
          'Cheffe du bureau de l’ICMPD à Tunis / Cheffe de projet ProGreS Migration',
        ),
      ),
      party(
        'speaker',
        'boussraoui',
        'uclg',
        uclg,
        t('Senior Manager Migration', 'Responsable principal migration'),
      ),
    ],
  },
  {
    day,
    kind: 'presentation',
    starts: '09:30',
    ends: '09:40',
    title: t(
      'Presentation of the objectives of the meeting',
      'Présentation des objectifs de la rencontre',
      'عرض أهداف اللقاء',
    ),
    objective: t(
      'To say where the meeting stands, what its programme is and how people will exchange.',
      'Dire où se situe la rencontre, quel est son programme et comment les échanges se feront.',
    ),
    parties: [
      party(
        'presenter',
        'abbad',
        'icmpd',
        icmpd,
        t('Project Manager MC2CM', 'Chef de projet MC2CM'),
      ),
    ],
  },
  {
    day,
    kind: 'session',
    starts: '09:40',
    ends: '10:30',
    title: t(
      'Definition of the discussion framework',
      'Définition du cadre de la discussion',
      'تحديد إطار النقاش',
    ),
    objective: t(
      'To hear what participants expect of CSOs where they live, and to agree on what civil society is and what it does in local migration governance, following the background note.',
      'Entendre ce que les participants attendent des OSC chez eux, et s’accorder sur ce qu’est la société civile et sur son rôle dans la gouvernance locale des migrations, à partir de la note de cadrage.',
    ),
    methodology: t(
      'Participants answer the questions below from their own experience and from the background note.',
      'Les participants répondent aux questions ci-dessous à partir de leur expérience et de la note de cadrage.',
    ),
    questions: [
      t(
        'What makes up civil society, and what are its organisations?',
        'De quoi se compose la société civile, et que sont ses organisations ?',
      ),
      t(
        'Which roles do CSOs have in the local governance of migration?',
        'Quels rôles les OSC ont-elles dans la gouvernance locale des migrations ?',
      ),
      t(
        'What do your cities expect CSOs to do and to answer for?',
        'Qu’attendent vos villes des OSC, et de quoi répondent-elles ?',
      ),
    ],
    parties: [
      party(
        'speaker',
        'lecoz',
        'mpi',
        t('Migration Policy Institute', 'Migration Policy Institute'),
        t('Expert', 'Experte'),
      ),
      party('moderator', 'fernandez', 'uclg', uclg),
    ],
  },
  {
    day,
    kind: 'session',
    starts: '10:30',
    ends: '11:15',
    title: t(
      '‘Right to the City’ and local migration governance: local partnerships to protect human rights and access basic services',
      '« Droit à la ville » et gouvernance locale des migrations : des partenariats locaux pour protéger les droits humains et accéder aux services de base',
      '«الحق في المدينة» والحوكمة المحلية للهجرة: شراكات محلية لحماية حقوق الإنسان والوصول إلى الخدمات الأساسية',
    ),
    objective: t(
      'To talk about what municipalities do for the ‘Right to the City’ and what CSOs do for governance based on rights.',
      'Échanger sur ce que font les municipalités pour le « droit à la ville » et les OSC pour une gouvernance fondée sur les droits.',
    ),
    methodology: t('Storytelling', 'Récit'),
    parties: [
      party(
        'speaker',
        'flety',
        'uclg',
        undefined,
        t(
          'Coordinator of the Secretariat of the UCLG Committee on Social Inclusion, Participatory Democracy & Human Rights',
          'Coordinatrice du secrétariat de la Commission de CGLU Inclusion sociale, démocratie participative et droits humains',
        ),
      ),
    ],
  },
  { day, kind: 'break', starts: '11:15', ends: '11:30', title: coffeeBreak },
  {
    day,
    kind: 'session',
    starts: '11:30',
    ends: '13:30',
    title: t(
      'Experience from the field: exchange and good practice presentation',
      'Expériences de terrain : échanges et présentation de bonnes pratiques',
      'تجارب من الميدان: تبادل وعرض ممارسات جيدة',
    ),
    objective: t(
      'To discover concrete examples of how local governments and CSOs coordinate on migration, to take part in them and to think about them.',
      'Découvrir des exemples concrets de coordination entre gouvernements locaux et OSC sur les migrations, s’y impliquer et y réfléchir.',
    ),
    methodology: t(
      'Posters: groups go from station to station (10 minutes of presentation, 5 of questions).',
      'Affiches : les groupes passent d’un poste à l’autre (10 minutes de présentation, 5 de questions).',
    ),
    parties: [
      party('moderator', 'fakhry', 'icmpd', icmpd),
      party('facilitator', 'gast', 'uclg', uclg),
      party('facilitator', 'flety', 'uclg', uclg),
      party('facilitator', 'ghaddar', 'icmpd', icmpd),
    ],
  },
  { day, kind: 'meal', starts: '13:45', ends: '14:30', title: lunch },
  {
    day,
    kind: 'fieldVisit',
    starts: '14:30',
    ends: '17:00',
    place: 'caritas',
    title: t(
      'Technical Field Visit/Peer Review to Caritas',
      'Visite technique de terrain/revue par les pairs chez Caritas',
      'زيارة ميدانية فنية/مراجعة الأقران إلى كاريتاس',
    ),
    objective: t(
      'To see what is possible and what is difficult when a city works with civil society: the Municipality of Sfax and the NGO Caritas.',
      'Voir ce qui est possible et ce qui est difficile quand une ville travaille avec la société civile : la municipalité de Sfax et l’ONG Caritas.',
    ),
    methodology: t(
      'In groups, participants answer guiding questions with what they saw, recommend and lived through during the visit.',
      'En groupes, les participants répondent à des questions avec ce qu’ils ont vu, recommandent et vécu pendant la visite.',
    ),
    parties: [
      party('casePresenter', 'aydi', 'sfax', sfaxCity),
      party('moderator', 'abbad', 'icmpd', icmpd),
      party('moderator', 'fernandez', 'uclg', uclg),
    ],
  },
  {
    day,
    kind: 'meeting',
    starts: '17:00',
    ends: '18:00',
    title: t(
      'Side meeting between partners and cities',
      'Réunion parallèle entre partenaires et villes',
      'اجتماع جانبي بين الشركاء والمدن',
    ),
    methodology: t(
      'Participants can talk with the partners of the project.',
      'Les participants peuvent parler avec les partenaires du projet.',
    ),
  },
]
