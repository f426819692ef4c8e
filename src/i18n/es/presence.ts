import type { Presence } from '../en.js'

export const presence: Presence = {
  came: '{{name}} ha abierto este programa.',
  changed: 'Cambios de {{names}} entretanto:',
  changedBySomeone: 'Cambios de otra persona entretanto:',
  clash: '{{name}} ha cambiado lo mismo entretanto: {{fields}}. Su versión:',
  copy: {
    busy: 'Copiando…',
    firstDay: 'Primer día de la copia',
    go: 'Copiar',
    note: 'Días, sesiones, personas y todos los idiomas se copian como borradores. Todos quedan de nuevo «invitados»; las líneas canceladas no se copian.',
    open: 'Copiar evento…',
    saveFirst: 'Primero guarde o deshaga sus cambios.',
    title: 'Título de la copia',
  },
  editing: 'tiene cambios sin guardar',
  held: {
    affiliation: 'Institución de entonces, si es otra',
    jobTitle: 'Cargo de entonces, si es otro',
  },
  here: 'También aquí:',
  more: '{{count|one=# línea más|other=# líneas más}}',
  refusedEdit: '{{name}} lo cambió entretanto ({{fields}})',
  place: {
    create: 'Nuevo lugar «{{name}}»',
    unknown: 'Ningún lugar se llama así. Intro otra vez:',
  },
  show: 'Mostrar aquí',
  since: 'Aquí desde las {{time}}',
  took: '{{names}} acaba de guardar {{what}}.',
  tookBySomeone: 'Otra persona acaba de guardar {{what}}.',
  went: '{{name}} ha salido de este programa.',
  yoursStays: 'Lo que aún no ha guardado se conserva.',
}
