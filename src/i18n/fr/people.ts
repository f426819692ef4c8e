import type { PeopleTexts } from '../en.js'

export const people: PeopleTexts = {
  add: 'Saisir un rôle et un nom',
  addPlaceholder: 'Un rôle et un nom : « mod fatima »',
  alreadyIn: 'déjà dans « {{title}} » {{when}}',
  alreadyInEvent: 'déjà dans « {{title}} » de « {{event}} » {{when}}',
  clash: 'En même temps : « {{title}} »',
  everyone: 'Tout le monde ({{count}})',
  gap: 'Libre avant : {{length}}',
  heldOf: 'Fonction et organisme de {{name}} : {{held}}',
  keys: 'Entrée : prendre la première proposition ; Entrée encore : terminer. Alt+↑ ou ↓ : déplacer une ligne. Suppr : la retirer. Les lignes d’une liste peuvent être collées.',
  missing: {
    confirmation: 'Non confirmé',
    doubleBooked: 'À deux endroits à la fois',
    name: 'Sans nom',
    portrait: 'Sans photo',
    title: 'Sans fonction',
  },
  moved: '{{name}} : {{place}} sur {{count}}',
  noHeld: 'Ajouter une fonction',
  nobody:
    'Personne n’intervient encore. Nommez quelqu’un dans la colonne « Personnes » de la liste.',
  nothingMissing: 'Il ne manque rien.',
  pasted: '{{count|one=# personne ajoutée|other=# personnes ajoutées}}',
  unnamed: 'Sans nom',
  withGaps: 'Ce qui manque ({{count}})',
}
