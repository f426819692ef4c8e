import type { Together } from '../en.js'

export const together: Together = {
  came: '{{name}} ha abierto este programa.',
  changed: 'Cambios de {{names}} entretanto:',
  changedBySomeone: 'Cambios de otra persona entretanto:',
  clash: '{{name}} ha cambiado lo mismo entretanto: {{fields}}. Su versión:',
  editing: 'tiene cambios sin guardar',
  here: 'También aquí:',
  more: 'otras líneas: {{count}}',
  obstacle: '{{name}} lo cambió entretanto ({{fields}})',
  show: 'Mostrar aquí',
  since: 'Aquí desde las {{time}}',
  went: '{{name}} ha salido de este programa.',
  yoursStays: 'Lo que aún no ha guardado se conserva.',
}
