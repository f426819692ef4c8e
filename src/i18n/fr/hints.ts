import type { Hints } from '../en.js'

export const hints: Hints = {
  alt: 'Une phrase qui dit ce que montre l’image. Laissée vide, elle est tirée du nom du fichier : relisez-la alors.',
  assignmentLabel: 'Quand le nom n’est pas encore connu : « Représentant de la Ville de Sfax ».',
  assignments: 'Qui fait quoi, dans l’ordre d’impression. Faites glisser pour changer l’ordre.',
  colour: 'Couleur web : # et six chiffres ou lettres, par exemple #1f7a8c.',
  day: 'L’un des jours de l’événement.',
  dayLabel: 'Par exemple « Jour d’arrivée » ou « Visites de terrain ». Peut rester vide.',
  days: 'Remplis d’après le premier et le dernier jour. Ajoutez-en ici, par exemple un jour d’arrivée.',
  ends: 'La séance suivante peut commencer à cette heure même.',
  endDay:
    'Pour une exposition ou un hackathon : la ligne figure à son premier jour et se poursuit jusqu’à la fin de celui-ci.',
  afterChange:
    'Cette nuit-là, les horloges indiquent deux fois cette heure. Non cochée : la première des deux.',
  startsNextDay:
    'Pour un concert à 00:30 annoncé avec la soirée de la veille. 24:30 veut dire la même chose.',
  eventSessions:
    'Dans l’ordre du programme. Ajoutez une séance ici, ou ouvrez-en une pour la modifier.',
  events: 'Un rassemblement entier, avec ses dates, ses langues et son programme.',
  eventTitle: 'Le titre tel qu’il figure sur la première page du programme.',
  heldThen:
    'Seulement si cela diffère de la fiche de la personne. Reste inchangé si elle change de poste.',
  interpretation: 'Langues d’interprétation : en, fr, ar…',
  heldBack:
    'Le programme n’est pas publié dans ces langues. Cela se décide à la publication, dans l’onglet Programme.',
  kind: 'Les pauses et les repas sont aussi des lignes du programme. Seules les séances de type « Séance » sont numérotées.',
  glossary:
    'Les mots que cette organisation traduit toujours de la même façon, proposés aux traducteurs. Un mot écrit de même dans deux langues l’est à dessein.',
  termNote: 'Quand l’employer. Pour l’équipe seulement.',
  languages: 'Les langues dans lesquelles les lecteurs trouveront ce programme.',
  wayIn:
    'L’adresse de la réunion. Seule l’équipe la voit ici ; les participants reçoivent un lien, qui cesse de fonctionner dès que cette adresse change.',
  cover: 'Affichée avec l’événement sur sa page et là où son lien est partagé.',
  registration: 'Où l’on s’inscrit : une page ou une adresse électronique (mailto:).',
  registrationNote: 'Par exemple : gratuit, jusqu’au 1er juin, réservé aux membres.',
  media: 'Photos, logos et documents PDF.',
  number:
    'Attribué dans l’ordre du programme. Une fois vu par le public, il reste le même jusqu’à ce qu’on renumérote, dans l’onglet Programme.',
  officialDates: 'Les dates annoncées.',
  organisationPeople: 'Les personnes dont la fiche nomme cette organisation.',
  organisations: 'Organisateurs, partenaires, bailleurs, et organismes des intervenants.',
  people:
    'Intervenants, présidents, facilitateurs : chaque personne une seule fois, pour tous les événements.',
  personSessions: 'Les séances où cette personne a un rôle, dans tous les événements.',
  places: 'Sites, salles, lieux en plein air, liens en ligne.',
  position: 'Sans heure exacte : les plus petits nombres viennent en premier.',
  private: 'Jamais montré aux lecteurs, sur aucune page ni aucun flux.',
  programme: 'La série dont il fait partie, s’il y en a une.',
  sessions: 'Chaque ligne d’un programme : séances, pauses et repas.',
  sessionTitle: 'Sans numéro : « Séance I » s’ajoute d’elle-même.',
  slug: 'Formé à partir du titre. Les liens déjà envoyés ne marchent plus si vous le changez après publication.',
  spokenLanguages: 'Langues dans lesquelles on s’exprime : en, fr, ar…',
  starts: 'Heure sur place. Vous pouvez taper 9, 930, 9h30 ou 9:30. La changer conserve la durée.',
  level: 'Ce que les participants devraient déjà savoir.',
  statusNote: 'Par exemple « à confirmer selon les heures d’arrivée ».',
  severalAtOnce:
    'À cocher pour un hall, un espace d’affichage, un site entier : les séances qui s’y tiennent en même temps ne se gênent pas.',
  sessionNotes: 'Pour l’équipe seulement : le public ne les voit jamais, quoi que l’on publie.',
  teamOnly:
    'Montage, briefing, séance pas encore annoncée : elle compte dans les vérifications et n’est jamais publiée tant que cette case est cochée.',
  theme: 'La question ou le sujet de tout l’événement.',
  timeZone: 'Le fuseau de l’horloge sur place, par exemple Africa/Tunis.',
  timing: 'Choisissez un moment de la journée quand l’heure exacte n’est pas encore connue.',
  track: 'Un thème qui traverse l’événement. Pour une salle, utilisez Lieu.',
  tracks: 'Des thèmes qui traversent un événement. Une salle n’en est pas un.',
  users:
    'Celles et ceux qui peuvent se connecter. Les personnes qu’un programme nomme se trouvent sous « Personnes ».',
  userEvents: 'Les événements sur lesquels cette personne peut travailler. Vide : tous.',
  userLanguages: 'Pour les traducteurs : les langues qu’ils peuvent écrire. Vide : toutes.',
  userRole:
    'Les rédacteurs écrivent et publient, les traducteurs remplissent leurs langues, les administrateurs gèrent aussi les comptes.',
  within: 'Pour une salle : le site où elle se trouve.',
}
