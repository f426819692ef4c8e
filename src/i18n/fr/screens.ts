import type { Screens } from '../en.js'

export const screens: Screens = {
  errors: {
    badAddress: 'Ce n’est pas une adresse.',
    badQuery:
      'Cette question ne peut recevoir de réponse telle quelle : consultez le schéma et posez-la à nouveau.',
    lengthNeeded: 'Indiquez la longueur du contenu.',
    methodNotAllowed: 'Cette méthode n’est pas acceptée ici.',
    queryTooLarge:
      'Cette question demande trop à la fois. Demandez moins de champs, de niveaux ou de listes.',
    refused: 'Cela a été refusé.',
    notReady: 'L’application est en cours de démarrage ou d’arrêt. Réessayez dans une minute.',
    undone: 'Une partie de cet enregistrement a échoué et l’a annulé : rien n’a été enregistré.',
    unreadable: 'Ce qui a été envoyé est illisible.',
    agendaFormat: 'Il n’y a pas de format « {{format}} ». Il y a : {{formats}}.',
    agendaLanguage:
      'La langue « {{locale}} » n’est pas une de celles de ce site. Il y a : {{languages}}.',
    agendaNotFound: 'Il n’y a pas de programme publié à « {{slug}} ».',
    badParameter: '« {{value}} » n’est pas une valeur de {{name}}. Utilisez {{values}}.',
    databaseDown: 'La base de données est momentanément inaccessible. Réessayez dans une minute.',
    wayInEnded:
      'Ce lien ne mène à aucune réunion, ou n’y mène plus. Demandez à la personne qui vous l’a donné.',
    imageTooLarge:
      'Cette image est trop grande (mégapixels : {{pixels}} ; maximum : {{most}}). Réduisez-la, puis envoyez-la de nouveau.',
    storageDown:
      'L’espace de stockage des fichiers est momentanément inaccessible. Réessayez dans une minute.',
    databaseBusy:
      'Un autre programme écrit en ce moment dans la base de données. Rien n’a été enregistré : réessayez dans un instant.',
    databaseFull:
      'Le disque de la base de données est plein : plus rien ne peut être enregistré. Copiez ce que vous avez écrit et prévenez la personne qui gère ce serveur.',
    databaseReadOnly:
      'La base de données est en lecture seule : rien ne peut être enregistré. Copiez ce que vous avez écrit et prévenez la personne qui gère ce serveur.',
    agendaBusy: 'Ce programme est sans cesse en cours d’enregistrement. Réessayez dans un instant.',
    badComment:
      'Un commentaire contient des mots, et {{longest|one=# caractère|other=# caractères}} au plus.',
    commentGone: 'Ce commentaire n’existe plus.',
    notYourComment:
      'Seule la personne qui a écrit un commentaire le supprime. Vous pouvez le marquer comme réglé.',
    tooManyComments:
      'Cette ligne a déjà {{most|one=# commentaire|other=# commentaires}}. Supprimez d’abord certains des vôtres.',
    badCopy:
      'Donnez à la copie un titre et un premier jour, comme 2026-03-25. Un événement sans dates ne peut pas être copié.',
    badEdits:
      'Cette liste de modifications est illisible. Rechargez la page et refaites la modification.',
    badTranslations:
      'Ces traductions sont illisibles. Copiez ce que vous venez d’écrire, puis rechargez la page.',
    editorsOnly: 'Ceci est réservé aux rédacteurs. Adressez-vous à l’un d’eux.',
    eventGone: 'Cet événement n’existe plus.',
    loginNeeded: 'Connectez-vous d’abord.',
    badFilter:
      'Ce filtre compare avec une valeur impossible ou demande un champ qui ne se recherche pas.',
    badValue: 'Cette valeur ne convient pas ici.',
    bodyTooLarge: 'C’est trop volumineux : {{most}} Ko au plus sont lus ici en une fois.',
    busy: 'Quelqu’un d’autre enregistre ce programme en ce moment. Votre texte est toujours là : réessayez dans un instant.',
    clock: 'Ce n’est pas une heure. Tapez-la sous la forme 9:30 ou 14:05.',
    colour: 'Ce n’est pas une couleur. Tapez # et six chiffres ou lettres, par exemple #1f7a8c.',
    country: 'Tapez les deux lettres du pays, par exemple TN.',
    date: 'Ce n’est pas une date. Tapez-la sous la forme 2026-03-25 : année, mois, jour.',
    emptyFilter:
      'Précisez quels documents sont concernés : tout modifier d’un coup n’est pas accepté.',
    firstUserClosed: 'Le premier compte existe déjà. Demandez le vôtre à un administrateur.',
    heldBack: 'Ce programme n’est pas disponible en : {{language}}. Il l’est en : {{languages}}.',
    inUse: '{{name}} est utilisé dans : {{uses}}. Retirez-le d’abord de là.',
    lastAdmin: 'C’est le dernier administrateur. Nommez-en d’abord un autre.',
    leaseLost:
      'L’enregistrement a trop duré et quelqu’un d’autre est passé avant. Votre texte est toujours là : enregistrez-le de nouveau.',
    notInAgenda: 'Ce programme n’a pas de {{name}} « {{value}} ». Il a : {{values}}.',
    notYourEvent: 'Cet événement ne vous a pas été confié. Adressez-vous à un administrateur.',
    notYourLanguage:
      'Vous ne traduisez pas vers cette langue : {{language}}. Adressez-vous à un administrateur.',
    currentPasswordNeeded:
      'Saisissez aussi votre mot de passe actuel : il est nécessaire pour modifier votre mot de passe ou votre adresse.',
    currentPasswordWrong: 'Ce n’est pas votre mot de passe actuel.',
    noMail:
      'Aucun courriel n’est envoyé d’ici. Demandez à un administrateur un lien pour choisir un nouveau mot de passe.',
    passwordTooCommon:
      'Ce mot de passe est facile à deviner : beaucoup utilisent celui-ci ou un semblable, ou il est tiré de votre nom. Prenez plusieurs mots sans rapport entre eux.',
    tooManyAttempts: 'Trop de tentatives. Réessayez dans {{minutes}} min.',
    passwordTooShort:
      'Un mot de passe compte au moins {{length|one=# caractère|other=# caractères}}.',
    publishNotAllowed:
      'Vous pouvez enregistrer des brouillons, mais pas publier. Demandez-le à un rédacteur.',
    relatedMissing: 'Ce qui était choisi ici n’existe plus. Choisissez de nouveau.',
    slugTaken: '« {{slug}} » est déjà l’adresse de « {{title}} ». Celle-ci est libre : {{free}}',
    stale:
      '{{fields}} : modifié par quelqu’un d’autre depuis que vous avez ouvert cette page. Copiez votre texte, rechargez la page et refaites votre modification.',
    staleBy:
      '{{fields}} : modifié par {{by}} depuis que vous avez ouvert cette page. Copiez votre texte, rechargez la page et refaites votre modification.',
    timeZone:
      'Ce fuseau horaire est inconnu. Choisissez-en un dans la liste, par exemple Africa/Tunis.',
    textTooLarge:
      'Un texte ne peut avoir plus de {{levels|one=# niveau|other=# niveaux}} ni de {{nodes|one=# partie|other=# parties}}.',
    textLink:
      'Un lien doit mener à une adresse web (https://, http://), à mailto: ou tel:, ou à un endroit de cette page.',
    textUnknown: 'Ce texte contient un élément inconnu : {{type}}.',
    tooDeep:
      'Ce qui a été envoyé contient des listes imbriquées sans fin. Envoyez-le avec moins de niveaux.',
    tooLong:
      'Ce texte compte {{length|one=# caractère|other=# caractères}} ; il ne peut en compter plus de {{longest}}. Raccourcissez-le et enregistrez à nouveau.',
    tooMuch: 'C’est trop demander à la fois. Demandez moins de documents ou moins de profondeur.',
    translatorsOnlyTexts:
      'Les traducteurs ne modifient que les textes dans leurs langues ; horaires, personnes et ordre ne changent pas.',
    unknownFields:
      'Ces champs ne se modifient pas ici : {{fields}}. Retirez-les, ou modifiez-les à leur place.',
    unknownLocale: 'La langue « {{locale}} » ne fait pas partie de ce site.',
    unknownParameter: 'Il n’y a pas ici de paramètre « {{name}} ». Il y a : {{parameters}}.',
    url: 'Ce n’est pas une adresse web. Elle commence par https://, http:// ou mailto:.',
  },
  checks: {
    advice: 'Conseils',
    adviceNote: 'Mérite un coup d’œil ; n’empêche rien.',
    conflict: 'À résoudre avant la publication',
    conflictNote: 'Les brouillons peuvent être enregistrés tels quels.',
    event: 'Événement',
    heading: 'Vérifications',
    impossible: 'Impossible en l’état',
    impossibleNote: 'À corriger avant tout nouvel enregistrement.',
    missing: 'À compléter avant de publier',
    nothing: 'Rien ne s’oppose à la publication.',
    saved: 'Vérifié d’après le dernier enregistrement.',
    untitled: 'Séance sans titre',
  },
  inputs: {
    chooseCountry: 'Saisissez ou choisissez un pays',
    chooseDay: 'Jours de l’événement',
    chooseEvent: 'Choisissez d’abord l’événement : ses jours seront proposés ici.',
    chooseZone: 'Cherchez une ville ou une région',
    clockNow: 'Il y est maintenant {{time}} ({{offset}})',
    countryMissing: 'Aucun pays ne porte ce nom.',
    length: 'Durée : {{length}}',
    nextDay: 'le lendemain',
    notADate: 'Tapez une date sous la forme 2026-03-25.',
    proposed: 'Proposé d’après la dernière séance de cet événement.',
    zoneMissing: 'Aucun fuseau ne porte ce nom.',
  },
}
