import type { FirstSteps } from '../en.js'

export const firstSteps: FirstSteps = {
  heading: 'Un evento nuevo',
  welcome: '¿Cómo quiere empezar?',
  busy: 'Creando…',
  bring: {
    name: 'Traer un documento',
    what: 'Un archivo de Word, un PDF, una hoja de cálculo o un correo con el programa: usted revisa lo que se ha leído.',
  },
  empty: {
    name: 'Empezar de cero',
    what: 'Título, fechas, lugar e idioma; después escriba o pegue las líneas.',
    heading: 'Evento nuevo',
    oneDay: 'Vacío: el evento dura un día.',
    language: 'Idioma en el que lo escribe primero',
    later:
      'Los demás idiomas, los socios y todo lo demás pueden esperar: están en el formulario del evento.',
    otherZone: 'Elegir otra',
    whichZone: 'Elija la zona horaria del lugar.',
    go: 'Crear y abrir el programa',
  },
  copy: {
    name: 'Copiar la edición anterior',
    what: 'Los días, las líneas y las personas de un evento anterior, en fechas nuevas, como borrador.',
    heading: 'Copiar un evento',
    from: 'Evento que se copia',
    go: 'Copiar y abrir el programa',
  },
}
