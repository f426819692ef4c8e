import { t } from './texts.js'

export const eventSlug = 'sfax-2019'

export const event = {
  title: t(
    'Sub-regional Peer-Learning Event',
    'Rencontre sous-régionale d’apprentissage entre pairs',
    'لقاء شبه إقليمي للتعلّم بين الأقران',
  ),
  theme: t(
    'Building trust through strengthened cooperation: the role of civil society in the urban governance of migration',
    'Construire la confiance par une coopération renforcée : le rôle de la société civile dans la gouvernance urbaine des migrations',
    'بناء الثقة عبر تعزيز التعاون: دور المجتمع المدني في الحوكمة الحضرية للهجرة',
  ),
  programme: t(
    'Mediterranean City-to-City Migration Dialogue, Knowledge and Action',
    'Migration de ville à ville en Méditerranée : dialogue, connaissances et action',
    'الهجرة من مدينة إلى مدينة في المتوسط: حوار ومعرفة وعمل',
  ),
  city: t('Sfax', 'Sfax', 'صفاقس'),
  introduction: {
    en: [
      'Migrants settle in better where several levels of government and civil society act together. The policy recommendations of MC2CM ask for exactly that: associations open the way to public services, and help a city to see its diversity without tension.',
      'Many participating cities have little capacity of their own in this field. Civil society organisations receive newcomers, keep the city together and know what migrants need; local governments can work with them so that everybody has a right to the city, to its services and to a voice in it.',
      'MC2CM begins with a profile of migration in each city and a group of those concerned there. This meeting goes on from these profiles: together the cities look for ways of working with civil society that strengthen cohesion and answer what is said about migration without evidence.',
      'Representatives of civil society are at the table, so that coordination at the local level is designed with them.',
    ],
    fr: [
      'Les migrants trouvent mieux leur place là où plusieurs niveaux de gouvernement et la société civile agissent ensemble. C’est ce que demandent les recommandations du MC2CM : les associations ouvrent l’accès aux services publics et aident une ville à regarder sa diversité sans tension.',
      'Beaucoup de villes participantes ont peu de moyens propres dans ce domaine. Les organisations de la société civile accueillent les nouveaux venus, préservent la cohésion de la ville et connaissent les besoins des migrants ; les gouvernements locaux peuvent travailler avec elles pour que chacun ait droit à la ville, à ses services et à y être entendu.',
      'Le MC2CM commence par un profil migratoire de chaque ville et par un groupe des acteurs concernés. Cette rencontre part de ces profils : les villes y cherchent ensemble des manières de travailler avec la société civile qui renforcent la cohésion et répondent aux discours sans preuves sur les migrations.',
      'Des représentants de la société civile sont à la table, pour que la coordination locale se construise avec eux.',
    ],
  },
  days: [
    { date: '2019-06-24', label: t('Arrival', 'Arrivée', 'الوصول') },
    { date: '2019-06-25', label: t('Day 1', 'Jour 1', 'اليوم الأول') },
    { date: '2019-06-26', label: t('Day 2', 'Jour 2', 'اليوم الثاني') },
  ],
}
