import type { CommentTexts } from '../en.js'

export const comments: CommentTexts = {
  add: 'Ajouter un commentaire',
  placeholder: 'Écrivez à l’équipe ; @ nomme quelqu’un',
  hint: 'Seule l’équipe lit les commentaires. {{keys}} envoie.',
  send: 'Envoyer',
  none: 'Aucun commentaire sur cette ligne pour le moment.',
  resolve: 'Marquer comme réglé',
  reopen: 'Rouvrir',
  delete: 'Supprimer',
  resolvedBy: 'réglé par {{name}}',
  resolved: '{{count|one=# commentaire réglé|other=# commentaires réglés}}',
  open: '{{count|one=# commentaire ouvert|other=# commentaires ouverts}}',
  onLine: '{{count|one=# commentaire ouvert|other=# commentaires ouverts}} sur « {{title}} »',
  people: 'Personnes à nommer',
  sent: 'Le commentaire est envoyé.',
  forYou: 'Commentaires pour vous',
  by: 'de {{name}}',
  mail: {
    subject: '{{name}} vous nomme dans un commentaire : {{line}}',
    intro: '{{name}} vous nomme dans un commentaire sur « {{line}} » ({{event}}) :',
    open: 'Ouvrir le commentaire',
  },
}
