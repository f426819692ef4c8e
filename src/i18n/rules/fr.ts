import type { RuleTexts } from './en.js'

export const fr: RuleTexts = {
  rules: {
    zoneIsKnown:
      '« {{value}} » n’est pas un fuseau horaire. Choisissez-en un dans la liste, par exemple Africa/Tunis.',
    daysAreDates:
      '« {{value}} » n’est pas une date. Indiquez l’année, le mois et le jour, par exemple 2019-06-25.',
    daysAreDistinct:
      'La date « {{date}} » figure déjà parmi les jours de l’événement. Supprimez l’une des deux.',
    eventEndsAfterStart:
      'L’événement se termine avant d’avoir commencé. Choisissez une fin plus tardive ou un début plus précoce.',
    dayBelongsToEvent:
      '« {{session}} » est prévue à une date ({{day}}) qui n’est pas un jour de l’événement. Choisissez un autre jour ou ajoutez celui-ci à l’événement.',
    timeIsWellFormed:
      '« {{value}} » n’est ni une date ni une heure. Écrivez les dates sous la forme 2019-06-25 et les heures sous la forme 09:30.',
    startIsKnown:
      '« {{session}} » n’a pas d’heure de début. Indiquez-en une, ou choisissez un moment de la journée ou « à annoncer ».',
    endsAfterStart:
      'La fin de « {{session}} » n’est pas postérieure à son début ({{time}}). Choisissez une fin plus tardive ou indiquez qu’elle a lieu le lendemain.',
    timeExists:
      'L’heure {{value}} n’existe pas à cette date ({{date}}) : elle est sautée au changement d’heure ({{zone}}). Choisissez une heure avant ou après le changement.',
    assignmentNamesSomeone:
      'La ligne {{row}} de « {{session}} » ne désigne personne. Choisissez une personne ou une organisation, écrivez de qui il s’agit à la place d’un nom, ou supprimez la ligne.',
    roleOnce:
      'Les lignes {{otherRow}} et {{row}} de « {{session}} » désignent la même partie dans le même rôle ({{role}}). Supprimez l’une des deux.',
    sessionsWithinDates:
      'Rien n’a lieu aux dates annoncées ({{dates}}) : les séances ont lieu à ces dates : {{days}}. Corrigez les dates, ou déplacez aussi le programme.',
    noDoubleBookedPerson:
      '{{person}} participe déjà à « {{other}} » ({{otherTime}}). Choisissez un autre horaire ou une autre personne.',
    noDoubleBookedPlace:
      '{{place}} : lieu déjà occupé par « {{other}} » ({{otherTime}}). Choisissez un autre horaire ou un autre lieu.',
    plenaryStandsAlone:
      '« {{other}} » ({{otherTime}}) a lieu en même temps, et l’une des deux s’adresse à tout le monde. Choisissez un autre horaire ou donnez à chacune son propre fil thématique.',
    roleFitsKind:
      'Le rôle « {{role}} » (ligne {{row}}) ne convient pas à « {{session}} », de type « {{kind}} ». Changez le rôle ou le type, ou supprimez la ligne.',
    roleLimits:
      'Dans « {{session}} », le rôle « {{role}} » apparaît {{count}} fois ; la limite est de {{limit}}. Donnez un autre rôle aux autres.',
    incompatibleRoles:
      '{{person}} ne peut pas tenir à la fois les rôles « {{otherRole}} » et « {{role}} » dans « {{session}} ». Changez l’un des deux ou choisissez une autre personne.',
    declinedIsNotPublished:
      '{{person}} a décliné sa participation à « {{session}} ». Avant de publier, supprimez la ligne {{row}} ou corrigez la réponse.',
    referencesArePublished:
      '« {{session}} » renvoie à un élément que le public ne peut pas voir : un événement non publié, ou bien une personne, une organisation ou un lieu placé dans la corbeille. Publiez-le ou restaurez-le, ou choisissez-en un autre.',
    dayOutsideDates:
      'Cette journée compte des séances et se trouve hors des dates annoncées ({{dates}}) : {{date}}. Dites dans son libellé ce qu’elle est, par exemple « Journée d’arrivée », ou corrigez les dates.',
    unexplainedGap:
      'Rien n’est indiqué pour {{minutes|one=# minute|other=les # minutes}} entre « {{session}} » ({{time}}) et « {{other}} » ({{otherTime}}). Déplacez l’une des deux ou ajoutez une ligne pour ce moment.',
    longWithoutBreak:
      'Aucune pause de {{from}} à {{until}} ({{minutes|one=# minute|other=# minutes}}). Ajoutez-en une ou raccourcissez une séance.',
    panelHasModerator: 'Personne n’anime la table ronde « {{session}} ». Ajoutez une modération.',
    tightTransfer:
      '{{person}} change de lieu entre « {{session}} » ({{time}}) et « {{other}} » ({{otherTime}}), avec {{minutes|one=# minute|other=# minutes}} pour s’y rendre. Prévoyez plus de temps ou un même lieu pour les deux.',
    missingTranslation:
      '« {{session}} » n’a pas de titre dans ces langues : {{languages}}. Ajoutez-en un.',
    bookedInAnotherEvent:
      '{{who}} : déjà pris à cette heure par « {{event}} » (« {{otherSession}} »). Choisissez un autre horaire ou voyez avec l’autre équipe.',
    sameNameTwice:
      'L’annuaire contient deux fiches au même nom : {{person}} (« {{session}} ») et {{otherPerson}} (« {{other}} »). S’il s’agit d’une seule personne, choisissez la même fiche aux deux endroits.',
    samePlaceName:
      'Deux lieux s’appellent {{place}} (« {{session}} », « {{other}} ») et rien ne les distingue pour le public. Indiquez dans quel lieu se trouve chacun, ou renommez-en un.',
  },
}
