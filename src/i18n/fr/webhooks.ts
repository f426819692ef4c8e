import type { WebhookTexts } from '../en.js'

export const webhooks: WebhookTexts = {
  add: 'Ajouter',
  address: 'Adresse (https://…)',
  again: 'Renvoyer',
  answerWas: 'Réponse reçue : {{answer}}',
  attempt: 'Tentative {{number}}, {{when}} ({{seconds}} s) : {{what}}',
  badSecret:
    'Ce secret ne peut pas être utilisé : il faut whsec_ puis au moins 24 octets en base64. Laissez le champ vide pour qu’il soit créé pour vous.',
  badUrl:
    'Cette adresse ne peut pas être appelée. Elle doit commencer par https:// et ne contenir ni nom ni mot de passe.',
  copySecret:
    'Copiez ce secret maintenant et transmettez-le à la personne qui gère le site : il ne sera plus jamais affiché.',
  delivered: 'reçu',
  failed: 'abandonné',
  log: 'Envois',
  nextAt: 'prochaine tentative {{when}}',
  none: 'Aucun autre site n’est averti pour l’instant.',
  nothingSent: 'Rien n’a encore été envoyé.',
  ofApp: 'configuré par la personne qui gère cette application',
  open: 'Sites à avertir',
  release: 'Publication {{number}}',
  remove: 'Retirer {{address}}',
  secret: 'Secret (laissez vide pour qu’il soit créé)',
  taken: 'reçu ({{status}})',
  test: 'Envoyer un essai à {{address}}',
  testMessage: 'Essai',
  tooMany: 'Un événement peut avertir {{most}} adresses au plus.',
  waiting: 'en cours d’envoi',
  what: 'À chaque publication, ces adresses sont appelées (webhooks) pour qu’un autre site affiche aussitôt le nouvel agenda. Demandez l’adresse à la personne qui gère ce site.',
  faults: {
    answered: 'Le message n’a pas été accepté : l’autre site a répondu {{status}}.',
    brokeOff: 'L’autre site a interrompu la connexion.',
    certificate: 'Le certificat de cette adresse n’est pas valable : rien n’a été envoyé.',
    failed: 'Le message n’a pas pu être envoyé.',
    insecure:
      'L’adresse ne commence pas par https://. Retirez-la et ajoutez-la de nouveau avec https://.',
    privateAddress:
      'L’adresse mène dans un réseau privé. De telles adresses ne sont pas appelées d’ici ; la personne qui gère cette application peut l’autoriser.',
    redirected:
      'L’adresse ne fait que renvoyer vers une autre ({{status}}). Retirez-la et ajoutez celle vers laquelle elle mène.',
    refused: 'Personne ne répond à cette adresse.',
    removed: 'L’adresse a été retirée avant l’envoi.',
    secretLost:
      'Le secret ne peut plus être lu, car le secret de cette application a changé. Retirez l’adresse et ajoutez-la de nouveau.',
    timedOut: 'Aucune réponse n’est arrivée à temps.',
    unknownHost: 'Aucun site ne porte ce nom.',
  },
}
