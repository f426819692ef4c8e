import type { Names } from '../en.js'

export const names: Names = {
  add: 'En ajouter un autre',
  alike: 'Déjà dans l’annuaire :',
  becomes: {
    label: 'Gardé comme texte, sans personne.',
    organisation: 'Nouvel organisme, créé à l’enregistrement.',
    person: 'Nouvelle personne, créée à l’enregistrement.',
  },
  check: 'Deux fiches peuvent porter le même nom, mais vérifiez qu’il ne s’agit pas d’un doublon.',
  is: 'Dans l’annuaire :',
  make: {
    another: 'Une autre personne nommée « {{name}} »',
    label: 'Garder « {{name}} » comme texte',
    organisation: 'Nouvel organisme « {{name}} »',
    person: 'Nouvelle personne « {{name}} »',
  },
  noneFound: 'Aucun nom ne correspond',
  open: 'Ouvrir « {{name}} »',
  suggestions: 'Suggestions',
}
