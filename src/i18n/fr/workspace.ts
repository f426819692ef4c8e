import type { WorkspaceTexts } from '../en.js'

export const workspace: WorkspaceTexts = {
  comfortable: 'Aérées',
  compact: 'Serrées',
  cures: {
    close: 'Combler le creux',
    fill: 'Ajouter une ligne entre les deux',
    later: 'Commencer plus tard…',
    people: 'Choisir les personnes',
    place: 'Un autre lieu',
    time: 'Corriger l’heure',
  },
  days: 'Jours',
  density: 'Lignes',
  find: 'Chercher une ligne, une personne, une action',
  found: 'Résultats',
  groups: {
    agenda: 'Programme',
    days: 'Jours',
    line: 'Ligne',
    lines: 'Lignes',
    people: 'Personnes',
    views: 'Vues',
  },
  keys: 'Ctrl+K : chercher une action, une ligne, une personne, un jour. Maj+F10, clic droit ou appui long : ce qu’on peut faire de la ligne.',
  keyNames: { Delete: 'Suppr', Enter: 'Entrée', Shift: 'Maj', Space: 'Espace' },
  lines: '{{count|one=# ligne|other=# lignes}}',
  more: 'Plus',
  nothing: 'Rien trouvé. Essayez un mot d’un titre, un nom, ou une heure comme 9:30.',
  ofLine: 'Plus d’actions pour « {{title}} »',
  unpublished: '{{count|one=# ligne non publiée|other=# lignes non publiées}}',
}
