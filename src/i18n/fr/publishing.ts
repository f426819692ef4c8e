import type { Publishing } from '../en.js'

/**
 * The drawer in which an agenda, or a part of it, is published or taken back from readers; lines
 * for the team only.
 */
export const publishing: Publishing = {
  accepted: 'Déjà lus ({{count}})',
  acceptNew: 'J’ai lu ceci et je publie quand même',
  adviceNew: 'À regarder d’abord ({{count}})',
  all: 'Tout',
  changes: 'Changements : {{count}}',
  close: 'Fermer',
  closed:
    'Cet espace ne peut pas regarder ce que les lecteurs verraient changer. Vous pouvez publier ce seul document tel quel.',
  closedLost:
    'Cet espace ne peut pas regarder ce que les lecteurs perdraient. Vous pouvez retirer ce seul document tel quel.',
  conflicts: 'À résoudre d’abord ({{count}})',
  details: 'Les informations sur l’événement',
  eventFirst:
    'L’événement n’est pas encore publié : les lecteurs n’en voient rien, cette ligne non plus. Publiez d’abord l’événement ; vous y choisirez les lignes qui paraissent avec lui.',
  firstTime: 'Les lecteurs voient ici ce programme pour la première fois.',
  firstTimeShort: 'pour la première fois',
  find: 'Les lecteurs le trouvent ici :',
  goesOut: 'Ce qui sera publié ({{count}} sur {{total}})',
  heading: {
    all: 'Publier le programme',
    line: 'Publier cette ligne',
    lines: 'Publier ces lignes',
    withdrawEvent: 'Retirer le programme aux lecteurs',
    withdrawLine: 'Retirer cette ligne aux lecteurs',
  },
  hint: {
    advice: 'Cochez que vous avez lu les conseils.',
    conflicts: 'Résolvez d’abord ce qui fait obstacle.',
    missing: 'Ajoutez d’abord ce qui manque.',
    nothing: 'Il n’y a rien à publier.',
    nothingChosen: 'Choisissez ce qui sera publié.',
    team: 'Cette ligne reste dans l’équipe.',
  },
  leftOut: 'Laissés de côté, encore en attente : {{count}}',
  lose: 'Ce que les lecteurs perdront',
  loseAll:
    'Les lecteurs ne trouveront plus ce programme : ses pages, calendriers et flux répondront qu’il n’existe pas. Rien n’est supprimé : vous pourrez le publier à nouveau.',
  loseLine:
    'Rien n’est supprimé : la ligne reste ici comme brouillon et pourra être publiée à nouveau.',
  looking: 'Examen de ce que verront les lecteurs…',
  missing: 'Il manque, avant toute publication',
  noConflicts: 'Aucun conflit',
  none: 'Rien',
  newTab: 's’ouvre dans un nouvel onglet',
  open: 'Publier…',
  publishAlone: 'Publier ce seul document',
  publishEvent: 'Publier l’événement…',
  published: 'Publié : publication {{number}}',
  stays: 'Reste dans l’équipe ({{count}})',
  staysLine:
    'Cette ligne est réservée à l’équipe : elle ne paraîtra pas tant que personne ne l’aura décidé.',
  unchanged: 'aucun changement',
  unpublish: 'Dépublier…',
  withdraw: 'Retirer aux lecteurs',
  withdrawAlone: 'Retirer ce seul document',
  withdrawing: 'Retrait en cours…',
  withdrawnAs: 'Les lecteurs ne le voient plus depuis la publication {{number}}',
  team: {
    mark: 'Équipe',
    only: 'Pour l’équipe seulement',
    everyone: 'Pour les lecteurs aussi',
    legend: 'Les lecteurs ne voient pas ces lignes',
    filter: {
      all: 'Équipe et lecteurs',
      readers: 'Ce que voient les lecteurs',
      team: 'Pour l’équipe seulement',
    },
  },
  days: {
    none: 'Cet événement n’a pas encore de jours',
    why: 'Les lignes se placent dans des jours, et rien ne peut être publié sans date. Dites quand il a lieu : ses jours en découlent. Vous pourrez les modifier.',
    first: 'Premier jour',
    last: 'Dernier jour',
    add: 'Ajouter les jours',
    adding: 'Ajout en cours…',
    wrong: 'Le dernier jour ne doit pas précéder le premier.',
  },
}
