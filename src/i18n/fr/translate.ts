import type { TranslateTexts } from '../en.js'

export const translate: TranslateTexts = {
  accept: 'Accepter',
  acceptAndPublish: 'Accepter et publier…',
  again: 'Réessayer',
  oneLanguage: 'Cet événement est dans une seule langue : {{language}}.',
  addLanguage: 'En ajouter une autre, sur sa fiche, sous Langues',
  allDone: 'Tous les textes sont traduits ({{total}}).',
  askForReview: 'Demander une relecture',
  askNow: 'Demander à un rédacteur',
  askedBy: '{{name}} vous demande de relire la traduction en {{language}} ({{when}}).',
  askedByAnother:
    '{{name}} a demandé une relecture : {{language}} ({{when}}). Un rédacteur publiera.',
  askedByYou: 'Vous avez demandé une relecture : {{language}} ({{when}}). Un rédacteur publiera.',
  beside: 'À côté de la source :',
  besideNone: 'rien',
  field: 'Traduction : {{language}}',
  files: 'Fichiers pour les traducteurs…',
  formattedAnew: 'Les mots sont les mêmes ; seule leur mise en forme a changé.',
  from: {
    elsewhere: 'Traduit ainsi ailleurs dans cet événement',
    glossary: 'D’après le glossaire',
  },
  fromLanguage: 'Depuis : {{language}}',
  giveUp: 'Abandonner ma saisie',
  gone: 'Cet événement n’existe plus.',
  itIs: 'Texte actuel',
  itWas: 'Traduit à partir de',
  keys: 'Tab : champ suivant. Ctrl+Entrée : c’est juste, passer au prochain texte à faire. Alt+↓ ou ↑ : texte suivant ou précédent. Alt+1, 2, 3 : prendre la proposition. Alt+0 : copier la source. Échap : revenir à ce qui est enregistré.\nChaque texte est enregistré comme brouillon dès que vous le quittez. Les balises comme <b1> … </b1> sont la mise en forme de la source : placez-les autour des mêmes mots.',
  laidOutOtherwise:
    'Cette traduction n’a pas les mêmes paragraphes que sa source. Elle reste telle quelle tant que vous ne la réécrivez pas en regard de la source.',
  languages: 'Langues',
  more: 'Afficher {{count}} de plus',
  noLanguage:
    'Vous ne traduisez vers aucune langue de cet événement. Adressez-vous à un administrateur.',
  notYours:
    'Seules les personnes qui peuvent modifier les textes de cet événement peuvent le traduire ici.',
  noSuggestion: 'Aucune proposition ne convient à ce texte.',
  notStored:
    'L’enregistrement a échoué. Réessayez ; si cela persiste, adressez-vous à un administrateur.',
  nothingOpen: 'Il ne reste rien à faire ici.',
  outdatedFirst: 'Textes à revoir d’abord',
  partly: '{{done|one=# paragraphe|other=# paragraphes}} sur {{total}}',
  partlyNote: 'Conservé sur cet appareil jusqu’à ce que le reste soit là.',
  refusals: {
    broken:
      'Ce n’est pas encore enregistré. Corrigez cela, ou copiez la source (Alt+0) et écrivez par-dessus.',
    sourceMoved:
      'La source a changé pendant que vous écriviez. Relisez-la : votre texte convient-il encore ? Il n’a pas encore été enregistré.',
    targetMoved:
      'Quelqu’un d’autre a traduit ce texte entre-temps. Le vôtre n’a pas été enregistré. Il a écrit :',
    unknownId:
      'Ce texte n’existe plus. Copiez ce que vous avez écrit si vous en avez besoin ailleurs.',
  },
  progress: '{{open|one=# texte à faire|other=# textes à faire}} sur {{total}}',
  proposed:
    'Proposé par une machine. Rien n’est enregistré avant que vous l’acceptiez, ou que vous le modifiiez et quittiez le texte.',
  publish: 'Publier…',
  reviewNote: 'Que doit savoir le rédacteur ? (facultatif)',
  saved: 'Enregistré',
  saving: 'Enregistrement…',
  seen: 'Vu',
  show: 'Afficher',
  shows: {
    all: 'Tous les textes',
    open: 'À traduire et à revoir',
    outdated: 'À revoir',
  },
  states: {
    current: 'À jour',
    missing: 'À traduire',
    outdated: 'À revoir',
    sameOnPurpose: 'Identique à la source',
  },
  stillRight: 'Toujours valable',
  suggest: 'Proposer',
  tab: 'Traduire',
  takeBack: 'Retirer la demande',
  useMine: 'Enregistrer le mien',
  useTheirs: 'Garder le sien',
}
