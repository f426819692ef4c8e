import type { Names } from '../en.js'

export const names: Names = {
  add: 'Añadir otro',
  alike: 'Ya en el directorio:',
  becomes: {
    label: 'Se deja como texto, sin persona.',
    organisation: 'Organización nueva, se crea al guardar.',
    person: 'Persona nueva, se crea al guardar.',
  },
  check: 'Dos fichas pueden llevar el mismo nombre, pero compruebe que no sea un duplicado.',
  is: 'En el directorio:',
  make: {
    another: 'Otra persona llamada «{{name}}»',
    label: 'Dejar «{{name}}» como texto',
    organisation: 'Organización nueva «{{name}}»',
    person: 'Persona nueva «{{name}}»',
  },
  noneFound: 'Ningún nombre coincide',
  open: 'Abrir «{{name}}»',
  suggestions: 'Sugerencias',
}
