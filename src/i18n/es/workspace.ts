import type { WorkspaceTexts } from '../en.js'

export const workspace: WorkspaceTexts = {
  comfortable: 'Holgadas',
  compact: 'Compactas',
  cures: {
    close: 'Cerrar el hueco',
    fill: 'Añadir una línea en medio',
    later: 'Empezar más tarde…',
    people: 'Elegir personas',
    place: 'Otro lugar',
    time: 'Corregir la hora',
  },
  days: 'Días',
  density: 'Líneas',
  find: 'Buscar una línea, una persona, una acción',
  found: 'Resultados',
  groups: {
    agenda: 'Programa',
    days: 'Días',
    line: 'Línea',
    lines: 'Líneas',
    people: 'Personas',
    views: 'Vistas',
  },
  keys: 'Ctrl+K: buscar una acción, una línea, una persona, un día. Mayús+F10, clic derecho o pulsación larga: qué se puede hacer con la línea.',
  keyNames: { Delete: 'Supr', Enter: 'Intro', Shift: 'Mayús', Space: 'Espacio' },
  lines: '{{count|one=# línea|other=# líneas}}',
  more: 'Más',
  nothing:
    'No se encontró nada. Pruebe con una palabra de un título, un nombre o una hora como 9:30.',
  ofLine: 'Más acciones para «{{title}}»',
  unpublished: '{{count|one=# línea sin publicar|other=# líneas sin publicar}}',
}
