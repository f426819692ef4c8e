import type { MergeTexts } from '../en.js'

export const merge: MergeTexts = {
  merge: {
    open: 'Fusionner avec une autre fiche',
    openSelected: 'Fusionner ces deux fiches',
    heading: 'Fusionner deux fiches',
    which: 'Quelle fiche désigne la même chose que « {{name}} » ?',
    search: 'Rechercher par nom',
    likely: 'Même nom',
    noneAlike: 'Aucune autre fiche ne porte un nom semblable. Recherchez celle que vous voulez.',
    noneFound: 'Aucune fiche trouvée. Essayez une autre graphie.',
    stays: 'Reste',
    goes: 'Disparaît',
    swap: 'Garder l’autre',
    another: 'Choisir une autre fiche',
    choose: 'Ce qui reste',
    chooseNote: 'Là où les deux diffèrent, choisissez. Ce qu’une seule indique est conservé.',
    nothing: 'vide',
    bothStay: 'Les deux listes sont conservées, sans répétition.',
    same: 'Identique dans les deux : {{fields}}',
    moves: 'Ce qui est déplacé',
    published: 'Publiés : {{count}}',
    drafts: 'Brouillons : {{count}}',
    noUses: '« {{name}} » n’est utilisé nulle part.',
    joined:
      'Cité deux fois dans le même rôle dans ces séances ; les deux lignes n’en font plus qu’une :',
    conflicts: 'Les lecteurs verraient ceci : à résoudre d’abord',
    later: 'À résoudre avant de publier ces brouillons',
    fate: '« {{name}} » va à la corbeille. Les liens et calendriers qui y mènent mènent désormais à « {{kept}} ».',
    go: 'Fusionner',
    busy: 'Fusion en cours…',
    done: 'Cette fiche a été fusionnée avec « {{kept}} ».',
    failed:
      'Aucune réponse. Vérifiez votre connexion et réessayez : rien n’est fusionné deux fois.',
    refused: {
      badChoice:
        'Cette demande de fusion est illisible. Rechargez la page et choisissez à nouveau.',
      changedMeanwhile:
        'Quelqu’un vient de modifier l’une des deux fiches. Regardez-les à nouveau, puis fusionnez.',
      conflicts: 'La fusion montrerait un conflit aux lecteurs. Résolvez-le d’abord.',
      editorsOnly: 'Seuls les rédacteurs peuvent fusionner des fiches. Adressez-vous à l’un d’eux.',
      gone: 'L’une des deux fiches n’existe plus.',
      notYourEvents:
        'Cette fiche est utilisée dans des événements qui ne vous sont pas confiés. Demandez à un administrateur de la fusionner.',
      same: 'Choisissez deux fiches différentes.',
    },
  },
}
