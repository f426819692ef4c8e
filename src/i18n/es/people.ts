import type { PeopleTexts } from '../en.js'

export const people: PeopleTexts = {
  add: 'Escribir una función y un nombre',
  addPlaceholder: 'Una función y un nombre: «mod fatima»',
  alreadyIn: 'ya en «{{title}}» {{when}}',
  alreadyInEvent: 'ya en «{{title}}» de «{{event}}» {{when}}',
  clash: 'Al mismo tiempo: «{{title}}»',
  everyone: 'Todos ({{count}})',
  gap: 'Libre antes: {{length}}',
  heldOf: 'Cargo y organización de {{name}}: {{held}}',
  keys: 'Intro: tomar la primera propuesta; Intro otra vez: terminar. Alt+↑ o ↓: mover una fila. Supr: quitarla. Se pueden pegar las líneas de una lista.',
  missing: {
    confirmation: 'Sin confirmar',
    doubleBooked: 'En dos sitios a la vez',
    name: 'Sin nombre',
    portrait: 'Sin foto',
    title: 'Sin cargo',
  },
  moved: '{{name}}: {{place}} de {{count}}',
  noHeld: 'Añadir un cargo',
  nobody: 'Nadie participa todavía. Indique a alguien en la columna «Personas» de la lista.',
  nothingMissing: 'No falta nada.',
  pasted: '{{count|one=# persona añadida|other=# personas añadidas}}',
  unnamed: 'Sin nombre',
  withGaps: 'Lo que falta ({{count}})',
}
