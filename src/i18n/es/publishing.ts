import type { Publishing } from '../en.js'

/**
 * The drawer in which an agenda, or a part of it, is published or taken back from readers; lines
 * for the team only.
 */
export const publishing: Publishing = {
  accepted: 'Ya leídos ({{count}})',
  acceptNew: 'He leído esto y publico de todos modos',
  adviceNew: 'Conviene mirarlo antes ({{count}})',
  all: 'Todo',
  changes: 'Cambios: {{count}}',
  close: 'Cerrar',
  closed:
    'Este panel no puede mirar lo que los lectores verían cambiar. Puede publicar solo este documento tal como está.',
  closedLost:
    'Este panel no puede mirar lo que los lectores perderían. Puede retirar solo este documento tal como está.',
  conflicts: 'Por resolver primero ({{count}})',
  details: 'Los datos del evento',
  eventFirst:
    'El evento aún no está publicado: los lectores no ven nada de él, tampoco esta línea. Publique primero el evento; allí elige qué líneas salen con él.',
  firstTime: 'Los lectores ven aquí este programa por primera vez.',
  firstTimeShort: 'por primera vez',
  find: 'Los lectores lo encuentran aquí:',
  goesOut: 'Lo que se publica ({{count}} de {{total}})',
  heading: {
    all: 'Publicar el programa',
    line: 'Publicar esta línea',
    lines: 'Publicar estas líneas',
    withdrawEvent: 'Retirar el programa a los lectores',
    withdrawLine: 'Retirar esta línea a los lectores',
  },
  hint: {
    advice: 'Marque que ha leído los consejos.',
    conflicts: 'Resuelva primero lo que lo impide.',
    missing: 'Añada primero lo que falta.',
    nothing: 'No hay nada que publicar.',
    nothingChosen: 'Elija qué se publica.',
    team: 'Esta línea se queda en el equipo.',
  },
  leftOut: 'Dejados fuera, aún en espera: {{count}}',
  lose: 'Lo que los lectores perderán',
  loseAll:
    'Los lectores ya no encontrarán este programa: sus páginas, calendarios y canales responderán que no existe. No se borra nada: podrá publicarlo de nuevo.',
  loseLine: 'No se borra nada: la línea queda aquí como borrador y podrá publicarse de nuevo.',
  looking: 'Mirando lo que verán los lectores…',
  missing: 'Falta antes de poder publicar nada',
  noConflicts: 'Ningún conflicto',
  none: 'Nada',
  newTab: 'se abre en una pestaña nueva',
  open: 'Publicar…',
  publishAlone: 'Publicar solo este documento',
  publishEvent: 'Publicar el evento…',
  published: 'Publicado: publicación {{number}}',
  stays: 'Se queda en el equipo ({{count}})',
  staysLine: 'Esta línea es solo para el equipo: no sale hasta que alguien lo decida.',
  unchanged: 'sin cambios',
  unpublish: 'Retirar…',
  withdraw: 'Retirar a los lectores',
  withdrawAlone: 'Retirar solo este documento',
  withdrawing: 'Retirando…',
  withdrawnAs: 'Los lectores ya no lo ven desde la publicación {{number}}',
  team: {
    mark: 'Equipo',
    only: 'Solo para el equipo',
    everyone: 'También para los lectores',
    legend: 'Los lectores no ven estas líneas',
    filter: {
      all: 'Equipo y lectores',
      readers: 'Lo que ven los lectores',
      team: 'Solo para el equipo',
    },
  },
  days: {
    none: 'Este evento aún no tiene días',
    why: 'Las líneas están en días, y nada puede publicarse sin fecha. Diga cuándo es: de ahí salen sus días. Podrá cambiarlos después.',
    first: 'Primer día',
    last: 'Último día',
    add: 'Añadir los días',
    adding: 'Añadiendo…',
    wrong: 'El último día no puede ser anterior al primero.',
  },
}
