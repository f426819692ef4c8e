import type { ExchangeTexts } from '../en.js'

/** Files for translators, what became of those that came back, and proposals of a machine. */
export const exchange: ExchangeTexts = {
  heading: 'Fichiers pour les traducteurs : {{language}}',
  intro:
    'Exportez les textes dans un fichier et importez-le une fois traduit. Rien n’est remplacé à votre insu.',
  handOut: 'Exporter',
  fromLanguage: 'Depuis cette langue : {{language}} ; {{open}} à traduire, {{all}} en tout',
  open: 'Ce qui est à traduire',
  all: 'Tous les textes',
  xliff: 'XLIFF, pour les outils de traduction',
  xliff1: 'XLIFF 1.2, pour les outils plus anciens',
  csv: 'Tableau (CSV), pour les tableurs',
  complete: 'Rien n’attend de traduction ici.',
  bringBack: 'Importer une traduction',
  chooseFile: 'Choisissez un fichier traduit, ou déposez-le ici',
  reading: 'Lecture de « {{name}} »…',
  storing: 'Enregistrement…',
  close: 'Fermer',
  apply: 'Enregistrer {{count|one=# texte|other=# textes}}',
  nothingToStore: 'Il n’y a rien à enregistrer dans ce fichier.',
  dryReport:
    '« {{name}} » : {{taken|one=# texte sera enregistré|other=# textes seront enregistrés}}, {{look}} à examiner. Rien n’est encore enregistré.',
  finalReport:
    '« {{name}} » : {{taken|one=# texte enregistré|other=# textes enregistrés}}, {{look}} à examiner.',
  notInFile:
    '{{count|one=# texte en attente de traduction n’est pas dans ce fichier.|other=# textes en attente de traduction ne sont pas dans ce fichier.}}',
  useAnyway: 'Utiliser quand même celle-ci',
  usedAnyway: 'Enregistré.',
  downloadRest: 'Télécharger ce qui n’a pas été repris',
  restName: 'non repris',
  none: 'aucun',
  where: 'Texte',
  why: 'Pourquoi',
  sourceSent: 'Source telle qu’exportée',
  source: 'Source actuelle',
  came: 'Rapporté',
  target: 'En place',
  counted: '{{result}} : {{count}}',
  brokenTags:
    'Paragraphe {{paragraph}} : ces balises manquent, sont en double ou étrangères au texte : {{tags}}.',
  brokenParagraphs: 'Paragraphes disparus, vides ou en trop : {{paragraphs}}.',
  brokenKind: 'Le texte est disposé autrement aujourd’hui que dans le fichier.',
  badSuggestions: 'Indiquez depuis quelle langue et pour quels textes, {{most}} au plus à la fois.',
  noFile: 'Aucun fichier n’est arrivé. Choisissez-en un et renvoyez-le.',
  noSuggestions:
    'Aucune traduction automatique n’est installée ici. Traduisez à la main, ou adressez-vous à un administrateur.',
  nothing:
    'Il n’y a rien à exporter : depuis cette langue tout est traduit. Choisissez tous les textes, ou une autre langue.',
  suggestionsFailed:
    'La traduction automatique n’a pas répondu comme il faut. Réessayez plus tard, ou traduisez à la main.',
  results: {
    taken: 'Enregistré',
    removed: 'Traduction supprimée',
    unchanged: 'Comme avant',
    empty: 'Revenu vide : ce qui est en place y reste',
    sourceMoved: 'La source a changé depuis',
    targetMoved: 'Quelqu’un d’autre l’a traduit depuis',
    unknownId: 'Le texte n’est plus dans l’événement',
    draft: 'Signalé comme inachevé par le traducteur ou l’outil',
    spoilt: 'Le tableur a mis une erreur à la place du texte',
    broken: 'Il manque des mises en forme ou des paragraphes',
    refused: 'Non accepté',
  },
  wouldBe: {
    taken: 'Sera enregistré',
    removed: 'La traduction sera supprimée',
  },
  faults: {
    columnsMissing:
      'Il manque des colonnes à ce tableau. Gardez telles quelles celles qui se nomment « id », « source: … » et « translation: … », et enregistrez-le de nouveau en CSV.',
    documentType:
      'Ce fichier XML déclare un type de document, ce qui n’est pas accepté. Exportez-le de votre outil en XLIFF 2.0 sans cette déclaration.',
    duplicateId:
      'Le texte « {{id}} » est deux fois dans le fichier. Gardez l’un des deux et importez le fichier.',
    eventUnknown:
      'Le fichier ne dit pas à quel événement il appartient. Gardez la dernière colonne du tableau, ou l’identifiant du fichier XLIFF, tels qu’ils ont été remis.',
    languagesUnknown:
      'Le fichier ne dit pas de quelle langue vers quelle langue il traduit. Exportez-le de nouveau avec les deux langues.',
    notTable:
      'Ce fichier n’est ni un XLIFF ni un tableau lisible. Enregistrez-le en « CSV UTF-8 » et importez-le. {{reason}}',
    notUnicode:
      'Les lettres de ce fichier sont illisibles. Enregistrez-le en « CSV UTF-8 » et importez-le.',
    notXliff:
      'C’est un fichier XML, mais pas un XLIFF : il commence par « {{found}} ». Exportez-le de votre outil en XLIFF 2.0.',
    notXml: 'Ce fichier XML est abîmé. Exportez-le de nouveau de votre outil. {{reason}}',
    noTexts: 'Il n’y a aucun texte dans ce fichier. Vérifiez que c’est le bon.',
    otherVersion: 'C’est un XLIFF {{found}}. Exportez-le de votre outil en XLIFF 2.0 ou 1.2.',
    severalEvents:
      'Ce fichier contient les textes de plusieurs événements. Importez un fichier pour chacun.',
    tooLarge:
      'C’est trop volumineux pour être lu d’un coup (limite : {{most}}). Répartissez-le en plusieurs fichiers.',
    workbook:
      'C’est un classeur. Enregistrez sa feuille en « CSV UTF-8 » et importez ce fichier-là.',
    otherEvent:
      'Ce fichier appartient à un autre événement ({{found}}, et non {{event}}). Importez-le là-bas.',
    otherLanguages:
      'Ce fichier traduit {{found}}, ici c’est {{languages}}. Choisissez d’abord cette langue, puis importez le fichier.',
  },
}
